import { createHash, createHmac } from 'node:crypto';
import { rahasiaDari } from '../permohonan/pintu.actions.ts';
import type { Config } from '../shared/config/config.ts';
import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import { type HasilImpor, mulaiHasil, tolakan, urutkan } from '../shared/tabel/hasil-impor.ts';
import { semuaDaftar } from '../shared/tabel/kolom-bernama.ts';
import type { Tabel } from '../shared/tabel/tabel.ts';
import type { ClueTanggal } from '../shared/tabel/tanggal-tulis.ts';
import { bacaKeberatan, POLA_REGISTER, type Terbaca } from './impor/baris.ts';
import { cariPermohonan, selectLama, tulisKeberatan } from './impor/tulis.ts';

export type OpsiRegister = { badan: { id: string; zona: string }; config: Config; now: Date; urutan: ClueTanggal['urutan'] };

/**
 * Takes over objections from the registers of past years (Perki 1/2021 Lampiran XI), each with its request where the register
 * names one. Known by year and old number; a second run makes nothing, a changed line corrects it by an event.
 * Undefined where the file has no headings of a register.
 */
export async function imporKeberatan(
  trx: Trx,
  tabel: readonly Tabel[],
  o: OpsiRegister,
): Promise<(HasilImpor & { catatan: string[] }) | undefined> {
  const daftar = semuaDaftar(tabel, POLA_REGISTER, { hampa: ['urut'] }).filter((d) => d.bidang.has('tanggal'));
  if (daftar.length === 0) return undefined;
  const hasil = mulaiHasil(daftar);
  const hari = hariDi(o.badan.zona, o.now);
  const lama = await selectLama(trx, o.badan.id);
  const permohonan = await cariPermohonan(trx, o.badan.id);
  const terbaca = new Map<string, number>();
  let nik = 0;
  for (const d of daftar)
    for (const row of d.baris) {
      if (row.sel('nik') !== '') nik++;
      const read = bacaKeberatan(row, { urutan: o.urutan, tahun: d.tahun }, hari);
      if (!read.ok) {
        hasil.ditolak.push(...read.galat);
        continue;
      }
      const nomor = read.isi.bernomor ? read.isi.nomor : nomorBuatan(read.isi, terbaca);
      const kunci = `${read.isi.tahun} ${nomor.toLowerCase()}`;
      const ganda = terbaca.get(kunci);
      const acuan = permohonan(read.isi.nomorPermohonan, read.isi.tahun);
      if (ganda !== undefined)
        hasil.ditolak.push(tolakan(row, 'nomor', `Nomor "${nomor}" tahun ${read.isi.tahun} sudah ada di baris ${ganda}.`));
      else if (!acuan.ok) hasil.ditolak.push(tolakan(row, 'nomor_permohonan', acuan.alasan));
      else {
        terbaca.set(kunci, row.nomor);
        const m = { ...read.isi, nomor, permohonan: acuan.permohonan };
        const sidik = createHmac('sha256', rahasiaDari(o.config).kode).update(JSON.stringify(m)).digest('hex');
        const jadi = await tulisKeberatan(trx, o, { ...m, sidik }, lama.get(kunci));
        if (jadi !== 'tetap') hasil[jadi]++;
      }
    }
  return { ...urutkan(hasil), catatan: nik > 0 ? [`${nik} baris memuat NIK; NIK dibuang.`] : [] };
}

/** A register without numbers: the line is known by its day and what it is about; the second such line is another one. */
function nomorBuatan(isi: Terbaca, terbaca: ReadonlyMap<string, number>): string {
  const inti = createHash('sha256')
    .update(`${isi.diterima} ${isi.nomorPermohonan} ${isi.alasan.join('')} ${isi.informasi}`)
    .digest('hex')
    .slice(0, 12);
  for (let n = 1; ; n++) {
    const nomor = `tanpa-nomor-${inti}${n === 1 ? '' : `-${n}`}`;
    if (!terbaca.has(`${isi.tahun} ${nomor}`)) return nomor;
  }
}
