import { z } from 'zod';
import { defineJenis } from '../peristiwa/jenis.ts';
import { formatTanggal } from '../shared/html/format.ts';
import { UKURAN } from './rules/rumus.ts';

const tanggal = z.iso.date();
const ukuran = z.enum(UKURAN);
const sidik = z.string().length(64);

/** Events of a ranking (file kind `peringkat`). The words of an objection stay in its row; the ledger keeps who, what and how many. */
export const peringkatPeristiwa = defineJenis({
  peringkat_disusun: {
    versi: 1,
    data: z.object({ dari: tanggal, sampai: tanggal, rumus: z.string(), unit: z.int().min(1), sidik }),
    kalimat: {
      id: (d) =>
        `Rancangan peringkat ${formatTanggal(d.dari, 'id', 'panjang')} sampai ${formatTanggal(d.sampai, 'id', 'panjang')} disusun: ${d.unit} unit, rumus ${d.rumus}.`,
      en: (d) =>
        `Draft ranking drawn up for ${formatTanggal(d.dari, 'en', 'panjang')} to ${formatTanggal(d.sampai, 'en', 'panjang')}: ${d.unit} offices, formula ${d.rumus}.`,
    },
  },
  peringkat_dibuka: {
    versi: 1,
    data: z.object({ sampai: tanggal }),
    kalimat: {
      id: (d) => `Masa sanggah dibuka sampai ${formatTanggal(d.sampai, 'id', 'panjang')}.`,
      en: (d) => `Objections open until ${formatTanggal(d.sampai, 'en', 'panjang')}.`,
    },
  },
  peringkat_disanggah: {
    versi: 1,
    data: z.object({ sanggahan_id: z.uuid(), unit_id: z.uuid(), ukuran }),
    kalimat: { id: (d) => `Satu unit menyanggah angka ${d.ukuran}.`, en: (d) => `An office objected to its figure of ${d.ukuran}.` },
  },
  peringkat_sanggahan_diputus: {
    versi: 1,
    data: z.object({
      sanggahan_id: z.uuid(),
      unit_id: z.uuid(),
      ukuran,
      hasil: z.enum(['diterima', 'ditolak']),
      semula: z.int().min(0),
      menjadi: z.int().min(0).nullable(),
    }),
    kalimat: {
      id: (d) =>
        d.menjadi === null
          ? `Sanggahan atas ${d.ukuran} ditolak.`
          : `Sanggahan atas ${d.ukuran} diterima: ${d.semula} menjadi ${d.menjadi}.`,
      en: (d) =>
        d.menjadi === null ? `Objection to ${d.ukuran} refused.` : `Objection to ${d.ukuran} accepted: ${d.semula} becomes ${d.menjadi}.`,
    },
  },
  peringkat_ditetapkan: {
    versi: 1,
    data: z.object({ nomor: z.string(), tanggal, sidik }),
    kalimat: {
      id: (d) => `Peringkat ditetapkan dengan Keputusan PPID nomor ${d.nomor} dan terbuka untuk umum.`,
      en: (d) => `Ranking decided by the PPID under number ${d.nomor} and open to the public.`,
    },
  },
  peringkat_dibatalkan: {
    versi: 1,
    data: z.object({}),
    kalimat: { id: () => 'Rancangan peringkat dibatalkan.', en: () => 'Draft ranking given up.' },
  },
});
