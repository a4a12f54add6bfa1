// Every command of a request with plain arguments, for tests that walk the state machine at random.
import { newId } from '../../shared/id.ts';
import { KELENGKAPAN, type Peran, PUTUSAN_BARIS } from '../istilah.ts';
import type { Keputusan, Konteks, Permohonan } from '../permohonan.ts';
import { decideDisposisi, decideIngatkanTugas, decideJawabTugas, decideTarikTugas } from '../rules/disposisi.ts';
import {
  decideHentikan,
  decideLengkap,
  decidePerbaiki,
  decideSuratDiterima,
  decideTambahKelengkapan,
  decideTidakLengkap,
} from '../rules/kelengkapan.ts';
import { decideBukaIdentitas, decideCabut, decidePerbaruiKode, decideUbahKabar } from '../rules/pemohon.ts';
import { decidePemberitahuan, type Putusan } from '../rules/pemberitahuan.ts';
import { type Pengajuan, decideAjukan, decideDaftarkan } from '../rules/penerimaan.ts';
import { decideAngkat, decideEskalasiTugas, decidePerintahkan } from '../rules/pengingat.ts';
import { decideMintaPembayaran, decideSerahkan, decideTerimaPembayaran } from '../rules/penyerahan.ts';
import { decidePerpanjangan } from '../rules/perpanjangan.ts';
import { decideBukaTabel, decidePutusBaris, decideSerahkanBagian } from '../rules/tabel.ts';
import { decideMulaiUji } from '../rules/uji.ts';

export const UNIT = ['019a0000-0000-7000-8000-000000000001', '019a0000-0000-7000-8000-000000000002'] as const;
const BATAS = '2026-03-10';

export const pengajuan = (now: Date, ubah: Partial<Pengajuan> = {}): Pengajuan => ({
  nomor: '2026-000001',
  kanal: 'web',
  jenisPemohon: 'perorangan',
  denganKuasa: false,
  diterimaPada: now,
  hariDiterima: now.toISOString().slice(0, 10),
  mundur: null,
  sasaran: 'tidak_tahu',
  unitIds: [],
  caraMemperoleh: 'salinan',
  bentuk: 'softcopy',
  caraMengirim: 'unduh',
  kurang: ['nik', 'ktp'],
  ...ubah,
});

const beri = (p: Permohonan, k: Konteks, putusan: readonly Putusan[], uji: boolean): Keputusan<string> =>
  decidePemberitahuan(
    p,
    {
      suratId: null,
      putusan,
      penyediaanHari: 2,
      tersediaPada: '2026-12-01',
      biaya: 25_000,
      unsurKurang: [],
      uji: { sah: uji, disetujui: true },
    },
    k,
  );

const perpanjang = (p: Permohonan, k: Konteks): Keputusan<string> =>
  decidePerpanjangan(p, { alasan: ['status_belum_diputuskan'], jatuhTempo: BATAS, jatuhTempoBaru: '2026-03-20', suratId: null }, k);

