import { z } from 'zod';
import { defineJenis } from '../peristiwa/jenis.ts';
import { formatTanggal } from '../shared/html/format.ts';
import { jamOf, JAM, type KunciJam } from './jam.ts';
import { JENIS_HARI } from './kalender.ts';
import { kataJenisHari } from './kata.ts';

const tanggal = z.iso.date();
const hari = z.object({ tanggal, nama: z.string(), jenis: z.enum(JENIS_HARI), dihitung: z.boolean().nullable() });
const kunci = z.custom<KunciJam>((value) => typeof value === 'string' && Object.hasOwn(JAM, value));

const perubahan = z.discriminatedUnion('perubahan', [
  z.object({ perubahan: z.literal('tambah'), hari }),
  z.object({ perubahan: z.literal('cabut'), hari }),
  z.object({ perubahan: z.literal('ubah'), lama: hari, hari }),
  z.object({ perubahan: z.literal('tahun'), tahun: z.int(), dasar: z.string(), banyak: z.int() }),
  z.object({ perubahan: z.literal('aturan'), dasar: z.string(), aturan: z.record(z.string(), z.json()) }),
]);

/** What a `kalender_diubah` says was changed. */
export type PerubahanKalender = z.output<typeof perubahan>;

/** Events of the clock: of the calendar in its own file (`kalender`, id of the body), of a moved date in the file of the case. */
export const tenggatPeristiwa = defineJenis({
  kalender_dipasang: {
    versi: 1,
    data: z.object({ tahun: z.array(z.int()) }),
    kalimat: {
      id: (d) => `Kalender tahun ${d.tahun.join(', ')} dipasang.`,
      en: (d) => `Calendar of ${d.tahun.join(', ')} installed.`,
    },
  },
  kalender_diubah: {
    versi: 1,
    data: z.object({ isi: perubahan, bergeser: z.int() }),
    kalimat: {
      id: (d) => `${sentence(d.isi, 'id')} ${d.bergeser} berkas bergeser.`,
      en: (d) => `${sentence(d.isi, 'en')} ${d.bergeser} cases moved.`,
    },
  },
  tenggat_bergeser: {
    versi: 1,
    data: z.object({
      sebab: z.literal('kalender'),
      tenggat: z.array(z.object({ kunci, dari: tanggal.nullable(), menjadi: tanggal.nullable() })).min(1),
    }),
    kalimat: {
      id: (d) =>
        `Kalender kerja berubah: ${d.tenggat.map((t) => `${jamOf(t.kunci).nama.id.toLowerCase()} ${date(t.dari, 'id')} menjadi ${date(t.menjadi, 'id')}`).join('; ')}.`,
      en: (d) =>
        `The working calendar changed: ${d.tenggat.map((t) => `${jamOf(t.kunci).nama.en.toLowerCase()} from ${date(t.dari, 'en')} to ${date(t.menjadi, 'en')}`).join('; ')}.`,
    },
  },
});

function date(hari: string | null, bahasa: 'id' | 'en'): string {
  return hari === null ? (bahasa === 'id' ? '(belum terhitung)' : '(not yet counted)') : formatTanggal(hari, bahasa);
}

function sentence(p: PerubahanKalender, bahasa: 'id' | 'en'): string {
  const id = bahasa === 'id';
  if (p.perubahan === 'tahun')
    return id
      ? `Kalender tahun ${p.tahun} dibuka dengan ${p.banyak} hari (${p.dasar}).`
      : `Calendar of ${p.tahun} opened with ${p.banyak} days (${p.dasar}).`;
  if (p.perubahan === 'aturan') return id ? `Aturan menghitung hari diubah (${p.dasar}).` : `Rules of counting changed (${p.dasar}).`;
  const words = `${formatTanggal(p.hari.tanggal, bahasa)}, ${p.hari.nama} (${kataJenisHari[bahasa][p.hari.jenis]})`;
  const verb = { tambah: id ? 'ditambahkan' : 'added', cabut: id ? 'dicabut' : 'withdrawn', ubah: id ? 'diubah' : 'changed' }[p.perubahan];
  return `${words} ${verb}.`;
}
