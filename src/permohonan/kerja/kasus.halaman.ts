// Reads a case and puts its page together; with errors it is the same page as 422, what was typed kept.
import { createElement as h } from 'preact';
import { kalimatPeristiwa } from '../../peristiwa/peristiwa.queries.ts';
import type { Trx } from '../../shared/db/db.ts';
import { hariDi } from '../../shared/hari.ts';
import type { FormError } from '../../shared/html/components/error-summary/error-summary.tsx';
import { formatWaktu } from '../../shared/html/format.ts';
import { halaman } from '../../shared/html/layout/halaman.ts';
import { type Balasan, page, tidakDitemukan } from '../../shared/web/balasan.ts';
import type { Konteks } from '../../shared/web/konteks.ts';
import { bacaSetelan } from '../../setelan/setelan.ts';
import { selectLampiranSurat } from '../../surat/berkas-lampiran.queries.ts';
import { kataSurat } from '../../surat/surat.pesan.ts';
import { selectSuratPermohonan } from '../../surat/surat.queries.ts';
import { selectKalender } from '../../tenggat/tenggat.queries.ts';
import { selectUnit } from '../../unit/unit.queries.ts';
import { KEADAAN_TUGAS } from '../istilah.ts';
import { hitungJadwal, selectOptionalKasus } from '../kasus.queries.ts';
import { selectButir, selectSasaran, selectTugas, type TugasTerlihat } from '../permohonan.queries.ts';
import { setelanProses } from '../permohonan.setelan.ts';
import { batasTugas } from '../rules/disposisi.ts';
import { jamTenggat } from '../tenggat-tampil.ts';
import { findSel, listBoleh } from '../transisi.ts';
import { selectOptionalPanel } from '../meja/identitas.queries.ts';
import { PanelIdentitas } from '../meja/panel-identitas.tsx';
import { selectBahan } from './bahan.queries.ts';
import { type BarisTugas, type Isian, type KasusProps } from './kasus.ts';
import { HalamanKasus } from './kasus.pages.tsx';
import { pelakuDari, penglihatDari, selectTerlihat } from './kerja-bantu.ts';
import { hitungSekarang, masihBolehPerpanjang, suratBerjalan, unitDisarankan } from './sekarang.ts';
import { countBerkasTugas } from './tugas.queries.ts';

type Tambahan = { isian?: Isian; galat?: readonly FormError[] };
type Unit = { id: string; nama: string };

export async function tampilKasus(ctx: Konteks, nomor: string, tambahan: Tambahan = {}): Promise<Balasan> {
  const isi = await ctx.read((trx) => bacaKasus(trx, ctx, nomor));
  if (!isi) return tidakDitemukan();
  return page(h(HalamanKasus, { ...susunProps(ctx, isi), isian: tambahan.isian ?? {}, galat: tambahan.galat ?? [] }), {
    status: tambahan.galat ? 422 : 200,
  });
}

type Terbaca = NonNullable<Awaited<ReturnType<typeof bacaKasus>>>;

/** Everything of the page, in a fixed number of queries. */
async function bacaKasus(trx: Trx, ctx: Konteks, nomor: string) {
  const { badan } = ctx;
  const p = await selectTerlihat(trx, ctx, nomor);
  const kasus = p && (await selectOptionalKasus(trx, badan.id, p.id));
  if (!p || !kasus) return undefined;
  const tugas = await selectTugas(trx, badan.id, await penglihatDari(trx, ctx), p.id);
  // Letters of an objection have their own room.
  const surat = (await selectSuratPermohonan(trx, badan.id, p.id)).filter((s) => s.keberatanId === null);
  const jawaban = surat.findLast((s) => s.jenis === 'pemberitahuan' && s.keadaan === 'dikirim');
  return {
    p,
    kasus,
    tugas,
    surat,
    butir: await selectButir(trx, badan.id, p.id),
    kalender: await selectKalender(trx, badan.id, badan.zona),
    unit: await selectUnit(trx, badan.id, hariDi(badan.zona, ctx.now)),
    sasaran: await selectSasaran(trx, badan.id, p.id),
    bahan: await selectBahan(trx, badan.id, p.id),
    dipilih: jawaban ? (await selectLampiranSurat(trx, badan.id, jawaban.id)).map((b) => b.dokumenId) : [],
    berkasTugas: await countBerkasTugas(trx, badan.id, p.id),
    panel: await selectOptionalPanel(trx, badan.id, p.id),
    proses: await bacaSetelan(trx, badan.id, setelanProses),
  };
}