/** Name → decision on a request that exists; `n` picks among open tasks and drafts. */
export const langkah: Readonly<Record<string, (p: Permohonan, k: Konteks, n: number) => Keputusan<string>>> = {
  daftarkan: (p, k) => decideDaftarkan(p, k),
  lengkap: (p, k) => decideLengkap(p, k),
  tidakLengkap: (p, k) => decideTidakLengkap(p, { kurang: p.kurang, suratId: null }, k),
  suratDiterima: (p, k) =>
    decideSuratDiterima(p, { suratId: newId(), surat: 'ketidaklengkapan', tanggal: k.hari, bukti: 'tanda_terima' }, k),
  perbaiki: (p, k) => decidePerbaiki(p, { dilengkapi: p.kurang }, k),
  tambah: (p, k, n) =>
    decideTambahKelengkapan(p, { kolom: KELENGKAPAN[n % KELENGKAPAN.length] ?? 'ktp', cara: n % 2 ? 'salinan' : 'diperlihatkan' }, k),
  hentikan: (p, k) => decideHentikan(p, { batas: '2026-03-01' }, k),
  disposisi: (p, k, n) =>
    decideDisposisi(p, { tugas: [{ tugasId: newId(), unitId: UNIT[n % 2] ?? UNIT[0], batas: BATAS }], jatuhTempo: BATAS }, k),
  jawab: (p, k, n) =>
    decideJawabTugas(
      p,
      {
        tugasId: p.tugas[n % Math.max(1, p.tugas.length)]?.id ?? newId(),
        unitIds: UNIT,
        hasil: n % 3 === 0 ? 'bukan_kami' : 'dijawab',
        saranUnitId: null,
        adaIsi: true,
      },
      k,
    ),
  tarik: (p, k, n) => decideTarikTugas(p, { tugasId: p.tugas[n % Math.max(1, p.tugas.length)]?.id ?? newId() }, k),
  ingatkan: (p, k, n) => decideIngatkanTugas(p, { tugasId: p.tugas[n % Math.max(1, p.tugas.length)]?.id ?? newId(), tahap: 'petugas' }, k),
  eskalasi: (p, k, n) =>
    decideEskalasiTugas(p, { tugasId: p.tugas[n % Math.max(1, p.tugas.length)]?.id ?? newId(), kepada: n % 2 ? 'kepala' : 'utama' }, k),
  angkat: (p, k) => decideAngkat(p, { jatuhTempo: BATAS, mulai: BATAS }, k),
  perintahkan: (p, k) => decidePerintahkan(p, k),
  bukaTabel: (p, k) => decideBukaTabel(p, { baris: p.tugas.map((x) => ({ barisId: newId(), unitId: x.unitId, butir: 1 })) }, k),
  putusBaris: (p, k, n) =>
    decidePutusBaris(
      p,
      {
        barisIds: [p.tabel[n % Math.max(1, p.tabel.length)]?.id ?? newId()],
        putusan: PUTUSAN_BARIS[n % PUTUSAN_BARIS.length] ?? 'nihil',
        ujiId: UNIT[0],
        ujiSah: n % 2 === 0,
        tersediaPada: '2026-12-01',
        adaIsi: true,
        adaBerkas: false,
        pindaian: false,
        alasanPindaian: '',
      },
      k,
    ),
  serahkanBagian: (p, k) => decideSerahkanBagian(p, { barisIds: p.tabel.map((b) => b.id), berkas: 1 }, k),
  perpanjang,
  mulaiUji: (p, k) => decideMulaiUji(p, { ujiId: newId() }, k),
  kabulkan: (p, k) => beri(p, k, ['diberikan'], false),
  sebagian: (p, k, n) => beri(p, k, ['diberikan', n % 2 ? 'belum_dikuasai' : 'diberikan_sebagian'], n % 3 === 0),
  tolak: (p, k, n) => beri(p, k, ['ditolak'], n % 2 === 0),
  bukanPenguasa: (p, k) => beri(p, k, ['tidak_dikuasai'], false),
  belumDikuasai: (p, k) => beri(p, k, ['belum_didokumentasikan'], false),
  sudahTersedia: (p, k) => beri(p, k, ['sudah_terbuka'], false),
  mintaBayar: (p, k) => decideMintaPembayaran(p, { jumlah: 25_000 }, k),
  terimaBayar: (p, k) => decideTerimaPembayaran(p, { kuitansi: 'KW-1/2026' }, k),
  serahkan: (p, k) => decideSerahkan(p, { cara: 'unduh', berkas: 1 }, k),
  cabut: (p, k) => decideCabut(p, k),
  ubahKabar: (p, k) => decideUbahKabar(p, { lewat: 'halaman', adaTelepon: false, adaEmail: false }, k),
  perbaruiKode: (p, k) => decidePerbaruiKode(p, { lewat: 'halaman' }, k),
  bukaIdentitas: (p, k) => decideBukaIdentitas(p, { kolom: ['nama'], alasan: 'menulis_surat' }, k),
};

export const konteks = (peran: Peran, now: Date): Konteks => ({ peran, now, hari: now.toISOString().slice(0, 10) });

/** A request just entered, as every walk starts. */
export function baru(now: Date, ubah: Partial<Pengajuan> = {}) {
  const keputusan = decideAjukan(pengajuan(now, ubah), konteks('pemohon', now));
  if (!keputusan.ok) throw new Error(keputusan.alasan);
  return keputusan.peristiwa.map((e) => ({ ...e, pada: now }));
}
