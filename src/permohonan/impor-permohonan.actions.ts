import { createHash, createHmac } from 'node:crypto';
import { selectPencariUnit } from '../unit/unit.queries.ts';
import type { Config } from '../shared/config/config.ts';
import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import { type HasilImpor, mulaiHasil, tolakan, urutkan } from '../shared/tabel/hasil-impor.ts';
import { semuaDaftar } from '../shared/tabel/kolom-bernama.ts';
import type { Tabel } from '../shared/tabel/tabel.ts';
import type { ClueTanggal } from '../shared/tabel/tanggal-tulis.ts';
import { bacaRegister, POLA_REGISTER, type BarisAsli, type Terbaca } from './impor/baris.ts';
import { type Lama, type Masuk, selectLama, tulisBaru, ubahLama } from './impor/tulis.ts';
import { rahasiaDari } from './konteks-permohonan.ts';

export type OpsiRegister = {
  badan: { id: string; zona: string };
  config: Config;
  now: Date;
  /** How figures are read that could be two days; without it such rows are refused. */
  urutan: ClueTanggal['urutan'];
  /** Whether identity numbers go into the vault. They are dropped unless somebody said so. */
  nik: 'buang' | 'simpan';
  /** The unit of every row; without it each row's own. */
  unitId: string | undefined;
};

/** `catatan`: what a person should know besides the figures. */
export type HasilRegister = HasilImpor & { catatan: string[] };

/**
 * Takes over requests from the registers of past years (Perki 1/2021 Lampiran VIII). A case is known by year and old number;
 * a second run makes nothing, a changed line corrects it by an event. Nothing rings, nobody is told, no code is made.
 * Undefined where the file has no headings of a register.
 */
export async function imporPermohonan(trx: Trx, tabel: readonly Tabel[], o: OpsiRegister): Promise<HasilRegister | undefined> {
  const daftar = semuaDaftar(tabel, POLA_REGISTER, { hampa: ['urut'] }).filter((d) => d.bidang.has('tanggal') || d.bidang.has('informasi'));
  if (daftar.length === 0) return undefined;
  const hasil: HasilRegister = { ...mulaiHasil(daftar), catatan: [] };
  const hari = hariDi(o.badan.zona, o.now);
  const rapi = new Rapi(o, await selectPencariUnit(trx, o.badan.id));
  for (const d of daftar)
    for (const row of d.baris) {
      const read = bacaRegister(row, { urutan: o.urutan, tahun: d.tahun }, hari);
      if (!read.ok) hasil.ditolak.push(...read.galat);
      else {
        const ganda = rapi.tambah(row, read.isi);
        if (ganda !== undefined)
          hasil.ditolak.push(tolakan(row, 'nomor', `Nomor "${read.isi.nomor}" tahun ${read.isi.tahun} sudah ada di baris ${ganda}.`));
      }
    }
  const lama = await selectLama(trx, o.badan.id);
  const baru = rapi.masuk.filter((m) => !lama.has(kunci(m)));
  await tulisBaru(trx, o, baru);
  hasil.dibuat = baru.length;
  for (const m of rapi.masuk) {
    const ada = lama.get(kunci(m));
    if (ada && ada.sidik !== m.sidik) {
      await ubahLama(trx, o, ada, m);
      hasil.diperbarui++;
    }
  }
  hasil.catatan.push(...rapi.catatan());
  return { ...urutkan(hasil), catatan: hasil.catatan };
}

const kunci = (m: Pick<Lama, 'tahun' | 'nomor'>): string => `${m.tahun} ${m.nomor.toLowerCase()}`;

/** Gathers the lines of all sheets: each gets its number, its fingerprint and its unit. */
class Rapi {
  readonly masuk: Masuk[] = [];
  private readonly terbaca = new Map<string, number>();
  private nikTerlihat = 0;
  private readonly unitLain = new Set<string>();
  private readonly rahasia: string;
  private readonly o: OpsiRegister;
  private readonly cariUnit: (nama: string) => string | undefined;

  constructor(o: OpsiRegister, cariUnit: (nama: string) => string | undefined) {
    this.o = o;
    this.cariUnit = cariUnit;
    this.rahasia = rahasiaDari(o.config).kode;
  }

  /** The row that has the same year and number already; undefined where the line was taken. */
  tambah(row: BarisAsli, isi: Terbaca): number | undefined {
    const nomor = isi.bernomor ? isi.nomor : this.nomorBuatan(isi);
    const key = kunci({ tahun: isi.tahun, nomor });
    const ganda = this.terbaca.get(key);
    if (ganda !== undefined) return ganda;
    this.terbaca.set(key, row.nomor);
    if (isi.nik !== '') this.nikTerlihat++;
    const nik = this.o.nik === 'simpan' && /^\d{16}$/.test(isi.nik) ? isi.nik : '';
    const unitId = this.o.unitId ?? (isi.unit === '' ? undefined : this.cariUnit(isi.unit));
    if (unitId === undefined && isi.unit !== '') this.unitLain.add(isi.unit);
    const masuk = { ...isi, nomor, nik, unitId };
    const sidik = createHmac('sha256', this.rahasia).update(JSON.stringify(masuk)).digest('hex');
    this.masuk.push({ ...masuk, sidik });
    return undefined;
  }

  /** A register without numbers: the line is known by its day and question; the second such line is another one. */
  private nomorBuatan(isi: Terbaca): string {
    const inti = createHash('sha256').update(`${isi.diterima} ${isi.rincian}`).digest('hex').slice(0, 12);
    for (let n = 1; ; n++) {
      const nomor = `tanpa-nomor-${inti}${n === 1 ? '' : `-${n}`}`;
      if (!this.terbaca.has(kunci({ tahun: isi.tahun, nomor }))) return nomor;
    }
  }

  catatan(): string[] {
    const nik =
      this.o.nik === 'simpan'
        ? `${this.nikTerlihat} baris memuat NIK; yang 16 angka disimpan tersegel di brankas.`
        : `${this.nikTerlihat} baris memuat NIK; NIK dibuang. Untuk menyimpannya tersegel: --nik simpan.`;
    return [
      ...(this.nikTerlihat > 0 ? [nik] : []),
      ...(this.unitLain.size > 0 ? [`Unit tidak dikenal, dibiarkan kosong: ${[...this.unitLain].slice(0, 10).join('; ')}.`] : []),
    ];
  }
}
