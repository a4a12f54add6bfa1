import { z } from 'zod';
import { defineJenis } from '../peristiwa/jenis.ts';
import { formatTanggal } from '../shared/html/format.ts';

const sidik = z.string().length(64);

// Events of envelope B: ids, days, counts, hashes. Never a name of a document, a word of the order, a code.
export const amplopPeristiwa = defineJenis({
  sengketa_perintah_dicatat: {
    versi: 1,
    data: z.object({ perintah_id: z.uuid(), tanggal: z.iso.date(), dokumen: z.int().min(0) }),
    kalimat: {
      id: (d) => `Perintah Majelis Komisioner ${formatTanggal(d.tanggal, 'id')} untuk menyerahkan dokumen yang dikecualikan dicatat.`,
      en: (d) => `Order of the panel of ${formatTanggal(d.tanggal, 'en')} to hand over exempt documents recorded.`,
    },
  },
  sengketa_perintah_disetujui: {
    versi: 1,
    data: z.object({ perintah_id: z.uuid() }),
    kalimat: {
      id: () => 'Atasan PPID menyetujui pelaksanaan perintah Majelis Komisioner.',
      en: () => 'The Atasan PPID approved carrying out the order of the panel.',
    },
  },
  sengketa_amplop_disegel: {
    versi: 1,
    data: z.object({ amplop_id: z.uuid(), perintah_id: z.uuid(), banyak: z.int().min(1), sidik, sampai: z.iso.datetime() }),
    kalimat: {
      id: (d) => `Amplop B disegel: ${d.banyak} dokumen (sidik ${d.sidik.slice(0, 12)}).`,
      en: (d) => `Envelope B sealed: ${d.banyak} documents (hash ${d.sidik.slice(0, 12)}).`,
    },
  },
  sengketa_amplop_kode_diambil: {
    versi: 1,
    data: z.object({ amplop_id: z.uuid() }),
    kalimat: { id: () => 'Atasan PPID mengambil kodenya untuk amplop B.', en: () => 'The Atasan PPID took his code for envelope B.' },
  },
  sengketa_amplop_diunduh: {
    versi: 1,
    data: z.object({ amplop_id: z.uuid(), sidik }),
    kalimat: {
      id: (d) => `Amplop B yang tersegel diunduh untuk diserahkan (sidik ${d.sidik.slice(0, 12)}).`,
      en: (d) => `Sealed envelope B downloaded to be handed over (hash ${d.sidik.slice(0, 12)}).`,
    },
  },
  sengketa_amplop_dimusnahkan: {
    versi: 1,
    data: z.object({ amplop_id: z.uuid(), sebab: z.enum(['masa', 'petugas']) }),
    kalimat: {
      id: (d) => (d.sebab === 'masa' ? 'Masa amplop B habis; isinya dimusnahkan.' : 'Amplop B dimusnahkan sebelum masanya habis.'),
      en: (d) =>
        d.sebab === 'masa' ? 'The time of envelope B ended; its content was destroyed.' : 'Envelope B was destroyed before its time.',
    },
  },
});
