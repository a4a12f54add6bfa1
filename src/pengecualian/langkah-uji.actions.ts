// The steps between a draft and its end, as officers and the program take them.
import { sql } from 'kysely';
import { terbitkanTerbuka } from '../informasi/masuk.actions.ts';
import { bacaSetelan } from '../setelan/setelan.ts';
import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import { newId } from '../shared/id.ts';
import { enqueue } from '../shared/jobs/jobs.ts';
import { addDays, yearOf } from '../shared/tanggal.ts';
import { bentukNomor, type Penandatangan } from '../surat/cetak.actions.ts';
import type { HariPengingat, Pendapat, Peran, Peringatan, SebabBerakhir, SuratUji } from './istilah.ts';
import type { Keputusan } from './pengecualian.ts';
import { beriTahu, type HasilUji, type PelakuUji, ubahUji } from './pengecualian.actions.ts';
import { type BarisUji, selectPenanda, selectTanda } from './pengecualian.queries.ts';
import { setelanPengecualian } from './pengecualian.setelan.ts';
import { decideBuka, decideGantikan, decideHabis, decideIngatkan, decideSahkanImpor, decideTetapkan } from './rules/penetapan.ts';
import { decideKembalikan, decideKesampingkan, decideNyatakanTerbuka, decidePendapat, decideSetujui } from './rules/penilaian.ts';
import { decideAjukan, decideTarik } from './rules/usulan.ts';

/** A deputy (Plh., Plt.) signs with number and date of the order. */
export type Sebutan = { sebutan: 'definitif' } | { sebutan: 'plh' | 'plt'; nomor: string; tanggal: string };

type Tertulis = {
  hal: 'pendapat' | 'persetujuan' | 'pengembalian' | 'pengesampingan' | 'terbuka';
  pilihan?: string;
  teks?: string;
  sebutan?: Sebutan;
};

async function tandai(trx: Trx, pelaku: PelakuUji, m: Tertulis & { id: string; versi: number; sebagai: Peran }): Promise<void> {
  const orang = await selectPenanda(trx, pelaku.badan.id, pelaku.akunId, m.sebagai, hariDi(pelaku.badan.zona, pelaku.now));
  if (!orang) throw new Error('a signer without a role');
  const s = m.sebutan ?? { sebutan: 'definitif' };
  await trx
    .insertInto('pengecualian_tanda')
    .values({
      badan_publik_id: pelaku.badan.id,
      id: newId(),
      pengecualian_id: m.id,
      versi: m.versi,
      hal: m.hal,
      peran: m.sebagai,
      pilihan: m.pilihan ?? '',
      teks: (m.teks ?? '').trim().slice(0, 4000),
      akun_id: pelaku.akunId,
      ...orang,
      sebutan: s.sebutan,
      perintah_nomor: s.sebutan === 'definitif' ? null : s.nomor,
      perintah_tanggal: s.sebutan === 'definitif' ? null : s.tanggal,
      pada: pelaku.now,
    })
    .execute();
}

