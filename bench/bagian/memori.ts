// Memory of web and worker, PostgreSQL apart: as the kernel shares it out (Pss).
import { bebani } from '../alat/beban.ts';
import type { Bench } from '../alat/konteks.ts';
import { type Memori, memori, type Program } from '../alat/program.ts';
import { pertanyaan } from './cari.ts';
import type { Alamat } from './halaman.ts';

const BAGIAN = 'Memory without PostgreSQL (Pss)';
const rinci = (m: Memori): string => `web ${m.web} MB, worker with its children ${m.pekerja} MB`;

export function catatAwal(b: Bench, p: Program, catatan: string): void {
  const m = memori(p);
  b.say(`memori setelah mulai: ${m.jumlah} MB (${rinci(m)})`);
  b.catat({
    bagian: BAGIAN,
    hal: 'after start',
    angka: m.jumlah,
    satuan: 'MB',
    anggaran: 400,
    arah: 'paling',
    rasio: null,
    catatan: `${rinci(m)}; ${catatan}`,
  });
}

/** Tops the load of the other parts up to `detik` with a mixture of all pages, and looks every few seconds. */
export async function ukurSesudahBeban(b: Bench, p: Program, a: Alamat, detik: number): Promise<void> {
  const jalur = [...a.daftar, ...a.rincian.slice(0, 300), ...pertanyaan().map((q) => `/cari?q=${encodeURIComponent(q)}`)];
  let puncak = memori(p);
  while (b.bebanDetik < detik) {
    const satu = Math.min(15, detik - b.bebanDetik);
    await bebani({ port: p.port, jalur, sambungan: 50, detik: satu });
    b.bebanDetik += satu;
    const now = memori(p);
    if (now.jumlah > puncak.jumlah) puncak = now;
    b.say(`memori di bawah beban, ${Math.round(b.bebanDetik)} dari ${detik} detik: ${now.jumlah} MB`);
  }
  const akhir = memori(p);
  if (akhir.jumlah > puncak.jumlah) puncak = akhir;
  b.catat({
    bagian: BAGIAN,
    hal: 'highest after load',
    angka: puncak.jumlah,
    satuan: 'MB',
    anggaran: 700,
    arah: 'paling',
    rasio: null,
    catatan: `${rinci(puncak)}; ${Math.round(b.bebanDetik)} s of load at up to 50 connections, not the hour of the budget`,
  });
}
