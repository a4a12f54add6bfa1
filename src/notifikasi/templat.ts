import { z } from 'zod';
import { formatTanggal } from '../shared/html/format.ts';
import { definePesan, type SameShape } from '../shared/html/pesan.ts';

const nomor = z.string().regex(/^\d{4}-\d{6}$/);
const keberatan = z.string().regex(/^K\d{4}-\d{6}$/);
const tanggal = z.iso.date();

/** Data of each notice: numbers and days only. No name, no code, no question ever stands in a notice. */
export const DATA_TEMPLAT = {
  permohonan_diterima: z.object({ nomor, tanggal }),
  kelengkapan_diminta: z.object({ nomor }),
  waktu_diperpanjang: z.object({ nomor, tanggal }),
  jawaban_tersedia: z.object({ nomor }),
  informasi_tersedia: z.object({ nomor, tanggal }),
  kode_diperbarui: z.object({ nomor }),
  /** Names the wish for a new code, never its link: that is computed when the message is written. */
  kode_baru: z.object({ nomor, kode_hilang_id: z.uuid() }),
  tenggat_berubah: z.object({ nomor, tanggal }),
  /** `permohonan`: the request whose number and code open it; without one the objection has its own. */
  keberatan_diterima: z.object({ nomor: keberatan, permohonan: nomor.optional(), tanggal }),
  keberatan_tenggat_berubah: z.object({ nomor: keberatan, permohonan: nomor.optional(), tanggal }),
  keberatan_dijawab: z.object({ nomor: keberatan, permohonan: nomor.optional() }),
} as const satisfies Record<string, z.ZodType<{ nomor: string; permohonan?: string | undefined; tanggal?: string }>>;

export type Templat = keyof typeof DATA_TEMPLAT;
export type DataTemplat<T extends Templat> = z.output<(typeof DATA_TEMPLAT)[T]>;

export const isTemplat = (text: string): text is Templat => Object.hasOwn(DATA_TEMPLAT, text);

const hari = (t: string): string => formatTanggal(t, 'id');
const day = (t: string): string => formatTanggal(t, 'en');

/** Each notice in one or two sentences; `nomor`, then the day where it has one. */
const isi = definePesan({
  id: {
    permohonan_diterima: {
      hal: 'Permintaan informasi diterima',
      teks: (n: string, t: string) => `Permintaan informasi Anda nomor ${n} sudah diterima. Jawaban paling lambat ${hari(t)}.`,
    },
    kelengkapan_diminta: {
      hal: 'Ada yang perlu dilengkapi',
      teks: (n: string) => `Permintaan informasi nomor ${n} perlu dilengkapi. Permintaan tetap terdaftar.`,
    },
    waktu_diperpanjang: {
      hal: 'Waktu jawaban diperpanjang',
      teks: (n: string, t: string) => `Waktu jawaban permintaan informasi nomor ${n} diperpanjang satu kali sampai ${hari(t)}.`,
    },
    jawaban_tersedia: {
      hal: 'Jawaban tersedia',
      teks: (n: string) => `Jawaban tertulis atas permintaan informasi nomor ${n} sudah tersedia.`,
    },
    informasi_tersedia: {
      hal: 'Informasi dapat diambil',
      teks: (n: string, t: string) => `Informasi untuk permintaan nomor ${n} sudah tersedia sampai ${hari(t)}.`,
    },
    kode_diperbarui: {
      hal: 'Kode akses diperbarui',
      teks: (n: string) =>
        `Kode akses permintaan nomor ${n} diperbarui. Kode lama tidak berlaku. Bila bukan Anda yang meminta, hubungi kami.`,
    },
    kode_baru: {
      hal: 'Tautan untuk kode akses baru',
      teks: () => 'Anda meminta kode akses baru untuk permintaan informasi. Bila bukan Anda, abaikan pesan ini: kode lama tetap berlaku.',
    },
    tenggat_berubah: {
      hal: 'Tanggal jawaban berubah',
      teks: (n: string, t: string) => `Karena perubahan hari kerja, jawaban atas permintaan nomor ${n} paling lambat ${hari(t)}.`,
    },
    keberatan_diterima: {
      hal: 'Keberatan diterima',
      teks: (n: string, t: string) => `Keberatan Anda nomor ${n} sudah diterima. Tanggapan Atasan PPID paling lambat ${hari(t)}.`,
    },
    keberatan_tenggat_berubah: {
      hal: 'Tanggal tanggapan berubah',
      teks: (n: string, t: string) =>
        `Karena perubahan hari kerja, tanggapan Atasan PPID atas keberatan nomor ${n} paling lambat ${hari(t)}.`,
    },
    keberatan_dijawab: {
      hal: 'Tanggapan atas keberatan tersedia',
      teks: (n: string) => `Tanggapan tertulis Atasan PPID atas keberatan nomor ${n} sudah tersedia.`,
    },
  },
  en: {
    permohonan_diterima: {
      hal: 'Information request received',
      teks: (n, t) => `Your information request ${n} has been received. Answer by ${day(t)}.`,
    },
    kelengkapan_diminta: {
      hal: 'Something is missing',
      teks: (n) => `Information request ${n} needs something more. It stays registered.`,
    },
    waktu_diperpanjang: { hal: 'Time extended', teks: (n, t) => `The time for answering request ${n} is extended once, until ${day(t)}.` },
    jawaban_tersedia: { hal: 'Answer available', teks: (n) => `The written answer to request ${n} is available.` },
    informasi_tersedia: { hal: 'Information ready', teks: (n, t) => `The information for request ${n} is available until ${day(t)}.` },
    kode_diperbarui: {
      hal: 'Access code renewed',
      teks: (n) => `The access code of request ${n} was renewed. The old one no longer works. If this was not you, contact us.`,
    },
    kode_baru: {
      hal: 'Link to a new access code',
      teks: () =>
        'You asked for a new access code to your information request. If this was not you, ignore this message: the old code still works.',
    },
    tenggat_berubah: {
      hal: 'Due date changed',
      teks: (n, t) => `Working days have changed: the answer to request ${n} is due by ${day(t)}.`,
    },
    keberatan_diterima: {
      hal: 'Objection received',
      teks: (n, t) => `Your objection ${n} has been received. The superior answers by ${day(t)}.`,
    },
    keberatan_tenggat_berubah: {
      hal: 'Due date of the objection changed',
      teks: (n, t) => `Working days have changed: the superior answers objection ${n} by ${day(t)}.`,
    },
    keberatan_dijawab: { hal: 'Answer to the objection available', teks: (n) => `The written answer to objection ${n} is available.` },
  },
});

