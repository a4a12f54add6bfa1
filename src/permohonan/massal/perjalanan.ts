// The way of a made-up case through the real decisions: each step asks its rule as an officer's action would.
import { hariDi } from '../../shared/hari.ts';
import { decideBolehPerpanjang, hitungJam } from '../../tenggat/tenggat.ts';
import type { Peran } from '../istilah.ts';
import { hitungJadwal, type KalenderBadan } from '../kasus.queries.ts';
import type { Keputusan, Konteks, Permohonan } from '../permohonan.ts';
import { evolve, type PeristiwaBerwaktu } from '../replay.ts';
import { decideDisposisi, decideJawabTugas } from '../rules/disposisi.ts';
import { decideHentikan, decideLengkap, decideSuratDiterima, decideTidakLengkap } from '../rules/kelengkapan.ts';
import { decideCabut } from '../rules/pemohon.ts';
import { decidePemberitahuan, type Putusan } from '../rules/pemberitahuan.ts';
import { decideAjukan, decideDaftarkan, type Pengajuan } from '../rules/penerimaan.ts';
import { decideMintaPembayaran, decideSerahkan } from '../rules/penyerahan.ts';
import { decidePerpanjangan } from '../rules/perpanjangan.ts';
import { decideMulaiUji } from '../rules/uji.ts';

/** One step of a case; `beri` notifies with a decision on the one item that is asked and its cost in rupiah, which `bayar` then asks for. */
export type Langkah =
  | { buat: 'lengkap' | 'tidak_lengkap' | 'surat_diterima' | 'hentikan' | 'jawab' | 'perpanjang' | 'uji' | 'bayar' | 'serahkan' | 'cabut' }
  | { buat: 'disposisi'; unitId: string; arahan: string }
  | { buat: 'beri'; putusan: Putusan; biaya: number };

export type Peristiwa = PeristiwaBerwaktu & { oleh: Peran };
export type Tugas = { id: string; unitId: string; batas: string; arahan: string; dibuatPada: Date; dijawabPada: Date | null };
export type Perjalanan = { permohonan: Permohonan; peristiwa: Peristiwa[]; tugas: Tugas[] };

export type Tempat = { zona: string; kalender: KalenderBadan; idBaru: (pada: Date) => string };

const HARI_MS = 86_400_000;

/**
 * Walks a case from its receipt through `langkah`, each at its instant. A step that its rule refuses ends the walk: the
 * case then stands where it stood. Registered at once unless `terdaftar` is false.
 */
export function jalani(
  ajuan: Omit<Pengajuan, 'hariDiterima' | 'diterimaPada'>,
  saat: { diterima: Date; langkah: (ke: number) => Date },
  langkah: readonly Langkah[],
  tempat: Tempat,
  terdaftar = true,
): Perjalanan {
  const pada = saat.diterima;
  const hari = hariDi(tempat.zona, pada);
  const k: Konteks = { peran: 'pemohon', now: pada, hari };
  const awal = wajib(decideAjukan({ ...ajuan, diterimaPada: pada, hariDiterima: hari }, k));
  const peristiwa: Peristiwa[] = awal.map((e) => ({ ...e, pada, oleh: 'pemohon' }));
  let p = peristiwa.reduce<Permohonan | null>(evolve, null);
  if (!p) throw new Error('a case without its first event');
  const tugas: Tugas[] = [];
  const tambah = (baru: Keputusan<string>, oleh: Peran, now: Date): boolean => {
    if (!baru.ok) return false;
    for (const e of baru.peristiwa) {
      const berwaktu = { ...e, pada: now, oleh };
      p = evolve(p, berwaktu);
      peristiwa.push(berwaktu);
    }
    return true;
  };
  if (terdaftar) tambah(decideDaftarkan(p, { ...k, peran: 'sistem' }), 'sistem', pada);
  for (const [ke, satu] of langkah.entries()) {
    const now = saat.langkah(ke);
    const oleh = PERAN[satu.buat];
    const keputusan = putuskan(p, satu, { peran: oleh, now, hari: hariDi(tempat.zona, now) }, { peristiwa, tugas, tempat });
    if (!tambah(keputusan, oleh, now)) break;
  }
  return { permohonan: p, peristiwa, tugas };
}

const PERAN = {
  lengkap: 'petugas',
  tidak_lengkap: 'petugas',
  surat_diterima: 'petugas',
  hentikan: 'sistem',
  disposisi: 'petugas',
  jawab: 'pelaksana',
  perpanjang: 'utama',
  uji: 'utama',
  beri: 'utama',
  bayar: 'utama',
  serahkan: 'petugas',
  cabut: 'pemohon',
} as const satisfies Record<Langkah['buat'], Peran>;

function wajib(k: Keputusan<string>) {
  if (!k.ok) throw new Error(`a made-up case was refused: ${k.alasan}`);
  return k.peristiwa;
}

