import { ajukanDip, type HasilDip, type PerintahDip, setujuiDip, susunDip, tetapkanDip } from '../dip/dip.actions.ts';
import { selectInformasiWajib } from '../informasi/kewajiban.queries.ts';
import type { Perintah } from '../informasi/informasi.actions.ts';
import { ubahPenanggung } from '../keterbukaan/aturan.actions.ts';
import { tandaiIsi } from '../keterbukaan/wajib.actions.ts';
import { selectAturan } from '../keterbukaan/wajib.queries.ts';
import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import { benihDari } from './acak.ts';
import type { TahapKonteks } from './contoh.actions.ts';

const ZONA = 'Asia/Jakarta';
const HARI_MS = 86_400_000;

const PENANGGUNG = [
  ['ppid', 'diskominfo'],
  ['keuangan', 'bpkad'],
  ['hukum', 'bagian-hukum'],
  ['pengadaan', 'bagian-pengadaan'],
  ['kepegawaian', 'bkpsdm'],
  ['pengawasan', 'inspektorat'],
  ['perencanaan', 'bappedalitbang'],
  ['bencana', 'bpbd'],
] as const;

/** Units that have ticked what they published; the others show what a first day looks like. */
const RAJIN = ['diskominfo', 'dinas-kesehatan', 'bpkad', 'bagian-hukum'];

/** Duties with real gaps, and one decided list (Perki 1/2021 Pasal 45), four months old. All invented. */
export async function muatWajib(ctx: TahapKonteks, trx: Trx): Promise<void> {
  const p: Perintah = {
    badanId: ctx.badanId,
    akunId: ctx.akunId.get('utama@contoh.id') ?? '',
    keanggotaan: [{ peran: 'utama', unitId: null }],
    pada: ctx.now,
  };
  const penanggung = new Map(PENANGGUNG.map(([peran, slug]) => [peran, ctx.unit.get(slug) ?? null] as const));
  await ubahPenanggung(trx, { ...p, penanggung });
  await tandai(ctx, trx, p);
  await tetapkan(ctx, trx, p.akunId);
}

/** Ticked as whole on the day of publication, when PPID Utama approved it; one in five with a point missing. */
async function tandai(ctx: TahapKonteks, trx: Trx, p: Perintah): Promise<void> {
  const unitIds = RAJIN.flatMap((slug) => ctx.unit.get(slug) ?? []);
  const aturan = await selectAturan(trx, ctx.badanId);
  const badan = { id: ctx.badanId, zona: ZONA };
  for (const i of await selectInformasiWajib(trx, badan, hariDi(ZONA, ctx.now), unitIds)) {
    const cocok = aturan.find((a) => i.kewajiban.some((k) => a.kewajiban.includes(k)));
    if (!cocok || i.terbitPada === null) continue;
    const kurang = benihDari(i.judul) % 5 === 0 ? 1 : 0;
    const butir = cocok.isi.map((_, n) => n + 1).slice(kurang);
    await tandaiIsi(trx, { ...p, pada: i.terbitPada, informasiId: i.informasiId, aturan: cocok, butir });
  }
}

async function tetapkan(ctx: TahapKonteks, trx: Trx, utama: string): Promise<void> {
  const pada = (hari: number): Date => new Date(ctx.now.getTime() - hari * HARI_MS);
  const oleh = (akunId: string, peran: 'utama' | 'atasan', hari: number): PerintahDip => ({
    badan: { id: ctx.badanId, zona: ZONA },
    akunId,
    peran: [peran],
    pada: pada(hari),
  });
  const disusun = await susunDip(trx, oleh(utama, 'utama', 126));
  if (!disusun.ok) return;
  const { id } = disusun;
  const wajib = (hasil: HasilDip): void => {
    if (!hasil.ok) throw new Error(`practice list: ${hasil.alasan}`);
  };
  wajib(await ajukanDip(trx, { ...oleh(utama, 'utama', 125), id }));
  wajib(await setujuiDip(trx, { ...oleh(ctx.akunId.get('atasan@contoh.id') ?? '', 'atasan', 122), id }));
  const tanggal = hariDi(ZONA, pada(120));
  wajib(await tetapkanDip(trx, { ...oleh(utama, 'utama', 120), id, nomor: `12/PPID/${tanggal.slice(0, 4)} (contoh)`, tanggal }));
}
