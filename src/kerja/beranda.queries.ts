import type { Trx } from '../shared/db/db.ts';
import { dateIn } from '../shared/tanggal.ts';
import type { Hak, Keanggotaan } from '../pengguna/hak.ts';
import { selectUnitTerlihat } from '../pengguna/pengguna.queries.ts';
import { type BarisBeranda, type Hitungan, PALING, type Pekerjaan } from './beranda.ts';
import { selectAntreanInformasi } from './kerja.queries.ts';

type Sekitar = { badanId: string; zona: string; hari: string; duaHari: string; akunId: string; keanggotaan: readonly Keanggotaan[] };

/** Cases of a state: counted up to the limit along their index, the nearest date first. */
async function kasus(
  trx: Trx,
  badanId: string,
  m: { keadaan?: readonly string[]; dari?: string; sampai?: string; tanpaTugas?: boolean },
): Promise<Hitungan> {
  const row = await trx
    .selectFrom((eb) =>
      eb
        .selectFrom('permohonan')
        .select('langkah_pada')
        .where('permohonan.badan_publik_id', '=', badanId)
        .where('berakhir_pada', 'is', null)
        .$if(m.keadaan !== undefined, (q) => q.where('keadaan', 'in', m.keadaan ?? []))
        .$if(m.dari !== undefined, (q) => q.where('langkah_pada', '>=', m.dari ?? ''))
        .$if(m.sampai !== undefined, (q) => q.where('langkah_pada', '<=', m.sampai ?? ''))
        .$if(m.tanpaTugas === true, (q) =>
          q.where((e) =>
            e.not(
              e.exists(
                e
                  .selectFrom('tugas_unit')
                  .select('tugas_unit.id')
                  .where('tugas_unit.badan_publik_id', '=', badanId)
                  .whereRef('tugas_unit.permohonan_id', '=', 'permohonan.id')
                  .where('tugas_unit.keadaan', '=', 'menunggu'),
              ),
            ),
          ),
        )
        .orderBy('langkah_pada')
        .limit(PALING)
        .as('x'),
    )
    .select((eb) => [eb.fn.countAll<number>().as('jumlah'), eb.fn.min('langkah_pada').as('terdekat')])
    .executeTakeFirstOrThrow();
  return { jumlah: row.jumlah, terdekat: row.terdekat };
}

/** Tasks of the officer's own units only. */
async function tugas(trx: Trx, s: Sekitar): Promise<Hitungan> {
  const terlihat = await selectUnitTerlihat(trx, s.badanId, s.keanggotaan);
  const unitIds = terlihat.semua ? s.keanggotaan.flatMap((k) => (k.unitId === null ? [] : [k.unitId])) : terlihat.unitIds;
  if (unitIds.length === 0) return { jumlah: 0, terdekat: null };
  const row = await trx
    .selectFrom('tugas_unit')
    .select((eb) => [eb.fn.countAll<number>().as('jumlah'), eb.fn.min('batas').as('terdekat')])
    .where('badan_publik_id', '=', s.badanId)
    .where('unit_id', 'in', unitIds)
    .where('keadaan', '=', 'menunggu')
    .executeTakeFirstOrThrow();
  return { jumlah: row.jumlah, terdekat: row.terdekat };
}

/** Letters that lie before this officer, or signed ones that have not left. */
async function surat(trx: Trx, badanId: string, m: { keadaan: string; pemegangId?: string }): Promise<Hitungan> {
  const row = await trx
    .selectFrom('surat')
    .select((eb) => [eb.fn.countAll<number>().as('jumlah'), eb.fn.min('pemegang_batas').as('terdekat')])
    .where('badan_publik_id', '=', badanId)
    .where('keadaan', '=', m.keadaan)
    .$if(m.pemegangId !== undefined, (q) => q.where('pemegang_id', '=', m.pemegangId ?? ''))
    .executeTakeFirstOrThrow();
  return { jumlah: row.jumlah, terdekat: row.terdekat };
}

async function kabari(trx: Trx, badanId: string, zona: string): Promise<Hitungan> {
  const row = await trx
    .selectFrom('kabar')
    .select((eb) => [eb.fn.countAll<number>().as('jumlah'), eb.fn.min('dibuat_pada').as('terlama')])
    .where('badan_publik_id', '=', badanId)
    .where('keadaan', '=', 'menunggu')
    .executeTakeFirstOrThrow();
  return { jumlah: row.jumlah, terdekat: row.terlama === null ? null : dateIn(zona, new Date(row.terlama)) };
}

