import { ajukanPermohonan, type PermohonanTerkirim } from '../permohonan/ajukan.actions.ts';
import { readKunciInduk } from '../permohonan/brankas/amplop.ts';
import type { PermohonanBaru } from '../permohonan/masukan.ts';
import { cabutPermohonan } from '../permohonan/pemohon.actions.ts';
import type { Pelaku } from '../permohonan/permohonan.actions.ts';
import { disposisiPermohonan, jawabTugas, nyatakanLengkap } from '../permohonan/proses.actions.ts';
import { hariDi } from '../shared/hari.ts';
import type { Trx } from '../shared/db/db.ts';
import type { TahapKonteks } from './contoh.actions.ts';

type Tahap = 'terdaftar' | 'lengkap' | 'diproses' | 'dijawab' | 'dicabut';
type Kasus = readonly [hariLalu: number, rincian: string, unit: string, tahap: Tahap];

/** Invented questions in every state that the desk and the units work on; days are counted back from today. */
const KASUS: readonly Kasus[] = [
  [0, 'Salinan daftar penerima bantuan sosial menurut kelurahan tahun ini, tanpa nama.', 'dinas-sosial', 'terdaftar'],
  [1, 'Rincian anggaran perbaikan jalan lingkungan di Kelurahan Menteng.', 'dinas-pupr', 'terdaftar'],
  [2, 'Jadwal dan hasil pemeriksaan kualitas air sungai tiga tahun terakhir.', 'dinas-lingkungan-hidup', 'lengkap'],
  [3, 'Jumlah tenaga honorer per dinas dan dasar penggajiannya.', 'bkpsdm', 'diproses'],
  [3, 'Kontrak dan berita acara serah terima pembangunan pasar.', 'dinas-perdagangan', 'diproses'],
  [4, 'Data kebakaran lahan menurut kecamatan dan penanganannya.', 'bpbd', 'diproses'],
  [5, 'Persediaan obat di puskesmas setiap bulan tahun lalu.', 'dinas-kesehatan', 'diproses'],
  [5, 'Kapasitas tempat tidur dan rujukan ibu bersalin.', 'dinas-kesehatan', 'dijawab'],
  [6, 'Daftar aplikasi milik kota beserta biaya pemeliharaannya.', 'diskominfo', 'diproses'],
  [6, 'Notula rapat terbuka tentang jaringan internet kelurahan.', 'diskominfo', 'dijawab'],
  [7, 'Jumlah siswa putus sekolah menurut kecamatan.', 'dinas-pendidikan', 'diproses'],
  [8, 'Peta dan izin reklame di jalan protokol.', 'dpmptsp', 'diproses'],
  [9, 'Realisasi pajak hotel dan restoran per triwulan.', 'bpprd', 'dijawab'],
  [12, 'Laporan inventaris kendaraan dinas.', 'bpkad', 'diproses'],
  [16, 'Usulan warga dalam musyawarah perencanaan yang tidak dibiayai beserta alasannya.', 'bappedalitbang', 'diproses'],
  [10, 'Daftar pelatihan kerja dan pesertanya menurut jenis kelamin.', 'dinas-tenaga-kerja', 'dicabut'],
];

const HARI_MS = 86_400_000;

/** Practice cases, in the caller's transaction, through the same actions as real ones. */
export async function muatPermohonan(ctx: TahapKonteks, trx: Trx): Promise<void> {
  const rahasia = { induk: readKunciInduk(ctx.config.rahasia.brankas), kode: ctx.config.rahasia.kode };
  const badan = { id: ctx.badanId, zona: 'Asia/Jakarta' };
  for (const [i, [hariLalu, rincian, slug, tahap]] of KASUS.entries()) {
    const unitId = ctx.unit.get(slug);
    if (unitId === undefined) throw new Error(`practice unit missing: ${slug}`);
    const diterima = new Date(ctx.now.getTime() - hariLalu * HARI_MS);
    const pemohon: Pelaku = { badan, peran: ['pemohon'], aktor: { jenis: 'pemohon' }, now: diterima };
    const hasil = await ajukanPermohonan(trx, pemohon, baru(i, rincian, unitId, diterima), rahasia);
    if (!hasil.ok) throw new Error(`practice case: ${hasil.alasan}`);
    await lanjutkan(ctx, trx, { ...pemohon, peran: ['petugas'], aktor: petugas(ctx) }, hasil.permohonan, { unitId, tahap });
  }
}

function petugas(ctx: TahapKonteks): Pelaku['aktor'] {
  return { jenis: 'petugas', id: ctx.akunId.get('petugas@contoh.id') ?? '' };
}

async function lanjutkan(
  ctx: TahapKonteks,
  trx: Trx,
  meja: Pelaku,
  p: PermohonanTerkirim,
  { unitId, tahap }: { unitId: string; tahap: Tahap },
): Promise<void> {
  if (tahap === 'terdaftar') return;
  if (tahap === 'dicabut') return wajib(await cabutPermohonan(trx, { ...meja, peran: ['pemohon'], aktor: { jenis: 'pemohon' } }, p.id));
  wajib(await nyatakanLengkap(trx, meja, p.id));
  if (tahap === 'lengkap') return;
  const batas = hariDi(meja.badan.zona, new Date(meja.now.getTime() + HARI_MS));
  wajib(await disposisiPermohonan(trx, meja, p.id, [{ unitId, batas, arahan: 'Mohon siapkan datanya dan jawab sebelum batas ini.' }]));
  if (tahap === 'diproses') return;
  const tugas = await trx
    .selectFrom('tugas_unit')
    .select('id')
    .where('badan_publik_id', '=', ctx.badanId)
    .where('permohonan_id', '=', p.id)
    .executeTakeFirstOrThrow();
  const pelaksana: Pelaku = { ...meja, peran: ['pelaksana'], aktor: { jenis: 'petugas', id: ctx.akunId.get('pelaksana@contoh.id') ?? '' } };
  wajib(
    await jawabTugas(trx, pelaksana, {
      tugasId: tugas.id,
      unitIds: [unitId],
      hasil: 'dijawab',
      jawaban: 'Data tersedia dalam bentuk tabel dan siap diserahkan (contoh).',
      saranUnitId: null,
    }),
  );
}

function wajib(hasil: { ok: true } | { ok: false; alasan: string }): void {
  if (!hasil.ok) throw new Error(`practice case: ${hasil.alasan}`);
}

function baru(i: number, rincian: string, unitId: string, diterimaPada: Date): PermohonanBaru {
  return {
    kanal: 'web',
    jenisPemohon: 'perorangan',
    identitas: { nama: `Pemohon Contoh ${i + 1}`, alamat: `Jalan Latihan No. ${i + 1}, Palangka Raya`, email: `pemohon${i + 1}@contoh.id` },
    kuasa: null,
    butir: [rincian],
    tujuan: 'Latihan (contoh).',
    sasaran: 'unit',
    golongan: null,
    unitIds: [unitId],
    caraMemperoleh: 'salinan',
    bentuk: 'softcopy',
    format: '',
    caraMengirim: 'unduh',
    kabariLewat: 'halaman',
    bantuan: [],
    bahasa: 'id',
    diterimaPada,
    mundur: null,
    mundurCatatan: '',
    bukti: [],
  };
}
