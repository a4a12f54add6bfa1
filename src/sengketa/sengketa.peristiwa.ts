import { z } from 'zod';
import { defineJenis } from '../peristiwa/jenis.ts';
import { formatTanggal } from '../shared/html/format.ts';
import { sengketaPesan } from './sengketa.pesan.ts';
import { KEJADIAN } from './transisi.ts';

const tanggal = z.iso.date();

// Event data: ids, days, words of closed lists. What was written beside lies in its own table.
export const sengketaPeristiwa = defineJenis({
  sengketa_dimohonkan: {
    versi: 1,
    data: z.object({ nomor: z.string(), keberatan_id: z.uuid(), tanggal }),
    kalimat: {
      id: (d) => `Sengketa ${d.nomor}: permohonan diterima Komisi Informasi pada ${formatTanggal(d.tanggal, 'id')}.`,
      en: (d) => `Dispute ${d.nomor}: application received by the commission on ${formatTanggal(d.tanggal, 'en')}.`,
    },
  },
  sengketa_kejadian: {
    versi: 1,
    data: z.object({ kejadian: z.enum(KEJADIAN), tanggal }),
    kalimat: {
      id: (d) => `${sengketaPesan.id.kejadian[d.kejadian]}, ${formatTanggal(d.tanggal, 'id')}.`,
      en: (d) => `${sengketaPesan.en.kejadian[d.kejadian]}, ${formatTanggal(d.tanggal, 'en')}.`,
    },
  },
});
