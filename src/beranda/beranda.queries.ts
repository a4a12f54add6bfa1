import { sql } from 'kysely';
import { alamatInformasi } from '../informasi/alamat.ts';
import { selectDaftar } from '../informasi/daftar.queries.ts';
import { hitung, TANPA_SARING } from '../informasi/hitungan.ts';
import { selectKubus } from '../informasi/hitungan.queries.ts';
import { countKemutakhiran } from '../informasi/kemutakhiran.queries.ts';
import { selectUnitSingkat } from '../informasi/unit-singkat.queries.ts';
import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import type { Kalender } from '../tenggat/tenggat.ts';
import { selectKalender } from '../tenggat/tenggat.queries.ts';
import type { DataBeranda, Janji } from './beranda.ts';
import { countHariKerja, type JawabanHarian, sebaranJawab } from './hari-jawab.ts';

interface Badan {
  id: string;
  zona: string;
}

const TERBARU = 6;
const UNIT = 18;

/** All that the front page shows; six small reads. */
export async function selectBeranda(trx: Trx, badan: Badan, now: Date, banyakUnit = UNIT): Promise<DataBeranda> {
  const hitungan = hitung(await selectKubus(trx, badan.id), TANPA_SARING);
  const { perId } = await selectUnitSingkat(trx, badan.id);
  const kartu = await selectDaftar(trx, badan.id, TANPA_SARING, { urut: 'terbaru', mulai: 0, banyak: TERBARU });
  return {
    informasiTerbit: hitungan.total,
    terbaru: kartu.map((k) => ({
      slug: k.slug,
      judul: k.judul,
      unit: k.unit.nama,
      kategori: k.kategori,
      tanggal: hariDi(badan.zona, k.diperbaruiPada),
      ...(k.format[0] !== undefined && { format: k.format[0] === 'cetak' ? 'Cetak' : k.format[0].toUpperCase() }),
      ...(k.gambar !== null && { gambar: alamatInformasi.kecil(k.slug, k.versi) }),
    })),
    unit: hitungan.unit.slice(0, banyakUnit).flatMap(({ nilai, jumlah }) => {
      const unit = perId.get(nilai);
      return unit ? [{ slug: unit.slug, nama: unit.nama, jumlah }] : [];
    }),
    janji: await selectOptionalJanji(trx, badan, now),
  };
}

const SIMPAN_MS = 60_000;
const simpan = new Map<string, { sampai: number; janji: Janji | undefined }>();

/** What the city owes and kept. Counted at most once a minute a body: the page itself may be kept as long. */
export async function selectOptionalJanji(trx: Trx, badan: Badan, now: Date): Promise<Janji | undefined> {
  const kept = simpan.get(badan.id);
  if (kept && kept.sampai > now.getTime() && kept.sampai - SIMPAN_MS <= now.getTime()) return kept.janji;
  const janji = await hitungJanji(trx, badan, now);
  simpan.set(badan.id, { sampai: now.getTime() + SIMPAN_MS, janji });
  return janji;
}

async function hitungJanji(trx: Trx, badan: Badan, now: Date): Promise<Janji | undefined> {
  const jawaban = await selectJawaban(trx, badan, now);
  if (jawaban.length === 0) return undefined;
  const { kalender } = await selectKalender(trx, badan.id, badan.zona);
  const sebaran = sebaranJawab(kalender, jawaban);
  if (!sebaran) return undefined;
  const hari = hariDi(badan.zona, now);
  return { sebaran, berjalan: await countBerjalan(trx, badan, kalender, hari), mutakhir: await countKemutakhiran(trx, badan, hari) };
}

/** First written answers of the last twelve months, by day of receipt and day of answer. */
async function selectJawaban(trx: Trx, badan: Badan, now: Date): Promise<JawabanHarian[]> {
  const sejak = new Date(now.getTime() - 365 * 86_400_000).toISOString();
  const { rows } = await sql<{ diterima: string; dijawab: string; jumlah: number }>`
    select to_char(p.diterima_pada at time zone ${badan.zona}, 'YYYY-MM-DD') as diterima, to_char(j.pada::timestamptz at time zone ${badan.zona}, 'YYYY-MM-DD') as dijawab, count(*)::int as jumlah
    from (select berkas_id, min(pada) as pada from peristiwa where badan_publik_id = ${badan.id} and jenis = 'permohonan_diberitahukan' and pada >= ${sejak} group by berkas_id) j
    join permohonan p on p.badan_publik_id = ${badan.id} and p.id = j.berkas_id
    group by 1, 2
    union all
    select to_char(p.diterima_pada at time zone ${badan.zona}, 'YYYY-MM-DD'), to_char(a.diberitahukan, 'YYYY-MM-DD'), count(*)::int
    from permohonan_asal a join permohonan p on p.badan_publik_id = ${badan.id} and p.id = a.permohonan_id
    where a.badan_publik_id = ${badan.id} and a.diberitahukan >= ${sejak.slice(0, 10)}::date
    group by 1, 2`.execute(trx);
  return rows;
}

/** Requests without a written answer yet, by the working days left until the earliest due date. */
async function countBerjalan(trx: Trx, badan: Badan, kini: Kalender, hari: string): Promise<Janji['berjalan']> {
  const { rows } = await sql<{ jatuh_tempo: string; jumlah: number }>`
    select to_char(jatuh_tempo, 'YYYY-MM-DD') as jatuh_tempo, count(*)::int as jumlah from permohonan
    where badan_publik_id = ${badan.id} and jatuh_tempo is not null
      and keadaan in ('diajukan', 'terdaftar', 'tidak_lengkap', 'lengkap', 'diproses', 'diperpanjang', 'uji_konsekuensi')
    group by jatuh_tempo`.execute(trx);
  const berjalan = { lewat: 0, mendesak: 0, longgar: 0 };
  for (const { jatuh_tempo: tempo, jumlah } of rows) {
    const sisa = tempo < hari ? -1 : (countHariKerja(kini, hari, tempo) ?? 3);
    berjalan[sisa < 0 ? 'lewat' : sisa <= 2 ? 'mendesak' : 'longgar'] += jumlah;
  }
  return berjalan;
}