type Sejauh = { peristiwa: readonly PeristiwaBerwaktu[]; tugas: Tugas[]; tempat: Tempat };

function putuskan(p: Permohonan, satu: Langkah, k: Konteks, s: Sejauh): Keputusan<string> {
  switch (satu.buat) {
    case 'lengkap':
      return decideLengkap(p, k);
    case 'tidak_lengkap':
      return decideTidakLengkap(p, { kurang: p.kurang, suratId: null }, k);
    case 'surat_diterima':
      return decideSuratDiterima(
        p,
        { suratId: s.tempat.idBaru(k.now), surat: 'ketidaklengkapan', tanggal: k.hari, bukti: 'tanda_terima' },
        k,
      );
    case 'hentikan':
      return hentikan(p, k, s);
    case 'disposisi':
      return disposisi(p, satu, k, s);
    case 'jawab':
      return jawab(p, k, s);
    case 'perpanjang':
      return perpanjang(p, k, s);
    case 'uji':
      return decideMulaiUji(p, { ujiId: s.tempat.idBaru(k.now) }, k);
    case 'beri':
      return beri(p, satu, k);
    case 'bayar':
      return decideMintaPembayaran(p, { jumlah: p.biaya ?? 0 }, k);
    case 'serahkan':
      return decideSerahkan(p, { cara: 'ambil', berkas: 0 }, k);
    case 'cabut':
      return decideCabut(p, k);
  }
}

function beri(p: Permohonan, { putusan, biaya }: Langkah & { buat: 'beri' }, k: Konteks): Keputusan<string> {
  const nanti = putusan === 'belum_dikuasai' || putusan === 'belum_didokumentasikan';
  const besok = new Date(k.now.getTime() + 30 * HARI_MS).toISOString().slice(0, 10);
  return decidePemberitahuan(
    p,
    {
      suratId: null,
      putusan: [putusan],
      penyediaanHari: 3,
      tersediaPada: nanti ? besok : null,
      biaya,
      unsurKurang: [],
      uji: { sah: true, disetujui: true },
    },
    k,
  );
}

const jadwal = (s: Sejauh, now: Date) => hitungJadwal(s.peristiwa, s.tempat.kalender, s.tempat.zona, now);

function hentikan(p: Permohonan, k: Konteks, s: Sejauh): Keputusan<string> {
  const batas = jadwal(s, k.now).semua.findLast((t) => t.kunci === 'perbaikan')?.tanggal ?? null;
  return batas === null ? { ok: false, alasan: 'belum_terbukti_diterima' } : decideHentikan(p, { batas }, k);
}

function disposisi(p: Permohonan, { unitId, arahan }: Langkah & { buat: 'disposisi' }, k: Konteks, s: Sejauh): Keputusan<string> {
  const jatuhTempo = jadwal(s, k.now).utama?.tanggal ?? null;
  const tigaHari = hariDi(s.tempat.zona, new Date(k.now.getTime() + 3 * HARI_MS));
  const batas = jatuhTempo !== null && jatuhTempo >= k.hari && jatuhTempo < tigaHari ? jatuhTempo : tigaHari;
  const id = s.tempat.idBaru(k.now);
  const keputusan = decideDisposisi(p, { tugas: [{ tugasId: id, unitId, batas }], jatuhTempo }, k);
  if (keputusan.ok) s.tugas.push({ id, unitId, batas, arahan, dibuatPada: k.now, dijawabPada: null });
  return keputusan;
}

function jawab(p: Permohonan, k: Konteks, s: Sejauh): Keputusan<string> {
  const tugas = s.tugas.at(-1);
  if (!tugas) return { ok: false, alasan: 'tugas_tidak_ada' };
  const isi = { tugasId: tugas.id, unitIds: [tugas.unitId], hasil: 'dijawab', saranUnitId: null, adaIsi: true } as const;
  const keputusan = decideJawabTugas(p, isi, k);
  if (keputusan.ok) tugas.dijawabPada = k.now;
  return keputusan;
}

function perpanjang(p: Permohonan, k: Konteks, s: Sejauh): Keputusan<string> {
  const boleh = decideBolehPerpanjang(jadwal(s, k.now).semua);
  if (!boleh.ok || boleh.dari.tanggal === null) return { ok: false, alasan: 'lewat_jatuh_tempo' };
  const baru = hitungJam(s.tempat.kalender.kalender, 'perpanjangan', boleh.dari.tanggal);
  return decidePerpanjangan(
    p,
    {
      alasan: ['belum_dikuasai_atau_didokumentasikan'],
      jatuhTempo: boleh.dari.tanggal,
      jatuhTempoBaru: baru.ok ? baru.tanggal : null,
      suratId: null,
    },
    k,
  );
}
