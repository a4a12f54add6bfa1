// What the desk gathers for the answer, and what is paid and handed over after it.
import { sql } from 'kysely';
import { type BerkasSiap, catatBerkas } from '../dokumen/dokumen.actions.ts';
import { selectOptionalRincian } from '../informasi/rincian.queries.ts';
import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import { type CaraBayar, type CaraMengirim, KABARI_LEWAT } from './istilah.ts';
import { type HasilUbah, lockPermohonan, type Pelaku, ubahPermohonan } from './permohonan.actions.ts';
import type { AlasanSel } from './permohonan.ts';
import { selectOrangPermohonan } from './permohonan.queries.ts';
import { bolehDiunduh } from '../dokumen/dokumen.ts';
import { selectDokumen } from '../dokumen/dokumen.queries.ts';
import { bolehLepas, selectSaring, tertahan as masihTertahan } from '../dokumen/saring.queries.ts';
import { kabari } from '../notifikasi/notifikasi.actions.ts';
import { bacaSetelan } from '../setelan/setelan.ts';
import { hariDi } from '../shared/hari.ts';
import { catatPengiriman, type PengirimanBaru } from '../surat/kirim.actions.ts';
import { type BerkasSerah, serahkanInformasi } from './proses.actions.ts';
import { setelanProses } from './permohonan.setelan.ts';
import { bolehKumpulBerkas } from './rules/jawaban.ts';
import { type AlasanTagih, decideMintaPembayaran, decideTerimaPembayaran } from './rules/penyerahan.ts';

export type HasilKumpul = { ok: true; jumlah: number } | { ok: false; alasan: 'tidak_ditemukan' | 'bukan_keadaan' | 'tanpa_berkas_publik' };

/** Adds an uploaded file to those of the answer. */
export async function tambahBerkasJawaban(trx: Trx, pelaku: Pelaku, id: string, berkas: BerkasSiap): Promise<HasilKumpul> {
  const boleh = await kunciKumpul(trx, pelaku, id);
  if (!boleh.ok) return boleh;
  const dokumenId = await catatBerkas(trx, pelaku, berkas, { peruntukan: 'permohonan' });
  return simpan(trx, pelaku, id, 'petugas', [{ dokumenId, nama: berkas.nama }]);
}

/** Adds the files of a published item, as they stand in its last version. */
export async function ambilDariInformasi(trx: Trx, pelaku: Pelaku, id: string, slug: string): Promise<HasilKumpul> {
  const boleh = await kunciKumpul(trx, pelaku, id);
  if (!boleh.ok) return boleh;
  const item = await selectOptionalRincian(trx, pelaku.badan.id, { slug });
  const berkas = item && item.penarikan === null ? item.berkas.filter((b) => b.bolehDiunduh) : [];
  if (berkas.length === 0) return { ok: false, alasan: 'tanpa_berkas_publik' };
  return simpan(trx, pelaku, id, 'informasi', berkas);
}

/** Takes a gathered file away again; a letter that chose it keeps its own list. */
export async function lepasBerkasJawaban(trx: Trx, pelaku: Pelaku, id: string, berkasId: string): Promise<HasilKumpul> {
  const boleh = await kunciKumpul(trx, pelaku, id);
  if (!boleh.ok) return boleh;
  await trx
    .deleteFrom('permohonan_berkas')
    .where('badan_publik_id', '=', pelaku.badan.id)
    .where('permohonan_id', '=', id)
    .where('id', '=', berkasId)
    .execute();
  return { ok: true, jumlah: 1 };
}

async function kunciKumpul(trx: Trx, { badan }: Pelaku, id: string): Promise<HasilKumpul> {
  const kasus = (await lockPermohonan(trx, badan.id, id)) ? await selectOrangPermohonan(trx, badan.id, id) : undefined;
  if (!kasus) return { ok: false, alasan: 'tidak_ditemukan' };
  return bolehKumpulBerkas(kasus.keadaan) ? { ok: true, jumlah: 0 } : { ok: false, alasan: 'bukan_keadaan' };
}

async function simpan(
  trx: Trx,
  { badan, aktor, now }: Pelaku,
  id: string,
  sumber: 'petugas' | 'informasi',
  berkas: readonly { dokumenId: string; nama: string }[],
): Promise<HasilKumpul> {
  await trx
    .insertInto('permohonan_berkas')
    .values(
      berkas.map((b) => ({
        badan_publik_id: badan.id,
        id: newId(),
        permohonan_id: id,
        dokumen_id: b.dokumenId,
        nama: b.nama,
        sumber,
        ditambah_oleh: 'id' in aktor ? aktor.id : null,
        ditambah_pada: now,
      })),
    )
    .onConflict((c) => c.doNothing())
    .execute();
  return { ok: true, jumlah: berkas.length };
}

/** Asks for the cost of copying and sending; the time of handing over stops meanwhile (Perki 1/2021 Pasal 35(3)b, 38). */
export function mintaPembayaran(trx: Trx, pelaku: Pelaku, id: string, jumlah: number): Promise<HasilUbah<AlasanTagih | AlasanSel>> {
  return ubahPermohonan(trx, pelaku, id, (p, k) => decideMintaPembayaran(p, { jumlah }, k));
}

