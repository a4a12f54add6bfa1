import { Readable } from 'node:stream';
import { siapkanBerkas } from '../dokumen/dokumen.actions.ts';
import type { Trx } from '../shared/db/db.ts';
import { buatAkibat } from '../surat/akibat.actions.ts';
import { gantiLampiranSurat } from '../surat/berkas-lampiran.actions.ts';
import { kirimSurat } from '../surat/kirim.actions.ts';
import { bukaNaskah } from '../surat/naskah-surat.actions.ts';
import { catatUnggahan, terimaTandaTangan } from '../surat/perbandingan.actions.ts';
import { buatSurat } from '../surat/surat.actions.ts';
import { selectOptionalSurat } from '../surat/surat.queries.ts';
import { mintaTandaTangan } from '../surat/tanda-tangan.actions.ts';
import { cetakNaskah } from './berkas-contoh.ts';
import type { TahapKonteks } from './contoh.actions.ts';
import { penerima } from './siapkan-item.ts';

export type KonteksSuratContoh = Parameters<typeof buatSurat>[1];
type Isi = Parameters<typeof buatSurat>[2]['isi'];

export const PENANDATANGAN = { jabatan: 'PPID Utama (contoh)', nama: 'Ratna Contoh', sebutan: 'definitif' } as const;

export type SuratContoh = {
  permohonanId: string;
  /** The objection it answers, if it does. */
  keberatanId?: string;
  orangId: string;
  isi: Isi;
  /** Who signs and holds it; PPID Utama where left out. */
  penandatangan?: Parameters<typeof buatSurat>[2]['penandatangan'];
  pemegang?: string;
  berkas?: readonly { dokumenId: string; nama: string }[];
  /** Without it the letter waits before its signer. */
  kirim: boolean;
  /** What must be decided on the letter before it may leave. */
  sebelumKirim?: (suratId: string) => Promise<void>;
};

/** A letter from draft to the citizen's page as an office does it: numbered, signed outside, uploaded, taken, sent. Returns its id. */
export async function suratContoh(ctx: TahapKonteks, trx: Trx, k: KonteksSuratContoh, s: SuratContoh): Promise<string> {
  const origin = ctx.config.origin ?? `http://${ctx.config.host}:${ctx.config.port}`;
  const made = await buatSurat(trx, k, { ...s, penandatangan: s.penandatangan ?? PENANDATANGAN, origin });
  if (!made.ok) throw new Error(`practice letter: ${JSON.stringify(made)}`);
  const { suratId } = made;
  await gantiLampiranSurat(trx, ctx.badanId, suratId, s.berkas ?? []);
  const pemegangId = ctx.akunId.get(s.pemegang ?? 'utama@contoh.id') ?? '';
  wajib(await mintaTandaTangan(trx, k, { suratId, pemegangId, batas: null, nomor: null }));
  if (!s.kirim) return suratId;
  await tandaTangani(ctx, trx, k, suratId);
  await s.sebelumKirim?.(suratId);
  wajib(await kirimSurat(trx, k, buatAkibat(), suratId, { cara: 'halaman', bukti: 'tanda_petugas', pada: k.now, rujukan: '' }));
  return suratId;
}

async function tandaTangani(ctx: TahapKonteks, trx: Trx, k: KonteksSuratContoh, suratId: string): Promise<void> {
  const surat = await selectOptionalSurat(trx, ctx.badanId, suratId);
  const opened = surat && (await bukaNaskah(trx, ctx.badanId, k.brankas, surat));
  if (!opened?.ok) throw new Error('practice letter: its content cannot be opened');
  const siap = await siapkanBerkas(penerima(ctx, k.now), Readable.from([await cetakNaskah(opened.naskah)]), 'surat-bertanda-tangan.pdf');
  if (!siap.ok) throw new Error(`practice letter: ${siap.alasan}`);
  const diunggah = await catatUnggahan(trx, k, suratId, siap.berkas);
  if (!diunggah.ok) throw new Error(`practice letter: ${diunggah.alasan}`);
  // The file is, byte for byte, the letter that was made: there is nothing to compare.
  await trx
    .updateTable('surat_perbandingan')
    .set({ keadaan: 'sama', jumlah: 0 })
    .where('badan_publik_id', '=', ctx.badanId)
    .where('id', '=', diunggah.perbandinganId)
    .execute();
  wajib(await terimaTandaTangan(trx, k, { perbandinganId: diunggah.perbandinganId, alasan: null, bolehBeda: false }));
}

function wajib(hasil: { ok: true } | { ok: false; alasan: string }): void {
  if (!hasil.ok) throw new Error(`practice letter: ${JSON.stringify(hasil)}`);
}
