import type { Konteks } from '../../shared/web/konteks.ts';
import type { LampiranBaru } from '../brankas/brankas.actions.ts';
import { bacaLampiran } from '../lampiran-unggah.ts';
import { BERKAS_MEJA, bersihkanIsian, type IsianMeja, type Masalah } from './meja.isian.ts';

export type FormMeja = { isian: IsianMeja; aksi: 'bacakan' | 'simpan' | 'hitung'; lampiran: LampiranBaru[]; galat: Masalah[] };

/** The multipart form of the desk: answers, which button, and the copies with their kind. */
export async function bacaFormMeja(ctx: Pick<Konteks, 'parts'>): Promise<FormMeja> {
  const mentah: Record<string, string | string[]> = {};
  const [lampiran, galat]: [LampiranBaru[], Masalah[]] = [[], []];
  for await (const bagian of ctx.parts()) {
    if (bagian.jenis === 'isian') {
      const sudah = mentah[bagian.nama];
      mentah[bagian.nama] = sudah === undefined ? bagian.nilai : [sudah, bagian.nilai].flat();
      continue;
    }
    const jenis = BERKAS_MEJA.find((b) => bagian.nama === `berkas_${b}`);
    const hasil = await bacaLampiran(bagian.isi);
    if (!jenis || (!hasil.ok && hasil.alasan === 'kosong')) continue;
    if (hasil.ok) lampiran.push({ jenis, mime: hasil.mime, isi: hasil.isi });
    else galat.push({ path: [`berkas_${jenis}`], message: hasil.alasan });
  }
  const aksi = mentah['aksi'];
  return { isian: bersihkanIsian(mentah), aksi: aksi === 'simpan' || aksi === 'hitung' ? aksi : 'bacakan', lampiran, galat };
}
