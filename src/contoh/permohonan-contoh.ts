import type { PermohonanBaru } from '../permohonan/masukan.ts';
import { terimaPermohonan } from '../permohonan/terima.actions.ts';
import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import { selectKalender } from '../tenggat/tenggat.queries.ts';
import type { TahapKonteks } from './contoh.actions.ts';
import { KASUS, type KasusContoh } from './data/kasus.ts';
import { type NamaUji, UJI } from './data/uji.ts';
import { hariKerjaMundur } from './hari-kerja.ts';
import { muatKeberatan } from './keberatan-contoh.ts';
import { jalankanLangkah } from './langkah-contoh.ts';
import { muatPeringkat } from './peringkat-contoh.ts';
import { tetapkanUjiContoh } from './pengecualian-contoh.ts';
import { selesaiBerkas } from './berkas-contoh.ts';

const ZONA = 'Asia/Jakarta';

/** Practice cases, in the caller's transaction, through the same actions as real ones; the oldest first, so that numbers follow time. */
export async function muatPermohonan(ctx: TahapKonteks, trx: Trx): Promise<void> {
  const { kalender } = await selectKalender(trx, ctx.badanId, ZONA);
  const terlama = Math.max(...KASUS.map((k) => k.lalu));
  const hari = hariKerjaMundur(kalender, hariDi(ZONA, ctx.now), terlama + 1);
  const uji = new Map<NamaUji, string>();
  for (const [nama, lalu] of [
    ['bansos', 120],
    ['pelapor', 95],
  ] as const)
    uji.set(nama, await tetapkanUjiContoh(ctx, trx, UJI[nama], jam(ctx.now, hari[lalu] ?? '', 0), jam(ctx.now, hari[lalu - 1] ?? '', 0)));
  const urut = KASUS.toSorted((a, b) => b.lalu - a.lalu);
  for (const [i, kasus] of urut.entries()) {
    const pada = (ke: number): Date => jam(ctx.now, hari[Math.max(0, kasus.lalu - ke)] ?? '', ke);
    await satuKasus(ctx, trx, { kasus, i, uji }, pada);
  }
  await muatKeberatan(ctx, trx);
  await muatPeringkat(ctx, trx);
  selesaiBerkas();
}

/** In the morning of a working day, later for later steps, never after now. */
const jam = (now: Date, hari: string, ke: number): Date =>
  new Date(Math.min(now.getTime(), Date.parse(`${hari}T00:00:00Z`) + 3_600_000 + ke * 600_000));

type Urutan = { kasus: KasusContoh; i: number; uji: ReadonlyMap<NamaUji, string> };

async function satuKasus(ctx: TahapKonteks, trx: Trx, { kasus, i, uji }: Urutan, pada: (ke: number) => Date): Promise<void> {
  const unitId = ctx.unit.get(kasus.unit);
  if (unitId === undefined) throw new Error(`practice unit missing: ${kasus.unit}`);
  const badan = { id: ctx.badanId, zona: ZONA };
  const masukan = baru(i, kasus, unitId, pada(0));
  const hasil = await terimaPermohonan(
    trx,
    {
      config: ctx.config,
      origin: ctx.config.origin ?? `http://${ctx.config.host}:${ctx.config.port}`,
      pelaku:
        masukan.kanal === 'web'
          ? { badan, peran: ['pemohon'], aktor: { jenis: 'pemohon' }, now: pada(0) }
          : { badan, peran: ['petugas'], aktor: { jenis: 'petugas', id: ctx.akunId.get('petugas@contoh.id') ?? '' }, now: pada(0) },
      namaPetugas: masukan.kanal === 'web' ? null : 'Lina Contoh',
    },
    masukan,
  );
  if (!hasil.ok) throw new Error(`practice case: ${hasil.alasan}`);
  for (const langkah of kasus.langkah)
    await jalankanLangkah({ ctx, trx, badan, kasus, masukan, p: hasil.permohonan, unitId, uji }, langkah, pada(langkah.ke));
}

const NAMA = ['Rina', 'Yosep', 'Tambun', 'Mina', 'Dewi', 'Arif', 'Lestari', 'Gatot', 'Kristina', 'Samuel', 'Nurul', 'Bawi'] as const;
const JALAN = ['Jalan Latihan', 'Gang Rekaan', 'Jalan Contoh', 'Jalan Tepian Contoh'] as const;
const TUJUAN = [
  'Mengetahui pemakaian anggaran di lingkungan saya.',
  'Bahan tugas kuliah.',
  'Bahan berita.',
  'Persiapan musyawarah warga.',
  'Penelitian skripsi.',
] as const;

/** Every sixth is a legal entity, every seventh comes over the counter; those who must repair left something out. */
function baru(i: number, kasus: KasusContoh, unitId: string, diterimaPada: Date): PermohonanBaru {
  const badanHukum = i % 6 === 5;
  const kurang = kasus.langkah.some((l) => l.buat === 'surat_kurang');
  const cetak = kasus.langkah.some(
    (l) => l.buat === 'hitamkan' || (l.buat === 'jawab' && l.putusan !== 'diberi' && l.putusan !== 'terbuka'),
  );
  const nama = badanHukum ? `Yayasan Contoh ${NAMA[i % NAMA.length] ?? ''}` : `${NAMA[i % NAMA.length] ?? ''} Contoh ${i + 1}`;
  return {
    kanal: i % 7 === 6 ? 'datang_langsung' : 'web',
    jenisPemohon: badanHukum ? 'badan_hukum' : 'perorangan',
    identitas: {
      nama,
      alamat: `${JALAN[i % JALAN.length] ?? ''} No. ${i + 1}, Palangka Raya`,
      email: `pemohon${i + 1}@contoh.id`,
      ...(!kurang && !badanHukum && { nik: `627100000000${String(1000 + i)}` }),
      ...(!kurang && badanHukum && { nomor_pengesahan: `AHU-CONTOH-${i + 1}` }),
    },
    kuasa: null,
    butir: [kasus.rincian],
    tujuan: TUJUAN[i % TUJUAN.length] ?? '',
    sasaran: 'unit',
    golongan: null,
    unitIds: [unitId],
    caraMemperoleh: 'salinan',
    bentuk: cetak ? 'hardcopy' : 'softcopy',
    format: '',
    caraMengirim: cetak ? 'ambil' : 'unduh',
    kabariLewat: i % 9 === 8 ? 'email' : 'halaman',
    bantuan: i % 11 === 10 ? ['huruf_besar'] : [],
    bahasa: 'id',
    diterimaPada,
    mundur: null,
    mundurCatatan: '',
    bukti: kurang ? [] : [{ kolom: badanHukum ? 'akta_pengesahan' : 'ktp', cara: i % 7 === 6 ? 'diperlihatkan' : 'salinan' }],
  };
}
