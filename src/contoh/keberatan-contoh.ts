import { terimaKeberatan, type KeberatanBaru } from '../keberatan/ajukan.actions.ts';
import { type Pelaku, teruskanKeberatan } from '../keberatan/keberatan.actions.ts';
import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import { addDays } from '../shared/tanggal.ts';
import { buatAkibat } from '../surat/akibat.actions.ts';
import { kirimSurat } from '../surat/kirim.actions.ts';
import { type IsiSurat, konteksSurat } from '../surat/surat.actions.ts';
import { selectKalender } from '../tenggat/tenggat.queries.ts';
import type { TahapKonteks } from './contoh.actions.ts';
import { hariKerjaMundur } from './hari-kerja.ts';
import { bukaSengketaContoh } from './sengketa-contoh.ts';
import { suratContoh } from './surat-contoh.ts';

type IsiTanggapan = Extract<IsiSurat, { jenis: 'tanggapan_keberatan' }>;
type Alasan = IsiTanggapan['uraian'][number]['alasan'];

const ZONA = 'Asia/Jakarta';
const ATASAN = { jabatan: 'Atasan PPID (contoh)', nama: 'Hendra Contoh', sebutan: 'definitif' } as const;

/** A few invented objections in different states, through the same actions as real ones, after the requests they speak of. */
export async function muatKeberatan(ctx: TahapKonteks, trx: Trx): Promise<void> {
  const { kalender } = await selectKalender(trx, ctx.badanId, ZONA);
  const hari = hariKerjaMundur(kalender, hariDi(ZONA, ctx.now), 70);
  const pada = (lalu: number): Date => new Date(Math.min(ctx.now.getTime(), Date.parse(`${hari[lalu] ?? ''}T03:00:00Z`)));
  await muatSengketa(ctx, trx, pada);
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
async function selectKasus(trx: Trx, badanId: string, m: { hasil: boolean; sebelum: Date; ditolak?: true }): Promise<string[]> {
  const rows = await trx
    .selectFrom('permohonan')
    .select('id')
    .where('badan_publik_id', '=', badanId)
    .where('diterima_pada', '<', m.sebelum)
    .where('hasil', m.hasil ? 'is not' : 'is', null)
    .$if(m.ditolak === true, (q) => q.where('hasil', '=', 'ditolak'))
    .$if(m.ditolak !== true && m.hasil, (q) => q.where('hasil', '<>', 'ditolak'))
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
  const k = { permohonanId, alasan: ['d', 'e'] as const, kasusPosisi: 'Tabelnya tidak lengkap.', diterimaPada: pada(24) };
  const { id, nomor } = await terima(ctx, trx, k.diterimaPada, { ...k, kanal: 'web', mundur: null, bahasa: 'id', namaPetugas: null });
  await jawabAtasan(ctx, trx, { ...k, id, nomor }, pada(4), {
    putusan: 'mengabulkan',
    uraian: [
      { alasan: 'd', bantahan: 'Tabel yang diberikan memang tidak memuat semua kolom yang diminta (contoh).' },
      { alasan: 'e', bantahan: 'Kolom yang kurang dikuasai PPID dan dapat diberikan (contoh).' },
    ],
    pertimbangan: '',
    perintah: 'Berikan tabel lengkap kepada Pemohon (contoh).',
    perintahBatas: addDays(hariDi(ZONA, ctx.now), 7),
    penetapan: '',
  });
}

/** Refused by a test, objected to, upheld by the Atasan; the objector opened the answer and went to the commission. */
async function muatSengketa(ctx: TahapKonteks, trx: Trx, pada: (lalu: number) => Date): Promise<void> {
  const [permohonanId] = await selectKasus(trx, ctx.badanId, { hasil: true, sebelum: pada(69), ditolak: true });
  if (permohonanId === undefined) return;
  const k = {
    permohonanId,
    alasan: ['a'] as const,
    kasusPosisi: 'Bantuan sosial memakai uang rakyat; warga berhak memeriksa siapa yang menerima (contoh).',
    diterimaPada: pada(68),
  };
  const { id, nomor } = await terima(ctx, trx, k.diterimaPada, { ...k, kanal: 'web', mundur: null, bahasa: 'id', namaPetugas: null });
  const telaah = 'Penolakan berdasar penetapan yang masih berlaku. Saran: kuatkan, beri data menurut kelurahan (contoh).';
  const r = await teruskanKeberatan(trx, petugas(ctx, pada(66), 'utama'), id, telaah);
  if (!r.ok) throw new Error(`practice objection: ${r.alasan}`);
  const suratId = await jawabAtasan(ctx, trx, { ...k, id, nomor }, pada(44), {
    putusan: 'menguatkan',
    uraian: [{ alasan: 'a', bantahan: 'Nomor rekening dan alamat rumah adalah rahasia pribadi (UU 14/2008 Pasal 17 huruf h) (contoh).' }],
    pertimbangan: 'Jumlah dan sebaran penerima tetap dapat diminta dan sudah diumumkan (contoh).',
    perintah: '',
    perintahBatas: null,
    penetapan: 'Penetapan pengecualian data pribadi penerima bantuan sosial (contoh)',
  });
  await dibukaPemohon(ctx, trx, suratId, pada(43));
  await bukaSengketaContoh(ctx, trx, id, pada);
}

type Dijawab = { id: string; nomor: string; permohonanId: string; alasan: readonly Alasan[]; kasusPosisi: string; diterimaPada: Date };
type Putusan = Pick<IsiTanggapan, 'putusan' | 'uraian' | 'pertimbangan' | 'perintah' | 'perintahBatas' | 'penetapan'>;

/** The Atasan's letter, signed and sent. Returns its id. */
async function jawabAtasan(ctx: TahapKonteks, trx: Trx, k: Dijawab, now: Date, putusan: Putusan): Promise<string> {
  const p = await trx
    .selectFrom('permohonan')
    .select(['nomor', 'orang_id', 'diterima_pada'])
    .where('badan_publik_id', '=', ctx.badanId)
    .where('id', '=', k.permohonanId)
    .executeTakeFirstOrThrow();
  const { nomor, alasan, kasusPosisi } = k;
  return suratContoh(ctx, trx, konteksSurat({ ...petugas(ctx, now, 'atasan'), config: ctx.config }), {
    permohonanId: k.permohonanId,
    keberatanId: k.id,
    orangId: p.orang_id,
    penandatangan: ATASAN,
    pemegang: 'atasan@contoh.id',
    kirim: true,
    isi: {
      jenis: 'tanggapan_keberatan',
      keberatan: {
        nomor,
        diterimaPada: k.diterimaPada.toISOString(),
        alasan,
        permohonan: { nomor: p.nomor, diterimaPada: p.diterima_pada.toISOString() },
        informasi: 'Sebagaimana tertulis dalam permintaan (contoh).',
        kasusPosisi,
      },
      penerima: { nama: 'Pemohon Contoh', alamat: 'Jalan Latihan No. 1, Palangka Raya' },
      ...putusan,
    },
  });
}

/** The proof that starts the way to the commission: opened with the code. */
async function dibukaPemohon(ctx: TahapKonteks, trx: Trx, suratId: string, pada: Date): Promise<void> {
  const k = konteksSurat({ badan: { id: ctx.badanId, zona: ZONA }, now: pada, aktor: { jenis: 'pemohon' }, config: ctx.config });
  const r = await kirimSurat(trx, k, buatAkibat(), suratId, { cara: 'halaman', bukti: 'dibuka_dengan_kode', pada, rujukan: '' });
  if (!r.ok) throw new Error(`practice objection: ${r.alasan}`);
}
