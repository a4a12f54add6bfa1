import { tarik } from '../../informasi/alur.actions.ts';
import { KOSONG } from '../../informasi/informasi.actions.ts';
import { terbitkanMasuk } from '../../informasi/masuk.actions.ts';
import { pastikan } from '../../informasi/pastikan.actions.ts';
import { beriPeran, pastikanAkun } from '../../pengguna/pengguna.actions.ts';
import { appendPeristiwa } from '../../peristiwa/peristiwa.actions.ts';
import { ajukan, pasangKalender } from '../../permohonan/uji/badan.ts';
import { type Trx, withBadanWrite } from '../../shared/db/db.ts';
import { newId } from '../../shared/id.ts';
import type { PgTest } from '../../shared/test/pg.ts';
import { ATURAN_BAWAAN } from '../data/aturan.ts';
import { periksaIsi, tandaiIsi } from '../wajib.actions.ts';

// Two units with three standing duties in force, items before and after 28 February 2026, and five cases each.
export const WAJIB = { profil: 'p14-2-a', evakuasi: 'p14-2-k', pengaduan: 'p14-2-h' } as const;
type Kota = { t: PgTest; tulis: <T>(fn: (trx: Trx) => Promise<T>) => Promise<T> };
const pada = (hari: string, jam = '03'): Date => new Date(`${hari}T${jam}:00:00Z`);
const UTAMA = { akunId: 'uji', keanggotaan: [{ peran: 'utama', unitId: null }] } as const;

const terbit = ({ t, tulis }: Kota, unitId: string, kode: keyof typeof WAJIB, hari: string) =>
  tulis((trx) =>
    terbitkanMasuk(trx, { badanId: t.badanA, akunId: 'uji' }, [
      {
        unitId,
        isi: {
          ...KOSONG,
          judul: `${kode} ${unitId.slice(-4)}`,
          ringkasan: 'Ringkasan',
          penguasa: 'Dinas',
          penanggungJawab: 'Sekretaris',
          waktuPembuatan: 'Januari 2026',
          tempatPembuatan: 'Kota A',
          bentuk: ['hardcopy' as const],
          retensi: '5 tahun',
          kategori: 'berkala',
          kewajiban: [WAJIB[kode]],
        },
        berkas: undefined,
        pada: pada(hari),
      },
    ]),
  );

/** A request of 2 February, complete at once, given to both units with 12 February as its day; each unit's day of answer, or none. */
const perkara = ({ t, tulis }: Kota, jawab: readonly (readonly [unitId: string, hari: string | null])[]) =>
  tulis(async (trx) => {
    const { id: berkas } = await ajukan(trx, t.badanA, { diterimaPada: pada('2026-02-02') }, pada('2026-02-02'));
    const p = { badanId: t.badanA, berkas: { jenis: 'permohonan', id: berkas }, aktor: { jenis: 'sistem' } } as const;
    const tugas = jawab.map(([unit_id]) => ({ tugas_id: newId(), unit_id, batas: '2026-02-12' }));
    await appendPeristiwa(trx, { ...p, jenis: 'permohonan_lengkap', data: { belum_dibuktikan: [] }, pada: pada('2026-02-04') });
    await appendPeristiwa(trx, { ...p, jenis: 'permohonan_didisposisi', data: { tugas }, pada: pada('2026-02-05') });
    for (const [i, [unit_id, hari]] of jawab.entries())
      if (hari !== null)
        await appendPeristiwa(trx, {
          ...p,
          jenis: 'permohonan_tugas_dijawab',
          data: { tugas_id: tugas[i]?.tugas_id ?? '', unit_id, hasil: 'dijawab', saran_unit_id: null },
          pada: pada(hari),
        });
  });

/** Ticked an hour after publication; they came by an import, so PPID Utama looked at each of them an hour later. */
async function lihatSemua({ t, tulis }: Kota): Promise<void> {
  const items = await t.admin<{ id: string; kode: string; terbit: Date }>(
    `select id, split_part(judul, ' ', 1) as kode, terbit_pada as terbit from informasi`,
  );
  await tulis(async (trx) => {
    for (const { id: informasiId, kode, terbit: mulai } of items) {
      const aturan = ATURAN_BAWAAN.find((a) => a.kode === kode);
      if (!aturan) throw new Error(kode);
      const p = (jam: number) => ({
        ...UTAMA,
        badanId: t.badanA,
        informasiId,
        aturan,
        pada: new Date(mulai.getTime() + jam * 3_600_000),
      });
      await tandaiIsi(trx, { ...p(1), butir: aturan.isi.map((_, i) => i + 1) });
      await periksaIsi(trx, { ...p(2), hasil: 'cukup', catatan: '' });
    }
  });
}

export async function isiKotaUkur(t: PgTest): Promise<void> {
  const kota: Kota = { t, tulis: (fn) => withBadanWrite(t.db, t.badanA, fn) };
  const { tulis } = kota;
  const { unitA1, unitA2 } = t;
  await pasangKalender(t);
  await t.admin(
    `insert into wajib_aturan (badan_publik_id, kode, nama, pasal, kewajiban, kategori, golongan, masa, acuan, tenggat_bulan, isi, cara, aktif, urutan, diubah_oleh, diubah_pada)
     select $1, k, k, 'x', '{x}', 'berkala', '{dinas}', 'terkini', 'akhir', 0, '{}', 'sendiri', false, 1, 'uji', now() from unnest($2::text[]) k`,
    [t.badanA, ATURAN_BAWAAN.map((a) => a.kode).filter((k) => !Object.hasOwn(WAJIB, k))],
  );
  await terbit(kota, unitA1, 'profil', '2026-01-10');
  await terbit(kota, unitA1, 'evakuasi', '2025-06-01');
  await terbit(kota, unitA1, 'pengaduan', '2026-03-01');
  await terbit(kota, unitA2, 'profil', '2026-01-05');
  await terbit(kota, unitA2, 'evakuasi', '2025-12-01');
  await terbit(kota, unitA2, 'pengaduan', '2025-12-02');
  await lihatSemua(kota);
  const item = async (judul: string) => (await t.admin<{ id: string }>('select id from informasi where judul = $1', [judul]))[0]?.id ?? '';
  const lama = await item(`evakuasi ${unitA1.slice(-4)}`);
  const keliru = await item(`pengaduan ${unitA2.slice(-4)}`);
  await tulis(async (trx) => {
    await pastikan(trx, { ...UTAMA, badanId: t.badanA, pada: pada('2026-03-01'), id: lama });
    await tarik(trx, { ...UTAMA, badanId: t.badanA, pada: pada('2026-02-20'), id: keliru, dasar: 'keliru', alasan: 'Salah nomor' });
    for (const email of ['utama', 'pelaksana'] as const) {
      const { akunId } = await pastikanAkun(trx, { email: `${email}@contoh.id`, nama: email, now: pada('2026-01-01') });
      await beriPeran(trx, {
        badanId: t.badanA,
        akunId,
        peran: email,
        dari: '2026-01-01',
        ...(email === 'pelaksana' && { unitId: unitA1 }),
      });
    }
  });
  // Ten working days after 2 February are 18 February by the strictest base (16 and 17 are holidays); the desk's day is earlier.
  for (const [a, b] of [
    ['2026-02-09', '2026-02-12'],
    ['2026-02-10', '2026-02-13'],
    ['2026-02-12', '2026-02-25'],
    ['2026-02-06', null],
    ['2026-02-11', '2026-02-10'],
  ] as const)
    await perkara(kota, [
      [unitA1, a],
      [unitA2, b],
    ]);
}
