import { z } from 'zod';
import { pesanNotifikasi } from './notifikasi.pesan.ts';

const nomor = z.string().max(80);
const tanggal = z.iso.date();

/** Notices to officers: what there is to do, for which case, by when. */
export const DATA_LONCENG = {
  permohonan_masuk: z.object({ nomor, tanggal }),
  tugas_baru: z.object({ nomor, tanggal }),
  tugas_diingatkan: z.object({ nomor, tanggal }),
  tugas_terlambat: z.object({ nomor, tanggal }),
  permohonan_diangkat: z.object({ nomor, tanggal }),
  atasan_meminta: z.object({ nomor, tanggal }),
  tugas_dijawab: z.object({ nomor }),
  surat_menunggu: z.object({ nomor, tanggal: tanggal.nullable() }),
  surat_ditandatangani: z.object({ nomor }),
  uji_menunggu: z.object({ nomor, tanggal: tanggal.nullable() }),
  uji_berakhir: z.object({ nomor, tanggal: tanggal.nullable() }),
  tenggat_dekat: z.object({ nomor, tanggal }),
  peringkat_dibuka: z.object({ nomor, tanggal }),
  peringkat_disanggah: z.object({ nomor }),
  dip_menunggu: z.object({ nomor, tanggal }),
  dip_jatuh_tempo: z.object({ nomor, tanggal }),
  keberatan_masuk: z.object({ nomor, tanggal: tanggal.nullable() }),
  keberatan_diteruskan: z.object({ nomor, tanggal: tanggal.nullable() }),
  keberatan_perintah: z.object({ nomor, tanggal: tanggal.nullable() }),
  keberatan_bergeser: z.object({ nomor, tanggal: tanggal.nullable() }),
  keberatan_dekat: z.object({ nomor, tanggal: tanggal.nullable() }),
  sengketa_perintah_menunggu: z.object({ nomor }),
  sengketa_kode_menunggu: z.object({ nomor }),
} as const;
export type TemplatLonceng = keyof typeof DATA_LONCENG;

const isTemplatLonceng = (text: string): text is TemplatLonceng => Object.hasOwn(DATA_LONCENG, text);

const umum = z.object({ nomor, tanggal: tanggal.nullable().optional() });

/** One notice in words. A kind of a newer program shows its number only. */
export function kalimatLonceng(n: { templat: string; data: unknown }, bahasa: 'id' | 'en'): string {
  const data = umum.safeParse(n.data);
  if (!data.success) return n.templat;
  if (!isTemplatLonceng(n.templat)) return data.data.nomor;
  const kata: (nomor: string, tanggal: string) => string = pesanNotifikasi[bahasa].lonceng.templat[n.templat];
  return kata(data.data.nomor, data.data.tanggal ?? '');
}
