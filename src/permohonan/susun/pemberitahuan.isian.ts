// Answers of the form "write the notification" ↔ content of the letter. Pure.
import type { ButirPemberitahuan, IsiPemberitahuan, Penyerahan, RujukanUji, UnsurKurang } from '../../surat/surat.actions.ts';
import { isTanggal } from '../../shared/tanggal.ts';
import { BENTUK, CARA_BAYAR, CARA_MEMPEROLEH, CARA_MENGIRIM } from '../istilah.ts';
import { type AlasanBiaya, type BiayaSurat, decideBiaya, type StandarBiaya } from '../rules/biaya.ts';
import { type Isian, satu, semua } from '../kerja/kasus.ts';

/** What may be decided on one thing here. The last two rest on a consequence test. */
export const PILIHAN_PUTUSAN = [
  'diberikan',
  'sudah_terbuka',
  'tidak_dikuasai',
  'belum_dikuasai',
  'belum_didokumentasikan',
  'diberikan_sebagian',
  'ditolak',
] as const;
export type PilihanPutusan = (typeof PILIHAN_PUTUSAN)[number];

/** Does this decision keep something back as exempt? */
export const isDikecualikan = (p: PilihanPutusan | undefined): boolean => p === 'ditolak' || p === 'diberikan_sebagian';

/** Lines for blackened material on the form of one item. */
export const BARIS_HITAM = [1, 2, 3, 4] as const;
export const bidangHitam = (apa: 'hitam' | 'sebab' | 'pasal', i: number, baris: number): string => `${apa}_${i}_${baris}`;
export const bidangUji = (i: number): string => `uji_${i}`;

/** Names of the fields of item `i` (from 1). */
export const bidang = (nama: 'putusan' | 'materi' | 'alamat' | 'badan' | 'penjelasan' | 'tersedia', i: number): string => `${nama}_${i}`;

export function putusanDari(isian: Isian, i: number): PilihanPutusan | undefined {
  const nilai = satu(isian, bidang('putusan', i));
  return PILIHAN_PUTUSAN.find((p) => p === nilai);
}

const teks = (isian: Isian, nama: string): string => (satu(isian, nama) ?? '').trim();

function penghitamanDari(isian: Isian, i: number) {
  return BARIS_HITAM.map((r) => ({
    materi: teks(isian, bidangHitam('hitam', i, r)),
    alasan: teks(isian, bidangHitam('sebab', i, r)),
    pasal: teks(isian, bidangHitam('pasal', i, r)),
  })).filter((p) => p.materi !== '' || p.alasan !== '' || p.pasal !== '');
}

/** One item as the letter says it; undefined without a decision. */
function butirDari(isian: Isian, informasi: string, i: number, uji: readonly RujukanUji[]): ButirPemberitahuan | undefined {
  const putusan = putusanDari(isian, i);
  const isi = (nama: Parameters<typeof bidang>[0]): string => teks(isian, bidang(nama, i));
  switch (putusan) {
    case 'diberikan':
      return { informasi, putusan, materi: isi('materi') };
    case 'sudah_terbuka':
      return { informasi, putusan, materi: isi('materi'), alamat: isi('alamat') };
    case 'tidak_dikuasai':
      return { informasi, putusan, badanLain: isi('badan') === '' ? null : isi('badan'), penjelasan: isi('penjelasan') };
    case 'belum_dikuasai':
    case 'belum_didokumentasikan':
      return { informasi, putusan, penjelasan: isi('penjelasan'), tersediaPada: isi('tersedia') };
    case 'diberikan_sebagian':
      return { informasi, putusan, materi: isi('materi'), penghitaman: penghitamanDari(isian, i), uji: dipilihUji(isian, i, uji) };
    case 'ditolak':
      return { informasi, putusan, uji: dipilihUji(isian, i, uji) };
    case undefined:
      return undefined;
  }
}

const dipilihUji = (isian: Isian, i: number, uji: readonly RujukanUji[]): RujukanUji[] =>
  uji.filter((u) => semua(isian, bidangUji(i))?.includes(u.ujiId));