function susunProps(ctx: Konteks, isi: Terbaca): Omit<KasusProps, 'isian' | 'galat'> {
  const { bahasa, badan } = ctx;
  const { p, kasus } = isi;
  const hari = hariDi(badan.zona, ctx.now);
  const jadwal = hitungJadwal(kasus.peristiwa, isi.kalender, badan.zona, ctx.now);
  const saran = isi.tugas.map((t) => (t.keadaan === 'bukan_kami' ? t.saranUnitId : null));
  const lunas = kasus.peristiwa.some((e) => e.jenis === 'permohonan_pembayaran_diterima');
  const pilihan = (u: Unit) => ({ value: u.id, text: u.nama });
  return {
    halaman: halaman(ctx),
    zona: badan.zona,
    p,
    butir: isi.butir,
    sekarang: hitungSekarang(kasus.permohonan, { surat: isi.surat, saran, tenggat: jadwal.semua, lunas }),
    tenggat: jadwal.semua.map((t, i) => ({
      kunci: `${i}`,
      nama: jamTenggat(t.kunci)[bahasa],
      pasal: t.pasal,
      tanggal: t.tanggal,
      keadaan: t.keadaan,
    })),
    lewatTempo: p.jatuhTempo !== null && p.jatuhTempo < hari && findSel(p.keadaan, 'kabulkan') !== undefined,
    tugas: isi.tugas.map((t) => barisTugas(ctx, isi, t, hari)),
    surat: isi.surat.map((s) => ({
      id: s.id,
      jenis: s.jenis,
      namaJenis: kataSurat[bahasa].jenis[s.jenis],
      keadaan: s.keadaan,
      namaKeadaan: kataSurat[bahasa].keadaan[s.keadaan],
      nomor: s.nomor,
      tanggal: s.tanggal,
    })),
    tabel: hitungTabel(kasus.permohonan),
    bahan: isi.bahan,
    dipilih: isi.dipilih,
    riwayat: kasus.riwayat.toReversed().map((e) => ({
      time: { at: e.pada, text: formatWaktu(new Date(e.pada), bahasa, badan.zona) },
      title: kalimatPeristiwa(e, bahasa),
      state: 'done' as const,
    })),
    boleh: new Set(pelakuDari(ctx).peran.flatMap((peran) => listBoleh(peran, p.keadaan))),
    susun: bolehSusun(ctx, isi),
    unit: isi.unit.map(pilihan),
    saranUnit: daftarSaran(isi, unitDisarankan(kasus.permohonan, saran)).map(pilihan),
    pemohon: isi.panel && h(PanelIdentitas, { halaman: halaman(ctx), zona: badan.zona, nomor: p.nomor, isi: isi.panel }),
    batasBawaan: batasTugas(isi.kalender.kalender, hari, isi.proses.hariTugas, p.jatuhTempo),
  };
}

const hitungTabel = ({ tabel }: Terbaca['kasus']['permohonan']): KasusProps['tabel'] => ({
  semua: tabel.length,
  diputus: tabel.filter((b) => b.putusan !== null).length,
});

/** Units to offer first: named by "bukan kami", else by the requester while nothing is routed. */
function daftarSaran(isi: Terbaca, disebutUnit: readonly string[]): Unit[] {
  if (disebutUnit.length > 0) return isi.unit.filter((u) => disebutUnit.includes(u.id));
  return isi.tugas.length === 0 ? isi.sasaran : [];
}

/**
 * Letters that the state table lets be composed and of which none is under way: their sending is the step of PPID Utama, their draft also
 * the desk's.
 */
function bolehSusun(ctx: Konteks, { p, kasus: { permohonan }, surat }: Terbaca): KasusProps['susun'] {
  const susun = new Set<'ketidaklengkapan' | 'perpanjangan' | 'pemberitahuan'>();
  if (!ctx.petugas?.hak.has('surat:susun')) return susun;
  if (findSel(p.keadaan, 'nyatakan_tidak_lengkap')) susun.add('ketidaklengkapan');
  if (masihBolehPerpanjang(p, permohonan.diperpanjangSampai, hariDi(ctx.badan.zona, ctx.now))) susun.add('perpanjangan');
  if (findSel(p.keadaan, 'kabulkan')) susun.add('pemberitahuan');
  const berjalan = suratBerjalan(surat).map(({ jenis }) => jenis);
  return new Set([...susun].filter((jenis) => !berjalan.includes(jenis)));
}

function barisTugas(ctx: Konteks, isi: Terbaca, t: TugasTerlihat, hari: string): BarisTugas {
  const nama = (id: string | null): string | null => (id === null ? null : (isi.unit.find((u) => u.id === id)?.nama ?? null));
  const diingatkan = isi.kasus.permohonan.tugas.find((x) => x.id === t.id)?.diingatkanPada ?? null;
  const keadaan = KEADAAN_TUGAS.find((k) => k === t.keadaan) ?? 'menunggu';
  return {
    id: t.id,
    unit: nama(t.unitId) ?? '–',
    keadaan,
    batas: t.batas,
    lewat: keadaan === 'menunggu' && t.batas < hari,
    arahan: t.arahan,
    jawaban: t.jawaban,
    saran: nama(t.saranUnitId),
    diingatkan: diingatkan && formatWaktu(diingatkan, ctx.bahasa, ctx.badan.zona, 'pendek'),
    berkas: keadaan === 'menunggu' ? 0 : (isi.berkasTugas.get(t.id) ?? 0),
  };
}
