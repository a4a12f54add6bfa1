import type { Konteks } from '../../shared/web/konteks.ts';
import type { LampiranBaru } from '../brankas/brankas.actions.ts';
import { bacaLampiran } from '../lampiran-unggah.ts';
import { BERKAS_MEJA, type BerkasMeja, type Masalah } from './meja.isian.ts';
import { ISIAN_TAMBAH, type IsianTambah } from './tambah.isian.ts';

export type FormTambah = {
  isian: IsianTambah;
  diperlihatkan: BerkasMeja[];
  empatAkhir: string;
  lampiran: LampiranBaru[];
  galat: Masalah[];
};

/** The multipart form of papers and answers brought later. */
export async function bacaFormTambah(ctx: Pick<Konteks, 'parts'>): Promise<FormTambah> {
  const form: FormTambah = { isian: {}, diperlihatkan: [], empatAkhir: '', lampiran: [], galat: [] };
  for await (const bagian of ctx.parts()) {
    if (bagian.jenis === 'isian') {
      const kolom = ISIAN_TAMBAH.find((k) => k === bagian.nama);
      const berkas = BERKAS_MEJA.find((b) => bagian.nama === 'diperlihatkan' && b === bagian.nilai);
      if (kolom) form.isian[kolom] = bagian.nilai;
      if (berkas) form.diperlihatkan.push(berkas);
      if (bagian.nama === 'empat_akhir') form.empatAkhir = bagian.nilai.trim();
      continue;
    }
    const jenis = BERKAS_MEJA.find((b) => bagian.nama === `berkas_${b}`);
    const hasil = await bacaLampiran(bagian.isi);
    if (!jenis || (!hasil.ok && hasil.alasan === 'kosong')) continue;
    if (hasil.ok) form.lampiran.push({ jenis, mime: hasil.mime, isi: hasil.isi });
    else form.galat.push({ path: [`berkas_${jenis}`], message: hasil.alasan });
  }
  if (form.empatAkhir !== '' && !/^[\dA-Za-z]{4}$/.test(form.empatAkhir))
    form.galat.push({ path: ['empat_akhir'], message: 'empat_akhir' });
  return form;
}
