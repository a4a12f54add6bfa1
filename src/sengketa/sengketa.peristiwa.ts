import { z } from 'zod';
import { defineJenis } from '../peristiwa/jenis.ts';
import { formatTanggal } from '../shared/html/format.ts';
import { amplopPeristiwa } from './amplop-peristiwa.ts';
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
  sengketa_wakil_dicatat: {
    versi: 1,
    data: z.object({ wakil_id: z.uuid(), tanggal }),
    kalimat: {
      id: (d) => `Yang mewakili badan publik dicatat, penugasan ${formatTanggal(d.tanggal, 'id')}.`,
      en: (d) => `Who represents the body was recorded, assignment of ${formatTanggal(d.tanggal, 'en')}.`,
    },
  },
  sengketa_berkas_disusun: {
    versi: 1,
    data: z.object({ sidik: z.string().length(64), surat: z.int(), uji: z.int(), peristiwa: z.int() }),
    kalimat: {
      id: (d) => `Amplop A disusun: ${d.surat} surat, ${d.uji} uji, ${d.peristiwa} peristiwa (sidik ${d.sidik.slice(0, 12)}).`,
      en: (d) => `Envelope A made: ${d.surat} letters, ${d.uji} tests, ${d.peristiwa} events (hash ${d.sidik.slice(0, 12)}).`,
    },
  },
  sengketa_tamu_diundang: {
    versi: 1,
    data: z.object({ tamu_id: z.uuid(), sampai: z.iso.datetime() }),
    kalimat: {
      id: (d) => `Tautan tamu komisioner dibuat, berlaku sampai ${formatTanggal(d.sampai.slice(0, 10), 'id')}.`,
      en: (d) => `Guest link for a commissioner made, valid until ${formatTanggal(d.sampai.slice(0, 10), 'en')}.`,
    },
  },
  sengketa_tamu_dicabut: {
    versi: 1,
    data: z.object({ tamu_id: z.uuid() }),
    kalimat: { id: () => 'Tautan tamu komisioner dicabut.', en: () => 'Guest link of a commissioner revoked.' },
  },
  sengketa_tamu_melihat: {
    versi: 1,
    data: z.object({ tamu_id: z.uuid(), file: z.string().max(100).nullable() }),
    kalimat: {
      id: (d) => (d.file === null ? 'Komisioner melihat perkara lewat tautan tamu.' : `Komisioner membuka ${d.file} lewat tautan tamu.`),
      en: (d) => (d.file === null ? 'A commissioner looked at the case by guest link.' : `A commissioner opened ${d.file} by guest link.`),
    },
  },
  ...amplopPeristiwa,
});