/** Payment in, with the number of the receipt; each number once in the body. */
export async function terimaPembayaran(
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  m: { kuitansi: string; cara: CaraBayar },
): Promise<HasilUbah<'kuitansi_wajib' | 'kuitansi_dipakai' | AlasanSel>> {
  const badanId = pelaku.badan.id;
  // The case's lock orders two presses of one case; this one orders two cases that come with the same number.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`kuitansi:${badanId}:${m.kuitansi}`}, 0))`.execute(trx);
  const dipakai = await trx
    .selectFrom('permohonan_pembayaran')
    .select('id')
    .where('badan_publik_id', '=', badanId)
    .where('kuitansi', '=', m.kuitansi)
    .executeTakeFirst();
  if (dipakai) return { ok: false, alasan: 'kuitansi_dipakai' };
  let jumlah = 0;
  return ubahPermohonan(
    trx,
    pelaku,
    id,
    (p, k) => {
      jumlah = p.tagihan ?? 0;
      return decideTerimaPembayaran(p, { kuitansi: m.kuitansi }, k);
    },
    async () => {
      await trx
        .insertInto('permohonan_pembayaran')
        .values({
          badan_publik_id: badanId,
          id: newId(),
          permohonan_id: id,
          jumlah,
          cara: m.cara,
          kuitansi: m.kuitansi,
          diterima_oleh: 'id' in pelaku.aktor ? pelaku.aktor.id : null,
          diterima_pada: pelaku.now,
        })
        .execute();
    },
  );
}

export type Penyerahan = {
  cara: CaraMengirim | 'dilihat';
  berkas: readonly BerkasSerah[];
  /** A post number or the like, never a name. */
  rujukan: string;
  bukti: PengirimanBaru['bukti'];
  /** Tell the requester that it is there; not where the letter in the same moment tells him. */
  kabari: boolean;
};

const HARI_MS = 86_400_000;
/** The way in the delivery record; what is seen on the spot is collected there. */
const CARA_CATAT = { unduh: 'halaman', dilihat: 'ambil' } as const;

/** Hands over what was granted, by expiring link or on paper, with its delivery record. Ends the case. */
export async function serahkan(
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  m: Penyerahan,
): Promise<HasilUbah<'tanpa_berkas' | 'berkas_belum_diperiksa' | 'berkas_belum_disaring' | 'berkas_tertahan' | AlasanSel>> {
  const { badan, now } = pelaku;
  const tertahan = await periksaBerkasSerah(trx, badan.id, id, m.berkas);
  if (tertahan) return { ok: false, alasan: tertahan };
  const { hariUnduh } = await bacaSetelan(trx, badan.id, setelanProses);
  const sampai = new Date(now.getTime() + hariUnduh * HARI_MS);
  const hasil = await serahkanInformasi(trx, pelaku, id, { cara: m.cara, berkas: m.berkas, sampai });
  if (!hasil.ok) return hasil;
  await catatPengiriman(trx, pelaku, {
    hal: 'berkas',
    permohonanId: id,
    cara: m.cara === 'unduh' || m.cara === 'dilihat' ? CARA_CATAT[m.cara] : m.cara,
    bukti: m.bukti,
    pada: now,
    rujukan: m.rujukan,
  });
  if (m.kabari && m.berkas.length > 0) await kabariTersedia(trx, pelaku, id, sampai);
  return hasil;
}

/** Why these files may not leave yet: their scan, then their release check; undefined where they may. */
export async function periksaBerkasSerah(
  trx: Trx,
  badanId: string,
  id: string,
  berkas: readonly BerkasSerah[],
): Promise<'berkas_belum_diperiksa' | 'berkas_tertahan' | 'berkas_belum_disaring' | undefined> {
  const dokumen = await selectDokumen(
    trx,
    badanId,
    berkas.map((b) => b.dokumenId),
  );
  if (dokumen.some((d) => !bolehDiunduh(d.keadaan))) return 'berkas_belum_diperiksa';
  const saring = await selectSaring(trx, badanId, await belumTerbit(trx, badanId, id, berkas));
  if (saring.some((s) => masihTertahan(s.putusan))) return 'berkas_tertahan';
  return saring.some((s) => !bolehLepas(s.putusan)) ? 'berkas_belum_disaring' : undefined;
}

/** Files taken from a published item are public already; only the others wait for their release check. */
async function belumTerbit(trx: Trx, badanId: string, id: string, berkas: readonly BerkasSerah[]): Promise<string[]> {
  const terbit = await trx
    .selectFrom('permohonan_berkas')
    .select('dokumen_id')
    .where('badan_publik_id', '=', badanId)
    .where('permohonan_id', '=', id)
    .where('sumber', '=', 'informasi')
    .execute();
  return berkas.map((b) => b.dokumenId).filter((d) => !terbit.some((t) => t.dokumen_id === d));
}

/** Tells the requester that files are there, until a day. */
export async function kabariTersedia(
  trx: Trx,
  { badan, now }: Pelaku,
  id: string,
  sampai: Date,
  kunci = `informasi_tersedia:${id}`,
): Promise<void> {
  const orang = await selectOrangPermohonan(trx, badan.id, id);
  const lewat = KABARI_LEWAT.find((k) => k === orang?.kabariLewat);
  if (!orang || lewat === undefined) return;
  await kabari(trx, {
    badanId: badan.id,
    now,
    permohonanId: id,
    orangId: orang.orangId,
    lewat,
    bahasa: orang.bahasa,
    templat: 'informasi_tersedia',
    data: { nomor: orang.nomor, tanggal: hariDi(badan.zona, sampai) },
    kunci,
  });
}