/** The next number of a year; the same sheet keeps its own. */
async function nomorBerikut(trx: Trx, badanId: string, pola: string, hari: string, kolom: 'lembar' | 'penetapan'): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`pengecualian_nomor:${badanId}`}, 0))`.execute(trx);
  const tanggal = sql.ref(`tanggal_${kolom}`);
  const { rows } = await sql<{ n: number; ada: string[] | null }>`
    select count(*)::int as n, array_agg(${sql.ref(`nomor_${kolom}`)}) as ada from pengecualian
    where badan_publik_id = ${badanId} and ${tanggal} >= ${`${yearOf(hari)}-01-01`} and ${tanggal} <= ${`${yearOf(hari)}-12-31`}`.execute(
    trx,
  );
  const ada = new Set(rows[0]?.ada ?? []);
  let n = (rows[0]?.n ?? 0) + 1;
  while (ada.has(bentukNomor(pola, n, hari))) n++;
  return bentukNomor(pola, n, hari);
}

/** The number that the form proposes for a decision. */
export async function usulNomorPenetapan(trx: Trx, badanId: string, hari: string): Promise<string> {
  return nomorBerikut(trx, badanId, (await bacaSetelan(trx, badanId, setelanPengecualian)).polaPenetapan, hari, 'penetapan');
}

async function mintaSurat(
  trx: Trx,
  { badan, now }: PelakuUji,
  id: string,
  s: { jenis: SuratUji; nomor: string; tanggal: string; penandatangan: Penandatangan | null },
): Promise<void> {
  const isi = {
    nomor: s.nomor,
    tanggal: s.tanggal,
    penandatangan: s.penandatangan && JSON.stringify(s.penandatangan),
    sha256: null,
    ukuran: null,
  };
  await trx
    .insertInto('pengecualian_surat')
    .values({ badan_publik_id: badan.id, id: newId(), pengecualian_id: id, jenis: s.jenis, ...isi, dibuat_pada: now })
    .onConflict((c) => c.columns(['badan_publik_id', 'pengecualian_id', 'jenis']).doUpdateSet(isi))
    .execute();
  await enqueue(trx, 'pengecualian_cetak', { badan_publik_id: badan.id, pengecualian_id: id }, { kunci: `pengecualian_cetak:${id}` });
}

const lembarDari = (b: BarisUji): SuratUji => (b.mengubahId === null ? 'lembar_uji' : 'lembar_ubah');

/** Puts the test before Tim Pertimbangan, Atasan and the head; its sheet gets a number and is drawn. */
export async function ajukanUji(trx: Trx, pelaku: PelakuUji, id: string): Promise<HasilUji> {
  const hari = hariDi(pelaku.badan.zona, pelaku.now);
  const { polaLembar } = await bacaSetelan(trx, pelaku.badan.id, setelanPengecualian);
  const baru = await nomorBerikut(trx, pelaku.badan.id, polaLembar, hari, 'lembar');
  return ubahUji(
    trx,
    pelaku,
    id,
    (p, k, b) => decideAjukan(p, { isi: b.isi, nomor: p.nomorLembar ?? baru }, k),
    async ({ baris, sesudah }) => {
      await trx
        .updateTable('pengecualian')
        .set({ tanggal_lembar: hari })
        .where('badan_publik_id', '=', pelaku.badan.id)
        .where('id', '=', id)
        .execute();
      const nomor = sesudah.nomorLembar ?? baru;
      await mintaSurat(trx, pelaku, id, { jenis: lembarDari(baris), nomor, tanggal: hari, penandatangan: null });
      for (const peran of ['tim', 'atasan', 'pimpinan'] as const)
        await beriTahu(trx, pelaku, {
          id,
          peran,
          templat: 'uji_menunggu',
          nomor,
          tanggal: null,
          kunci: `uji_menunggu:${id}:${sesudah.versi}`,
        });
    },
  );
}

export const tarikUji = (trx: Trx, pelaku: PelakuUji, id: string): Promise<HasilUji> => ubahUji(trx, pelaku, id, decideTarik);

const denganTanda = (
  trx: Trx,
  pelaku: PelakuUji,
  id: string,
  decide: Parameters<typeof ubahUji>[3],
  tanda: Tertulis,
  lanjut?: Parameters<typeof ubahUji>[4],
): Promise<HasilUji> =>
  ubahUji(trx, pelaku, id, decide, async (s) => {
    await tandai(trx, pelaku, { ...tanda, id, versi: s.sesudah.versi, sebagai: s.sebagai });
    await lanjut?.(s);
  });

export const beriPendapat = (trx: Trx, pelaku: PelakuUji, id: string, m: { pendapat: Pendapat; teks: string }): Promise<HasilUji> =>
  denganTanda(trx, pelaku, id, (p, k) => decidePendapat(p, m, k), { hal: 'pendapat', pilihan: m.pendapat, teks: m.teks });

export const kesampingkan = (trx: Trx, pelaku: PelakuUji, id: string, m: { peringatan: Peringatan; alasan: string }): Promise<HasilUji> =>
  denganTanda(trx, pelaku, id, (p, k, b) => decideKesampingkan(p, { ...m, isi: b.isi }, k), {
    hal: 'pengesampingan',
    pilihan: m.peringatan,
    teks: m.alasan,
  });

/** One of the two approves, from any device. */
export async function setujuiUji(trx: Trx, pelaku: PelakuUji, id: string, sebutan: Sebutan): Promise<HasilUji> {
  const aturan = await bacaSetelan(trx, pelaku.badan.id, setelanPengecualian);
  const pengganti = sebutan.sebutan !== 'definitif';
  const decide = (p: Parameters<typeof decideSetujui>[0], k: Parameters<typeof decideSetujui>[2], b: BarisUji): Keputusan<string> =>
    p.keadaan === 'ditetapkan' ? decideSahkanImpor(p, { pengganti }, k) : decideSetujui(p, { isi: b.isi, aturan, pengganti }, k);
  return denganTanda(
    trx,
    pelaku,
    id,
    decide,
    { hal: 'persetujuan', sebutan, teks: aturan.pimpinan === 'delegasi' ? aturan.delegasi : '' },
    async ({ sesudah }) => {
      if (sesudah.keadaan !== 'disetujui') return;
      const nomor = sesudah.nomorLembar ?? '';
      await beriTahu(trx, pelaku, {
        id,
        peran: 'utama',
        templat: 'uji_menunggu',
        nomor,
        tanggal: null,
        kunci: `uji_disetujui:${id}:${sesudah.versi}`,
      });
    },
  );
}

export const kembalikanUji = (trx: Trx, pelaku: PelakuUji, id: string, alasan: string): Promise<HasilUji> =>
  denganTanda(trx, pelaku, id, (p, k) => decideKembalikan(p, { alasan }, k), { hal: 'pengembalian', teks: alasan });

export const nyatakanTerbuka = (trx: Trx, pelaku: PelakuUji, id: string, alasan: string): Promise<HasilUji> =>
  denganTanda(trx, pelaku, id, (p, k) => decideNyatakanTerbuka(p, { alasan }, k), { hal: 'terbuka', teks: alasan });

/** PPID sets it: number, date, papers; what it changes is changed in the same moment. */
export async function tetapkanUji(
  trx: Trx,
  pelaku: PelakuUji,
  id: string,
  m: { nomor: string; tanggal: string; penandatangan: Penandatangan },
): Promise<HasilUji> {
  const badanId = pelaku.badan.id;
  const nomor = m.nomor.trim().replaceAll(/\s+/g, ' ').slice(0, 80);
  const dipakai = await trx
    .selectFrom('pengecualian')
    .select('id')
    .where('badan_publik_id', '=', badanId)
    .where('nomor_penetapan', '=', nomor)
    .where('pemicu', '<>', 'impor')
    .executeTakeFirst();
  if (dipakai) return { ok: false, alasan: 'nomor_dipakai' };
  const setuju = (await selectTanda(trx, badanId, id)).filter((t) => t.hal === 'persetujuan').at(-1);
  const disetujuiPada = setuju ? hariDi(pelaku.badan.zona, setuju.pada) : m.tanggal;
  return ubahUji(
    trx,
    pelaku,
    id,
    (p, k, b) => decideTetapkan(p, { isi: b.isi, nomor, tanggal: m.tanggal, disetujuiPada }, k),
    async ({ baris }) => {
      const { penandatangan, tanggal } = m;
      if (baris.lembar) await mintaSurat(trx, pelaku, id, { jenis: lembarDari(baris), ...baris.lembar, penandatangan: null });
      await mintaSurat(trx, pelaku, id, {
        jenis: baris.mengubahId === null ? 'penetapan' : 'penetapan_ubah',
        nomor,
        tanggal,
        penandatangan,
      });
      if (baris.mengubahId === null) return;
      const lama = await ubahUji(trx, pelaku, baris.mengubahId, (p, k) => decideGantikan(p, { olehId: id }, k));
      if (!lama.ok) throw new Error(`changed exemption: ${lama.alasan}`);
    },
  );
}

/** Opened before its time. Consent opens it for the person concerned; everything else opens it for all, as an entry of the list. */
export async function bukaUji(
  trx: Trx,
  pelaku: PelakuUji,
  id: string,
  m: { sebab: Exclude<SebabBerakhir, 'habis_masa'>; tanggal: string; rujukan: string },
): Promise<HasilUji> {
  const coba = await ubahUji(
    trx,
    pelaku,
    id,
    (p, k) => decideBuka(p, { ...m, informasiId: null }, k),
    ({ baris }) => (m.sebab === 'persetujuan_tertulis' ? Promise.resolve() : masukDip(trx, pelaku, baris)),
  );
  return coba;
}

/** PP 61/2010 Pasal 11(3): the status opens by itself on the day after its last. Written once, however often the job runs. */
export const habisUji = (trx: Trx, pelaku: PelakuUji, id: string): Promise<HasilUji> =>
  ubahUji(
    trx,
    pelaku,
    id,
    (p, k) => decideHabis(p, { tanggal: addDays(p.penetapan?.sampai ?? k.hari, 1), informasiId: null }, k),
    async ({ baris }) => {
      await masukDip(trx, pelaku, baris);
      const nomor = baris.penetapan?.nomor ?? '';
      await beriTahu(trx, pelaku, { id, peran: 'utama', templat: 'uji_berakhir', nomor, tanggal: baris.sampai, kunci: `uji_habis:${id}` });
    },
  );

export const ingatkanUji = (trx: Trx, pelaku: PelakuUji, id: string, hariKerja: HariPengingat): Promise<HasilUji> =>
  ubahUji(
    trx,
    pelaku,
    id,
    (p, k) => decideIngatkan(p, { hariKerja }, k),
    async ({ baris }) => {
      const nomor = baris.penetapan?.nomor ?? '';
      await beriTahu(trx, pelaku, {
        id,
        peran: 'utama',
        templat: 'uji_berakhir',
        nomor,
        tanggal: baris.sampai,
        kunci: `uji_berakhir:${id}:${hariKerja}`,
      });
    },
  );

/** The entry moves into the public list without a file: that goes out through the release gate (17.g and h of others do not end with it). */
async function masukDip(trx: Trx, pelaku: PelakuUji, b: BarisUji): Promise<void> {
  const hari = hariDi(pelaku.badan.zona, pelaku.now);
  const informasiId = await terbitkanTerbuka(
    trx,
    { badanId: pelaku.badan.id, aktor: pelaku.aktor, pengecualianId: b.id },
    {
      unitId: b.unit.id,
      pada: pelaku.now,
      berkas: undefined,
      isi: {
        judul: b.isi.informasi.slice(0, 300),
        ringkasan: `Tidak lagi dikecualikan sejak ${hari}. Penetapan nomor ${b.penetapan?.nomor ?? ''}. Dapat diminta; berkasnya diperiksa dulu sebelum diserahkan.`,
        penjelasan: b.isi.ringkasan,
        penguasa: b.unit.nama,
        penanggungJawab: b.unit.nama,
        waktuPembuatan: 'Belum dicatat',
        tempatPembuatan: 'Belum dicatat',
        bentuk: ['hardcopy'],
        retensi: 'Menurut jadwal retensi arsip',
        retensiBulan: null,
        kategori: 'setiap_saat',
        kewajiban: [],
        jadwal: null,
        periodeDari: null,
        periodeSampai: null,
        tahun: yearOf(hari),
        bahasa: 'id',
        lisensi: null,
        kataKunci: [],
      },
    },
  );
  await trx
    .updateTable('pengecualian')
    .set({ informasi_id: informasiId })
    .where('badan_publik_id', '=', pelaku.badan.id)
    .where('id', '=', b.id)
    .execute();
}