async function surel(trx: Trx, badanId: string): Promise<Hitungan> {
  const row = await trx
    .selectFrom('surel')
    .select((eb) => eb.fn.countAll<number>().as('jumlah'))
    .where('badan_publik_id', '=', badanId)
    .where('keadaan', 'in', ['disimpan', 'gagal'])
    .executeTakeFirstOrThrow();
  return { jumlah: row.jumlah, terdekat: null };
}

/** Daily roots of the ledger, with the day of the last: what an auditor looks at first. */
async function akar(trx: Trx, badanId: string): Promise<Hitungan> {
  const row = await trx
    .selectFrom('peristiwa_akar')
    .select((eb) => [eb.fn.countAll<number>().as('jumlah'), eb.fn.max('tanggal').as('terakhir')])
    .where('badan_publik_id', '=', badanId)
    .executeTakeFirstOrThrow();
  return { jumlah: row.jumlah, terdekat: row.terakhir };
}

type Baris = { kunci: Pekerjaan; hak: Hak; hitung: (trx: Trx, s: Sekitar) => Promise<Hitungan> };

const BARIS: readonly Baris[] = [
  { kunci: 'lewat', hak: 'permohonan:lihat', hitung: (trx, s) => kasus(trx, s.badanId, { sampai: kemarin(s.hari) }) },
  { kunci: 'tugas', hak: 'permohonan:jawab_tugas', hitung: tugas },
  { kunci: 'periksa', hak: 'permohonan:proses', hitung: (trx, s) => kasus(trx, s.badanId, { keadaan: ['terdaftar'] }) },
  { kunci: 'teruskan', hak: 'permohonan:proses', hitung: (trx, s) => kasus(trx, s.badanId, { keadaan: ['lengkap'] }) },
  {
    kunci: 'susun',
    hak: 'permohonan:putuskan',
    hitung: (trx, s) => kasus(trx, s.badanId, { keadaan: ['diproses', 'diperpanjang'], tanpaTugas: true }),
  },
  {
    kunci: 'tanda_tangan',
    hak: 'surat:tandatangan',
    hitung: (trx, s) => surat(trx, s.badanId, { keadaan: 'menunggu_tanda_tangan', pemegangId: s.akunId }),
  },
  { kunci: 'dua_hari', hak: 'permohonan:lihat', hitung: (trx, s) => kasus(trx, s.badanId, { dari: s.hari, sampai: s.duaHari }) },
  {
    kunci: 'serahkan',
    hak: 'permohonan:proses',
    hitung: (trx, s) => kasus(trx, s.badanId, { keadaan: ['dikabulkan', 'dikabulkan_sebagian'] }),
  },
  { kunci: 'kirim_surat', hak: 'surat:kirim', hitung: (trx, s) => surat(trx, s.badanId, { keadaan: 'ditandatangani' }) },
  { kunci: 'kabari', hak: 'permohonan:proses', hitung: (trx, s) => kabari(trx, s.badanId, s.zona) },
  { kunci: 'verifikasi', hak: 'informasi:verifikasi', hitung: async (trx, s) => informasi(trx, s, 'diajukan') },
  { kunci: 'dikembalikan', hak: 'informasi:susun', hitung: async (trx, s) => informasi(trx, s, 'dikembalikan') },
  { kunci: 'rancangan', hak: 'informasi:susun', hitung: async (trx, s) => informasi(trx, s, 'rancangan') },
  { kunci: 'surel', hak: 'surel:lihat', hitung: (trx, s) => surel(trx, s.badanId) },
  { kunci: 'akar', hak: 'peristiwa:baca', hitung: (trx, s) => akar(trx, s.badanId) },
];

const kemarin = (hari: string): string => new Date(Date.parse(`${hari}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

async function informasi(trx: Trx, s: Sekitar, yang: 'diajukan' | 'dikembalikan' | 'rancangan'): Promise<Hitungan> {
  return { jumlah: (await selectAntreanInformasi(trx, s.badanId, s.keanggotaan))[yang], terdekat: null };
}

/** Everything this officer's rights let him work on, with how much waits. One small query a kind, each along an index. */
export async function selectBeranda(trx: Trx, s: Sekitar, hak: ReadonlySet<Hak>): Promise<BarisBeranda[]> {
  const baris: BarisBeranda[] = [];
  for (const satu of BARIS) if (hak.has(satu.hak)) baris.push({ kunci: satu.kunci, ...(await satu.hitung(trx, s)) });
  return baris;
}