const bingkai = definePesan({
  id: {
    lihat: (url: string) => `Lihat di ${url} dengan kode akses Anda.`,
    salam: (badan: string) => `Salam,\nPPID ${badan}`,
    jangan: 'Pesan ini dikirim otomatis. Kami tidak pernah meminta kode akses, NIK, atau sandi lewat pesan.',
    sms: (badan: string) => `PPID ${badan}:`,
    sekali: (url: string) => `Buka tautan ini dalam satu jam, sekali saja: ${url}`,
    tersembunyi: '[tautan sekali pakai hanya tertulis di pesan kepada pemohon]',
  },
  en: {
    lihat: (url) => `See ${url} with your access code.`,
    salam: (badan) => `Regards,\nPPID ${badan}`,
    jangan: 'This message was sent automatically. We never ask for your access code, identity number or password by message.',
    sms: (badan) => `PPID ${badan}:`,
    sekali: (url) => `Open this link within an hour, once: ${url}`,
    tersembunyi: '[the one-time link stands only in the message to the requester]',
  },
});

export type Pemberitahuan = {
  hal: string;
  /** Short, for SMS and messengers. */ pendek: string;
  /** Whole, for mail and letters. */ panjang: string;
};

/**
 * A notice in words, in the reader's language. `data` is checked against the template: what does not fit throws, since
 * only our own code writes it. `tautanKode`: only where the message goes out now; lists and archives leave it away.
 */
export function tulisPemberitahuan(
  templat: Templat,
  data: unknown,
  k: { bahasa: 'id' | 'en'; badan: string; origin: string; tautanKode?: (kodeHilangId: string) => string },
): Pemberitahuan {
  const { nomor: n, permohonan = n, tanggal: t = '' } = parse(templat, data);
  if (templat === 'kode_baru') return tulisKodeBaru(DATA_TEMPLAT.kode_baru.parse(data).kode_hilang_id, k);
  const words: SameShape<{ hal: string; teks: (nomor: string, tanggal: string) => string }> = isi[k.bahasa][templat];
  const frame = bingkai[k.bahasa];
  const pintu = permohonan.startsWith('K') ? 'keberatan' : 'permohonan';
  const url = `${k.origin}/${pintu}/lacak?nomor=${permohonan}${k.bahasa === 'en' ? '&bahasa=en' : ''}`;
  const body = words.teks(n, t);
  return {
    hal: `${words.hal} (${n})`,
    pendek: `${frame.sms(k.badan)} ${body} ${frame.lihat(url)}`,
    panjang: `${body}\n\n${frame.lihat(url)}\n\n${frame.salam(k.badan)}\n\n${frame.jangan}\n`,
  };
}

/** Neither number nor code beside the link: whoever finds the message learns nothing of the case and opens nothing without its number. */
function tulisKodeBaru(id: string, k: Parameters<typeof tulisPemberitahuan>[2]): Pemberitahuan {
  const words = isi[k.bahasa].kode_baru;
  const frame = bingkai[k.bahasa];
  const link = k.tautanKode === undefined ? frame.tersembunyi : frame.sekali(`${k.tautanKode(id)}${k.bahasa === 'en' ? '?bahasa=en' : ''}`);
  return {
    hal: words.hal,
    pendek: `${frame.sms(k.badan)} ${words.teks()} ${link}`,
    panjang: `${words.teks()}\n\n${link}\n\n${frame.salam(k.badan)}\n\n${frame.jangan}\n`,
  };
}

function parse(templat: Templat, data: unknown): { nomor: string; permohonan?: string | undefined; tanggal?: string | undefined } {
  return DATA_TEMPLAT[templat].parse(data);
}
