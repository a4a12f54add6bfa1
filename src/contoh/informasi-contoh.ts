import { Readable } from 'node:stream';
import { catatBerkas, siapkanBerkas } from '../dokumen/dokumen.actions.ts';
import { ajukan } from '../informasi/alur.actions.ts';
import { KOSONG, type Perintah, susunInformasi } from '../informasi/informasi.actions.ts';
import { imporInformasi } from '../informasi/impor.actions.ts';
import { bacaSemua, bukaLembar } from '../informasi/impor/buka.ts';
import { tambahBerkas } from '../informasi/rancangan.actions.ts';
import { enqueue } from '../shared/jobs/jobs.ts';
import { renderPdf, tutupCetak } from '../surat/cetak.ts';
import type { TahapKonteks } from './contoh.ts';
import { topikUnit } from './data/topik.ts';
import { unitContoh } from './data/unit.ts';
import { naskahContoh } from './dokumen-contoh.ts';

const KEPALA = [
  'Judul',
  'Ringkasan isi informasi',
  'Unit',
  'Penanggung jawab',
  'Waktu dan tempat pembuatan',
  'Bentuk informasi',
  'Retensi',
  'Kategori',
  'Tahun',
];

/** At least 400 items over all units by import, and documents of the larger units that the worker publishes after their scan. */
export async function muatInformasi(ctx: TahapKonteks): Promise<void> {
  const tahun = ctx.now.getUTCFullYear();
  const baris = unitContoh.flatMap(([, nama, , golongan]) =>
    topikUnit(golongan).map((topik) => [
      `${topik.judul(nama, tahun)} (contoh)`,
      topik.ringkasan(nama, tahun),
      nama,
      `Kepala ${nama}`,
      `Januari ${tahun}, Palangka Raya`,
      'Hardcopy',
      topik.retensi,
      topik.kategori,
      String(tahun),
    ]),
  );
  const isi = bacaSemua(
    bukaLembar([{ nama: 'kota contoh', baris: [KEPALA, ...baris].map((sel, i) => ({ nomor: i + 1, sel })) }]),
    undefined,
  );
  await ctx.write((trx) =>
    imporInformasi(trx, {
      badanId: ctx.badanId,
      namaBadan: 'Pemerintah Kota Palangka Raya (contoh)',
      zona: 'Asia/Jakarta',
      aktor: { jenis: 'impor' },
      akunId: null,
      pada: ctx.now,
      sebagai: 'terbit',
      isi,
      opsi: { unitId: undefined, unitLainId: undefined, daftar: 'kota contoh', sebagai: 'terbit' },
      dryRun: false,
    }),
  );
  await muatDokumen(ctx, tahun);
}

const JUDUL_DOKUMEN = ['Laporan Tahunan', 'Rencana Strategis', 'Laporan Layanan Informasi Publik'] as const;

async function muatDokumen(ctx: TahapKonteks, tahun: number): Promise<void> {
  const besar = unitContoh.filter(([, , , golongan]) => golongan !== 'kelurahan' && golongan !== 'bagian');
  let benih = 0;
  for (const [slug, nama] of besar) {
    for (const judul of JUDUL_DOKUMEN) {
      benih += 1;
      const unitId = ctx.unit.get(slug);
      if (unitId !== undefined)
        await satuDokumen(ctx, { unitId, nama, judul: `${judul} ${nama} Tahun ${tahun - 1}`, tahun: tahun - 1, benih });
    }
  }
  tutupCetak();
}

type DokumenContoh = { unitId: string; nama: string; judul: string; tahun: number; benih: number };

/** One document with its item, submitted; made once, also when the load is interrupted and runs again. */
async function satuDokumen(ctx: TahapKonteks, d: DokumenContoh): Promise<void> {
  const judul = `${d.judul} (contoh)`;
  const ada = await ctx.read((trx) =>
    trx
      .selectFrom('informasi')
      .select('id')
      .where('badan_publik_id', '=', ctx.badanId)
      .where('unit_id', '=', d.unitId)
      .where('judul', '=', judul)
      .executeTakeFirst(),
  );
  if (ada) return;
  const pdf = await renderPdf(naskahContoh({ unit: d.nama, judul: d.judul, tahun: d.tahun, benih: d.benih }));
  if (!pdf.ok) throw new Error(`practice document: ${pdf.alasan} ${pdf.rincian}`);
  const penerima = {
    badan: { id: ctx.badanId },
    config: ctx.config,
    now: ctx.now,
    aktor: { jenis: 'sistem' as const },
    read: ctx.read,
    write: ctx.write,
  };
  const berkas = await siapkanBerkas(penerima, Readable.from([pdf.pdf]), 'dokumen-contoh.pdf');
  if (!berkas.ok) throw new Error(`practice document: ${berkas.alasan}`);
  const akunId = ctx.akunId.get('utama@contoh.id') ?? '';
  const p: Perintah = { badanId: ctx.badanId, akunId, keanggotaan: [{ peran: 'utama', unitId: null }], pada: ctx.now };
  await ctx.write(async (trx) => {
    const item = await susunInformasi(trx, { ...p, unitId: d.unitId, isi: isiDokumen(d, judul) });
    if (!item.ok) throw new Error(`practice item: ${item.alasan}`);
    const dokumenId = await catatBerkas(trx, penerima, berkas.berkas, { peruntukan: 'informasi', unitId: d.unitId });
    const langkah = [
      await tambahBerkas(trx, { ...p, id: item.id, dokumenId, nama: 'dokumen-contoh.pdf' }),
      await ajukan(trx, { ...p, id: item.id }),
    ];
    const gagal = langkah.find((l) => !l.ok);
    if (gagal && !gagal.ok) throw new Error(`practice item: ${gagal.alasan} ${gagal.kurang?.join(', ') ?? ''}`);
    await enqueue(
      trx,
      'contoh_terbit',
      { badan_publik_id: ctx.badanId, informasi_id: item.id, akun_id: akunId },
      { kunci: `contoh_terbit:${item.id}`, jadwal: new Date(Date.now() + 5_000) },
    );
  });
}

function isiDokumen(d: DokumenContoh, judul: string) {
  return {
    ...KOSONG,
    judul,
    ringkasan: `Dokumen ${judul}: kegiatan, pagu, realisasi, hambatan dan tindak lanjut.`,
    penguasa: d.nama,
    penanggungJawab: `Kepala ${d.nama}`,
    waktuPembuatan: `Januari ${d.tahun + 1}`,
    tempatPembuatan: 'Palangka Raya',
    bentuk: ['softcopy' as const],
    retensi: '5 tahun',
    tahun: d.tahun,
    penjelasan: `Laporan ini memberi tahu apa yang dikerjakan ${d.nama} pada tahun ${d.tahun}, berapa biayanya, dan apa yang belum selesai.`,
    kataKunci: ['laporan', 'anggaran', 'realisasi'],
  };
}
