import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import { FileMissing, type FileStore } from '../shared/files/files.ts';
import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import { hariDi } from '../shared/hari.ts';
import { isTanggal } from '../shared/tanggal.ts';
import { type Kop, renderPdf } from '../surat/cetak.actions.ts';
import { halamanLuring } from './berkas-html.ts';
import { naskahBerkas } from './berkas-naskah.ts';
import { daftarSidik, fileDari, type FileBerkas, type IsiBerkas, type Wakil } from './berkas.ts';
import type { Pelaku } from './sengketa.actions.ts';
import { berkasSengketa } from './sengketa.queries.ts';

type Kecil = { jalur: string; isi: Buffer };
/** Envelope A before it is packed: what is made here, and what comes from the store. `sidik`: hash of its list of hashes. */
export type AmplopA = { map: string; kecil: readonly Kecil[]; file: readonly FileBerkas[]; sidik: string };

const sha256 = (isi: Uint8Array | string): string => createHash('sha256').update(isi).digest('hex');

/** Makes index, ledger, page and list of hashes; the same case at the same moment gives the same bytes. */
export async function susunAmplopA(b: IsiBerkas, kop: Kop): Promise<AmplopA> {
  const pdf = await renderPdf(naskahBerkas(b, kop));
  if (!pdf.ok) throw new Error(`dossier ${b.nomor}: ${pdf.alasan} ${pdf.rincian}`);
  const kecil: Kecil[] = [
    { jalur: 'daftar-isi.pdf', isi: Buffer.from(pdf.pdf) },
    { jalur: 'buku-besar.json', isi: Buffer.from(`${JSON.stringify(b.rantai, null, 1)}\n`) },
  ];
  const file = fileDari(b);
  const sidik = [...kecil.map((k) => ({ jalur: k.jalur, sha256: sha256(k.isi) })), ...file];
  const halaman = halamanLuring(b, Object.fromEntries(sidik.map((s) => [s.jalur, s.sha256])));
  const daftar = daftarSidik([{ jalur: 'index.html', sha256: sha256(halaman) }, ...sidik]);
  return {
    map: `berkas-${b.nomor}`,
    kecil: [{ jalur: 'index.html', isi: Buffer.from(halaman) }, ...kecil, { jalur: 'sidik.txt', isi: Buffer.from(daftar) }],
    file,
    sidik: sha256(daftar),
  };
}

/** Asked before anything is sent: a ZIP that breaks off in its middle would look like a dossier. */
export async function pastikanAda(store: FileStore, badanId: string, file: readonly FileBerkas[]): Promise<void> {
  for (const f of file) if ((await store.size(badanId, f.sha256)) === undefined) throw new FileMissing(badanId, f.sha256);
}

/** The ZIP as it is made: one file of the store open at a time, nothing whole in memory. */
export async function alirkanAmplop(store: FileStore, badanId: string, a: AmplopA, pada: Date): Promise<Readable> {
  const { ZipFile } = await import('yazl');
  const zip = new ZipFile();
  const keluar = Readable.from(zip.outputStream);
  zip.on('error', (error: Error) => keluar.destroy(error));
  for (const k of a.kecil) zip.addBuffer(k.isi, `${a.map}/${k.jalur}`, { mtime: pada });
  for (const f of a.file)
    zip.addReadStreamLazy(`${a.map}/${f.jalur}`, { mtime: pada, compress: false }, (siap) => {
      store.open(badanId, f.sha256).then(
        (isi) => siap(isi ? null : new FileMissing(badanId, f.sha256), isi ?? Readable.from([])),
        (error: unknown) => siap(error, Readable.from([])),
      );
    });
  zip.end();
  return keluar;
}

/** That envelope A was made, with the hash of its list: two copies can be told apart later. */
export async function catatAmplopA(trx: Trx, { badan, aktor, now }: Pelaku, sengketaId: string, b: IsiBerkas, a: AmplopA): Promise<void> {
  const data = {
    sidik: a.sidik,
    surat: b.surat.length,
    uji: b.uji.length,
    peristiwa: b.rantai.reduce((n, r) => n + r.peristiwa.length, 0),
  };
  await appendPeristiwa(trx, {
    badanId: badan.id,
    berkas: berkasSengketa(sengketaId),
    jenis: 'sengketa_berkas_disusun',
    data,
    aktor,
    pada: now,
  });
}

/** Who represents the body, by which paper (Perki 1/2021 Pasal 8 ayat (1) huruf d, ayat (2) huruf d). The newest counts. */
export async function catatWakil(
  trx: Trx,
  { badan, aktor, now }: Pelaku,
  sengketaId: string,
  w: Wakil,
): Promise<{ ok: true } | { ok: false; bidang: keyof Wakil }> {
  const kosong = (['nama', 'jabatan', 'suratNomor'] as const).find((k) => w[k] === '');
  if (kosong) return { ok: false, bidang: kosong };
  if (!isTanggal(w.suratTanggal) || w.suratTanggal > hariDi(badan.zona, now)) return { ok: false, bidang: 'suratTanggal' };
  const id = newId();
  await trx
    .insertInto('sengketa_wakil')
    .values({
      badan_publik_id: badan.id,
      id,
      sengketa_id: sengketaId,
      nama: w.nama,
      jabatan: w.jabatan,
      surat_nomor: w.suratNomor,
      surat_tanggal: w.suratTanggal,
      dicatat_oleh: 'id' in aktor ? aktor.id : null,
      dicatat_pada: now,
    })
    .execute();
  const data = { wakil_id: id, tanggal: w.suratTanggal };
  await appendPeristiwa(trx, {
    badanId: badan.id,
    berkas: berkasSengketa(sengketaId),
    jenis: 'sengketa_wakil_dicatat',
    data,
    aktor,
    pada: now,
  });
  return { ok: true };
}
