// A list of the catalogue as CSV through the command line, beside the running program.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bench } from '../alat/konteks.ts';
import { perintah } from '../alat/program.ts';

export async function ukurImpor(b: Bench): Promise<void> {
  const rows = b.cepat ? 3_000 : 10_000;
  const path = join(b.rumah.data, 'impor.csv');
  const kepala = 'Judul,Ringkasan isi informasi,Penanggung jawab,Waktu dan tempat pembuatan,Bentuk informasi,Retensi,Kategori,Tahun';
  const baris = Array.from(
    { length: rows },
    (_, i) =>
      `Notula Rapat Koordinasi Nomor ${i + 1} Tahun 2026 (contoh),"Ringkasan rapat koordinasi ke-${i + 1}, keputusan dan tindak lanjutnya.",Kepala Bidang,"Maret 2026, Palangka Raya",Softcopy,5 tahun,Setiap Saat,2026`,
  );
  await writeFile(path, `${kepala}\n${baris.join('\n')}\n`);
  const { hasil, detik } = await perintah(b.rumah, ['import', 'informasi', path, '--unit', 'diskominfo']);
  const laju = Math.round(rows / detik);
  b.say(`impor: ${rows} baris dalam ${detik.toFixed(1)} detik = ${laju}/s; dibuat ${String(hasil['dibuat'])}`);
  if (hasil['dibuat'] !== rows) b.peringatan(`The import made ${String(hasil['dibuat'])} of ${rows} rows.`);
  b.catat({
    bagian: 'Work behind the pages',
    hal: 'import of a CSV list',
    angka: laju,
    satuan: 'rows/s',
    anggaran: 1_000,
    arah: 'sedikitnya',
    rasio: null,
    catatan: `${rows.toLocaleString('en-GB')} rows in ${detik.toFixed(1)} s, the start of the command in it`,
  });
}
