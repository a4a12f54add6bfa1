import { definePesan } from '../shared/html/pesan.ts';

export const keterbukaanPesan = definePesan({
  id: {
    belumPeringkat: (per: string) =>
      `Belum ada peringkat keterbukaan yang ditetapkan PPID Utama sampai ${per}. Angka layanan sudah dapat dibaca di /api/v1/statistik.`,
    belum: 'Belum ada',
    tidakTercatat: 'Tidak tercatat di register lama',
  },
  en: {
    belumPeringkat: (per) => `PPID Utama has not decided a ranking up to ${per}. Figures of the service are at /api/v1/statistik.`,
    belum: 'None yet',
    tidakTercatat: 'Not told by the older register',
  },
});