export type IsiJawaban = { butir: ButirPemberitahuan[]; penyerahan: Penyerahan | null; biaya: BiayaSurat | null };
export type HasilIsian =
  | { ok: true; isi: IsiJawaban }
  | {
      ok: false;
      galat: {
        field: string;
        alasan:
          | AlasanBiaya
          | 'butir_kosong'
          | 'perlu_uji_konsekuensi'
          | 'materi_hitam_kosong'
          | 'waktu_tersedia_wajib'
          | 'waktu_penyediaan_wajib';
      }[];
    };

/** The typed form → what the letter says. Missing contents are left to the letter, which names each with its article. */
export function bacaIsian(
  isian: Isian,
  informasi: readonly string[],
  standar: StandarBiaya,
  hari: string,
  uji: readonly RujukanUji[] = [],
): HasilIsian {
  const putusan = informasi.map((_, n) => putusanDari(isian, n + 1));
  const galat: (HasilIsian & { ok: false })['galat'] = [];
  putusan.forEach((p, n) => {
    if (p === undefined) galat.push({ field: bidang('putusan', n + 1), alasan: 'butir_kosong' });
    if (isDikecualikan(p) && dipilihUji(isian, n + 1, uji).length === 0)
      galat.push({ field: bidangUji(n + 1), alasan: 'perlu_uji_konsekuensi' });
    if (p === 'diberikan_sebagian' && penghitamanDari(isian, n + 1).length === 0)
      galat.push({ field: bidangHitam('hitam', n + 1, 1), alasan: 'materi_hitam_kosong' });
    const nanti = p === 'belum_dikuasai' || p === 'belum_didokumentasikan';
    const tersedia = teks(isian, bidang('tersedia', n + 1));
    if (nanti && (!isTanggal(tersedia) || tersedia < hari))
      galat.push({ field: bidang('tersedia', n + 1), alasan: 'waktu_tersedia_wajib' });
  });
  const diserahkan = putusan.includes('diberikan') || putusan.includes('diberikan_sebagian');
  const penyerahan = diserahkan ? penyerahanDari(isian) : null;
  if (penyerahan !== null && Number.isNaN(penyerahan.waktuHari)) galat.push({ field: 'waktu', alasan: 'waktu_penyediaan_wajib' });
  const biaya = penyerahan === null ? null : biayaDari(isian, penyerahan, standar);
  if (biaya !== null && !biaya.ok) galat.push({ field: 'biaya', alasan: biaya.alasan });
  if (galat.length > 0 || (biaya !== null && !biaya.ok)) return { ok: false, galat };
  const butir = informasi.flatMap((info, n) => butirDari(isian, info, n + 1, uji) ?? []);
  return { ok: true, isi: { butir, penyerahan, biaya: biaya?.biaya ?? null } };
}

function penyerahanDari(isian: Isian): Penyerahan {
  const caraMemperoleh = CARA_MEMPEROLEH.find((c) => c === satu(isian, 'cara')) ?? 'salinan';
  const waktu = teks(isian, 'waktu');
  return {
    bentuk: BENTUK.filter((b) => semua(isian, 'bentuk')?.includes(b)),
    format: teks(isian, 'format'),
    caraMemperoleh,
    caraMengirim: caraMemperoleh === 'melihat' ? null : (CARA_MENGIRIM.find((c) => c === satu(isian, 'mengirim')) ?? null),
    waktuHari: /^\d{1,2}$/.test(waktu) ? Number(waktu) : Number.NaN,
    ...(caraMemperoleh === 'melihat' && { tempat: teks(isian, 'tempat') }),
  };
}

const angka = (text: string): number => (/^\d{1,9}$/.test(text.replaceAll('.', '')) ? Number(text.replaceAll('.', '')) : 0);

function biayaDari(isian: Isian, { caraMemperoleh, caraMengirim }: Penyerahan, standar: StandarBiaya) {
  return decideBiaya(
    {
      dipungut: satu(isian, 'biaya') === 'dipungut',
      lembar: angka(teks(isian, 'lembar')),
      pengiriman: angka(teks(isian, 'pengiriman')),
      cara: CARA_BAYAR.filter((c) => semua(isian, 'bayar')?.includes(c)),
      caraMemperoleh,
      caraMengirim,
    },
    standar,
  );
}

