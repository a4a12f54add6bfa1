import { z } from 'zod';
import { defineJenis } from '../peristiwa/jenis.ts';
import { formatTanggal } from '../shared/html/format.ts';
import { CAKUPAN, HARI_PENGINGAT, HURUF, PEMICU, PENDAPAT, PERINGATAN, SEBAB_BERAKHIR, SLOT, SURAT_UJI } from './istilah.ts';
import { kataUji } from './kata.ts';

const id = z.uuid();
const tanggal = z.iso.date();
const huruf = z.array(z.enum(HURUF)).min(1);
/** SHA-256 of the content as it stood: what was approved can be shown to be what was set. */
const isi = { versi: z.int().min(1), sidik: z.string().length(64) };

// Event data: ids, dates, letters, closed words and hashes. Never the information, a person, or free text.
export const pengecualianPeristiwa = defineJenis({
  pengecualian_diusulkan: {
    versi: 1,
    data: z.object({
      ...isi,
      huruf,
      cakupan: z.enum(CAKUPAN),
      unit_id: id,
      pemicu: z.enum(PEMICU),
      permohonan_id: id.nullable(),
      mengubah_id: id.nullable(),
    }),
    kalimat: {
      id: (d) => `Uji konsekuensi diusulkan (Pasal 17 huruf ${d.huruf.join(', ')}).`,
      en: (d) => `Consequence test proposed (article 17 letter ${d.huruf.join(', ')}).`,
    },
  },
  pengecualian_isi_diubah: {
    versi: 1,
    data: z.object({ ...isi, huruf, cakupan: z.enum(CAKUPAN) }),
    kalimat: { id: () => 'Isi uji konsekuensi diperbaiki.', en: () => 'Content of the test corrected.' },
  },
  pengecualian_diajukan: {
    versi: 1,
    data: z.object({ ...isi, nomor: z.string() }),
    kalimat: {
      id: (d) => `Lembar uji konsekuensi nomor ${d.nomor} diajukan untuk ditelaah dan disetujui.`,
      en: (d) => `Test sheet number ${d.nomor} submitted for opinions and approval.`,
    },
  },
  pengecualian_ditarik: {
    versi: 1,
    data: z.object({ versi: z.int().min(1) }),
    kalimat: { id: () => 'Uji ditarik untuk diperbaiki.', en: () => 'Test taken back for correction.' },
  },
  pengecualian_pendapat_diberikan: {
    versi: 1,
    data: z.object({ akun_id: id, sebagai: z.enum(['tim', 'utama']), pendapat: z.enum(PENDAPAT), versi: z.int().min(1) }),
    kalimat: {
      id: (d) => `Pendapat penguji: ${kataUji.id.pendapat[d.pendapat].toLowerCase()}.`,
      en: (d) => `Opinion of a tester: ${kataUji.en.pendapat[d.pendapat].toLowerCase()}.`,
    },
  },
  pengecualian_peringatan_dikesampingkan: {
    versi: 1,
    data: z.object({ peringatan: z.enum(PERINGATAN), oleh: z.enum(['utama', 'atasan']), akun_id: id, versi: z.int().min(1) }),
    kalimat: {
      id: (d) =>
        `Peringatan dikesampingkan oleh ${d.oleh === 'utama' ? 'PPID Utama' : 'Atasan PPID'} dengan alasan: ${kataUji.id.peringatan[d.peringatan]}`,
      en: (d) =>
        `Warning set aside by ${d.oleh === 'utama' ? 'the PPID' : 'the Atasan PPID'} with a reason: ${kataUji.en.peringatan[d.peringatan]}`,
    },
  },
  pengecualian_disetujui: {
    versi: 1,
    data: z.object({ ...isi, slot: z.array(z.enum(SLOT)).min(1), akun_id: id, pengganti: z.boolean() }),
    kalimat: {
      id: (d) => `Disetujui oleh ${d.slot.map((s) => kataUji.id.slot[s]).join(' dan ')}${d.pengganti ? ' (Plh./Plt.)' : ''}.`,
      en: (d) => `Approved by ${d.slot.map((s) => kataUji.en.slot[s]).join(' and ')}${d.pengganti ? ' (deputy)' : ''}.`,
    },
  },
  pengecualian_dikembalikan: {
    versi: 1,
    data: z.object({ akun_id: id }),
    kalimat: { id: () => 'Tidak disetujui; dikembalikan dengan alasan.', en: () => 'Not approved; returned with a reason.' },
  },
  pengecualian_dinyatakan_terbuka: {
    versi: 1,
    data: z.object({ versi: z.int().min(1) }),
    kalimat: {
      id: () => 'Konsekuensi tidak terbukti: informasi terbuka.',
      en: () => 'The consequence was not proven: the information is open.',
    },
  },
  pengecualian_ditetapkan: {
    versi: 1,
    data: z.object({ ...isi, nomor: z.string(), tanggal, sampai: tanggal.nullable(), mengubah_id: id.nullable() }),
    kalimat: {
      id: (d) => `Ditetapkan dikecualikan dengan nomor ${d.nomor}${d.sampai === null ? '' : `, sampai ${formatTanggal(d.sampai, 'id')}`}.`,
      en: (d) => `Set as exempt by number ${d.nomor}${d.sampai === null ? '' : `, until ${formatTanggal(d.sampai, 'en')}`}.`,
    },
  },
  pengecualian_diimpor: {
    versi: 1,
    data: z.object({ ...isi, huruf, unit_id: id, nomor: z.string(), tanggal, sampai: tanggal.nullable() }),
    kalimat: {
      id: (d) => `Diambil alih dari daftar lama: penetapan nomor ${d.nomor}.`,
      en: (d) => `Taken over from an older list: decision number ${d.nomor}.`,
    },
  },
  pengecualian_impor_disahkan: {
    versi: 1,
    data: z.object({ akun_id: id, pengganti: z.boolean() }),
    kalimat: {
      id: () => 'Atasan PPID menyatakan penetapan lama ini sudah disetujui.',
      en: () => 'The Atasan PPID confirmed the approval of this older decision.',
    },
  },
  pengecualian_surat_dibuat: {
    versi: 1,
    data: z.object({ surat: z.enum(SURAT_UJI), sha256: z.string().length(64) }),
    kalimat: {
      id: (d) => `${kataUji.id.surat[d.surat]} dibuat sebagai PDF.`,
      en: (d) => `${kataUji.en.surat[d.surat]} made as a PDF.`,
    },
  },
  pengecualian_diingatkan: {
    versi: 1,
    data: z.object({ hari_kerja: z.union(HARI_PENGINGAT.map((n) => z.literal(n))), sampai: tanggal }),
    kalimat: {
      id: (d) => `Masa pengecualian berakhir ${formatTanggal(d.sampai, 'id')}: ${d.hari_kerja} hari kerja lagi atau kurang.`,
      en: (d) => `The exemption ends ${formatTanggal(d.sampai, 'en')}: in ${d.hari_kerja} working days or less.`,
    },
  },
  pengecualian_digantikan: {
    versi: 1,
    data: z.object({ oleh_id: id }),
    kalimat: { id: () => 'Klasifikasinya diubah dengan penetapan baru.', en: () => 'Its classification was changed by a new decision.' },
  },
  pengecualian_berakhir: {
    versi: 1,
    data: z.object({ sebab: z.enum(SEBAB_BERAKHIR), tanggal, rujukan: z.string().max(120), informasi_id: id.nullable() }),
    kalimat: {
      id: (d) => `Terbuka sejak ${formatTanggal(d.tanggal, 'id')}: ${kataUji.id.sebab[d.sebab]}.`,
      en: (d) => `Open since ${formatTanggal(d.tanggal, 'en')}: ${kataUji.en.sebab[d.sebab]}.`,
    },
  },
});

export type JenisPeristiwaPengecualian = keyof typeof pengecualianPeristiwa;
type Data<J extends JenisPeristiwaPengecualian> = z.output<(typeof pengecualianPeristiwa)[J]['data']>;

/** One event of an exemption as decisions make it and replay reads it. */
export type PeristiwaPengecualian = { [J in JenisPeristiwaPengecualian]: { jenis: J; data: Data<J> } }[JenisPeristiwaPengecualian];
