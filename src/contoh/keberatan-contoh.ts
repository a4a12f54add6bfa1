import { terimaKeberatan, type KeberatanBaru } from '../keberatan/ajukan.actions.ts';
import { type Pelaku, teruskanKeberatan } from '../keberatan/keberatan.actions.ts';
import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import { addDays } from '../shared/tanggal.ts';
import { konteksSurat } from '../surat/surat.actions.ts';
import { selectKalender } from '../tenggat/tenggat.queries.ts';
import type { TahapKonteks } from './contoh.actions.ts';
import { hariKerjaMundur } from './hari-kerja.ts';
import { suratContoh } from './surat-contoh.ts';

const ZONA = 'Asia/Jakarta';
const ATASAN = { jabatan: 'Atasan PPID (contoh)', nama: 'Hendra Contoh', sebutan: 'definitif' } as const;

/** A few invented objections in different states, through the same actions as real ones, after the requests they speak of. */
export async function muatKeberatan(ctx: TahapKonteks, trx: Trx): Promise<void> {
  const { kalender } = await selectKalender(trx, ctx.badanId, ZONA);
  const hari = hariKerjaMundur(kalender, hariDi(ZONA, ctx.now), 30);
  const pada = (lalu: number): Date => new Date(Math.min(ctx.now.getTime(), Date.parse(`${hari[lalu] ?? ''}T03:00:00Z`)));
  const dijawab = await selectKasus(trx, ctx.badanId, { hasil: true, sebelum: pada(29) });
  const [lama, lain] = dijawab;
  if (lama) await dijawabAtasan(ctx, trx, lama, pada);
  if (lain) await ditelaah(ctx, trx, lain, pada(9));
  const [diam] = await selectKasus(trx, ctx.badanId, { hasil: false, sebelum: pada(11) });
  const jalan = { kanal: 'web', kasusPosisi: '', mundur: null, bahasa: 'id', namaPetugas: null } as const;
  if (diam)
    await terima(ctx, trx, pada(0), {
      ...jalan,
      permohonanId: diam,
      alasan: ['c'],
      kasusPosisi: 'Sampai hari ini belum ada jawaban tertulis.',
      diterimaPada: pada(0),
    });
  await terima(ctx, trx, pada(3), {
    ...jalan,
    permohonanId: null,
    alasan: ['b'],
    diterimaPada: pada(3),
    informasi: 'Laporan realisasi anggaran semester terakhir belum diumumkan.',
    tujuan: 'Mengetahui pemakaian anggaran.',
    identitas: { nama: 'Sari Contoh', alamat: 'Jalan Latihan No. 9, Palangka Raya' },
    kuasa: null,
    kabariLewat: 'halaman',
  });
}

/** Requests, the oldest first: answered before a moment, or received before it and not answered though they went on. */
async function selectKasus(trx: Trx, badanId: string, m: { hasil: boolean; sebelum: Date }): Promise<string[]> {
  const rows = await trx
    .selectFrom('permohonan')
    .select('id')
    .where('badan_publik_id', '=', badanId)
    .where('diterima_pada', '<', m.sebelum)
    .where('hasil', m.hasil ? 'is not' : 'is', null)
    .$if(!m.hasil, (q) => q.where('keadaan', 'in', ['lengkap', 'diproses', 'terdaftar']))
    .orderBy('diterima_pada')
    .limit(2)
    .execute();
  return rows.map((r) => r.id);
}

const origin = ({ config }: TahapKonteks): string => config.origin ?? `http://${config.host}:${config.port}`;

async function terima(ctx: TahapKonteks, trx: Trx, now: Date, m: KeberatanBaru): Promise<{ id: string; nomor: string }> {
  const pelaku: Pelaku = { badan: { id: ctx.badanId, zona: ZONA }, peran: ['pemohon'], aktor: { jenis: 'pemohon' }, now };
  const r = await terimaKeberatan(trx, { config: ctx.config, origin: origin(ctx), pelaku }, m);
  if (!r.ok) throw new Error(`practice objection: ${r.alasan}`);
  return r.keberatan;
}

const petugas = (ctx: TahapKonteks, now: Date, peran: 'utama' | 'atasan'): Pelaku => ({
  badan: { id: ctx.badanId, zona: ZONA },
  peran: [peran],
  aktor: { jenis: 'petugas', id: ctx.akunId.get(`${peran}@contoh.id`) ?? '' },
  now,
});

async function ditelaah(ctx: TahapKonteks, trx: Trx, permohonanId: string, now: Date): Promise<void> {
  const { id } = await terima(ctx, trx, now, {
    permohonanId,
    alasan: ['d'],
    kasusPosisi: 'Yang diberikan data tahun lalu, sedangkan yang diminta data tahun ini.',
    kanal: 'web',
    diterimaPada: now,
    mundur: null,
    bahasa: 'id',
    namaPetugas: null,
  });
  const telaah = 'Data tahun ini baru tersedia sesudah pemeriksaan. Saran: kabulkan sebagian (contoh).';
  const r = await teruskanKeberatan(trx, petugas(ctx, new Date(now.getTime() + 3_600_000), 'utama'), id, telaah);
  if (!r.ok) throw new Error(`practice objection: ${r.alasan}`);
}

/** Granted with an order: the letter signed by the Atasan and sent, as an office does it. */
async function dijawabAtasan(ctx: TahapKonteks, trx: Trx, permohonanId: string, pada: (lalu: number) => Date): Promise<void> {
  const diterimaPada = pada(24);
  const { id, nomor } = await terima(ctx, trx, diterimaPada, {
    permohonanId,
    alasan: ['d', 'e'],
    kasusPosisi: 'Tabelnya tidak lengkap.',
    kanal: 'web',
    diterimaPada,
    mundur: null,
    bahasa: 'id',
    namaPetugas: null,
  });
  const p = await trx
    .selectFrom('permohonan')
    .select(['nomor', 'orang_id', 'diterima_pada'])
    .where('badan_publik_id', '=', ctx.badanId)
    .where('id', '=', permohonanId)
    .executeTakeFirstOrThrow();
  const now = pada(4);
  await suratContoh(ctx, trx, konteksSurat({ ...petugas(ctx, now, 'atasan'), config: ctx.config }), {
    permohonanId,
    keberatanId: id,
    orangId: p.orang_id,
    penandatangan: ATASAN,
    pemegang: 'atasan@contoh.id',
    kirim: true,
    isi: {
      jenis: 'tanggapan_keberatan',
      keberatan: {
        nomor,
        diterimaPada: diterimaPada.toISOString(),
        alasan: ['d', 'e'],
        permohonan: { nomor: p.nomor, diterimaPada: p.diterima_pada.toISOString() },
        informasi: 'Sebagaimana tertulis dalam permintaan (contoh).',
        kasusPosisi: 'Tabelnya tidak lengkap.',
      },
      penerima: { nama: 'Pemohon Contoh', alamat: 'Jalan Latihan No. 1, Palangka Raya' },
      putusan: 'mengabulkan',
      uraian: [
        { alasan: 'd', bantahan: 'Tabel yang diberikan memang tidak memuat semua kolom yang diminta (contoh).' },
        { alasan: 'e', bantahan: 'Kolom yang kurang dikuasai PPID dan dapat diberikan (contoh).' },
      ],
      pertimbangan: '',
      perintah: 'Berikan tabel lengkap kepada Pemohon (contoh).',
      perintahBatas: addDays(hariDi(ZONA, ctx.now), 7),
      penetapan: '',
    },
  });
}