/** Where on the form a missing element of the letter is filled in. */
export function bidangUnsur({ kunci }: Pick<UnsurKurang, 'kunci'>, isian: Isian, banyak: number): string | undefined {
  const nomor = Array.from({ length: banyak }, (_, n) => n + 1);
  const pertama = (
    nama: Parameters<typeof bidang>[0],
    putusan: readonly PilihanPutusan[],
    kosong = (t: string): boolean => t === '',
  ): string | undefined => {
    const i = nomor.find((n) => putusan.some((x) => x === putusanDari(isian, n)) && kosong(teks(isian, bidang(nama, n))));
    return i === undefined ? undefined : bidang(nama, i);
  };
  switch (kunci) {
    case 'materi':
      return pertama('materi', ['diberikan', 'diberikan_sebagian', 'sudah_terbuka']);
    case 'penghitaman': {
      const i = nomor.find((n) => putusanDari(isian, n) === 'diberikan_sebagian');
      return i === undefined ? undefined : bidangHitam('hitam', i, 1);
    }
    case 'alamat_terbuka':
      return pertama('alamat', ['sudah_terbuka'], (t) => !URL.canParse(t));
    case 'badan_lain':
      return pertama('badan', ['tidak_dikuasai']);
    case 'belum_tersedia':
      return pertama('penjelasan', ['belum_dikuasai', 'belum_didokumentasikan']);
    case 'penyampaian':
      return (semua(isian, 'bentuk') ?? []).length === 0
        ? 'bentuk'
        : teks(isian, 'format') === ''
          ? 'format'
          : satu(isian, 'cara') === 'melihat'
            ? 'tempat'
            : 'mengirim';
    case 'waktu':
      return 'waktu';
    case 'biaya':
      return 'biaya';
    case 'penandatangan':
    case 'perintah_plh_plt':
      return 'penanda';
    default:
      return undefined;
  }
}

/** The form of a draft that is corrected: the letter's content as typed. */
export function keIsian(isi: IsiPemberitahuan, berkas: readonly string[]): Isian {
  const { penyerahan: p, biaya } = isi;
  const perButir: [string, string][] = isi.butir.flatMap((b, n): [string, string][] => [
    [bidang('putusan', n + 1), b.putusan],
    [bidang('materi', n + 1), 'materi' in b ? b.materi : ''],
    [bidang('alamat', n + 1), 'alamat' in b ? b.alamat : ''],
    [bidang('badan', n + 1), 'badanLain' in b ? (b.badanLain ?? '') : ''],
    [bidang('penjelasan', n + 1), 'penjelasan' in b ? b.penjelasan : ''],
    [bidang('tersedia', n + 1), 'tersediaPada' in b ? b.tersediaPada : ''],
    ...('penghitaman' in b ? b.penghitaman : []).flatMap((p, r): [string, string][] => [
      [bidangHitam('hitam', n + 1, r + 1), p.materi],
      [bidangHitam('sebab', n + 1, r + 1), p.alasan],
      [bidangHitam('pasal', n + 1, r + 1), p.pasal],
    ]),
  ]);
  const uji = isi.butir.flatMap((b, n): [string, string[]][] => ('uji' in b ? [[bidangUji(n + 1), b.uji.map((u) => u.ujiId)]] : []));
  const berbayar = biaya !== null && !biaya.gratis ? biaya : undefined;
  return {
    ...Object.fromEntries<string>(perButir),
    ...Object.fromEntries<string[]>(uji),
    berkas,
    ...(p && {
      bentuk: p.bentuk,
      format: p.format,
      cara: p.caraMemperoleh,
      mengirim: p.caraMengirim ?? '',
      waktu: String(p.waktuHari),
      tempat: p.tempat ?? '',
    }),
    biaya: berbayar ? 'dipungut' : 'gratis',
    ...(berbayar && { lembar: String(berbayar.lembar), pengiriman: String(berbayar.pengiriman), bayar: berbayar.cara }),
  };
}
