import type { Bobot } from './bobot.ts';
import { BATAS, type Jejak, KELAS, kelasOfCell, stemOfCell, surfaceOfCell } from './jejak.ts';
import { type RencanaPeringkat, SARING } from './rencana.ts';

/** Words of the stretch that is looked for as the answer; distance that counts as near. */
const JENDELA = 25;
const DEKAT = 8;
const BERURUT = 2;
/** The whole question, but for rounding. */
const HAMPIR_SEMUA = 0.999;
/** What stands around the stretch and may hold the answer. */
const SEBELUM = 15;
const SESUDAH = 40;

/** Parts of a score, each already in units of rarity; `nilaiDari` weighs them. */
export type Ciri = {
  bm25: number;
  /** For each word: whether its stem stands here, and how much of its very form does, damped like BM25. */
  dasar: Uint8Array;
  muka: Float64Array;
  berurut: number;
  berdekatan: number;
  rapat: number;
  utuh: number;
  cakupan: number;
  awal: number;
  tahun: number;
  bulan: number;
  angka: number;
  definisi: number;
  nama: number;
  judulCakup: number;
  judulPenuh: number;
};

type Temuan = {
  tempat: number[];
  istilah: number[];
  tf: Float64Array;
  /** As `tf`, where also the surface is the one typed. */
  tfMuka: Float64Array;
  panjang: number;
  judul: { panjang: number; konsep: Set<number>; kena: number };
};

/** Walks the trace once and notes where wanted words stand. Title words count more; extras have no place. */
function telusuri(jejak: Jejak, rencana: RencanaPeringkat, bobot: Bobot): Temuan {
  const { saring, cari, istilah } = rencana;
  const temuan: Temuan = {
    tempat: [],
    istilah: [],
    tf: new Float64Array(istilah.length),
    tfMuka: new Float64Array(istilah.length),
    panjang: 0,
    judul: { panjang: 0, konsep: new Set(), kena: 0 },
  };
  let part = 0;
  for (let at = 0; at < jejak.length; at++) {
    const cell = jejak[at] ?? BATAS;
    if (cell === BATAS) {
      part += 1;
      continue;
    }
    if (part === 0) temuan.judul.panjang += 1;
    if (part < 2) temuan.panjang += 1;
    const bit = stemOfCell(cell);
    if (saring[bit & (SARING - 1)] === 0) continue;
    const which = cari.get(bit);
    if (which === undefined) continue;
    const one = istilah[which];
    if (one === undefined) continue;
    const sama = surfaceOfCell(cell) === one.permukaan;
    const kali = part === 0 ? bobot.judul : 1;
    temuan.tf[which] = (temuan.tf[which] ?? 0) + (sama ? kali : kali * (1 - bobot.permukaan));
    if (sama) temuan.tfMuka[which] = (temuan.tfMuka[which] ?? 0) + kali;
    if (part === 0 && one.konsep >= 0) {
      temuan.judul.kena += 1;
      temuan.judul.konsep.add(one.konsep);
    }
    if (part < 2 && one.konsep >= 0) {
      temuan.tempat.push(at);
      temuan.istilah.push(which);
    }
  }
  return temuan;
}

/** All parts of the score of one document. */
export function hitungCiri(jejak: Jejak, rencana: RencanaPeringkat, bobot: Bobot): Ciri {
  const temuan = telusuri(jejak, rencana, bobot);
  const norm = bobot.k1 * (1 - bobot.b + (bobot.b * temuan.panjang) / rencana.rerata);
  let bm25 = 0;
  const konsep = new Set<number>();
  rencana.istilah.forEach((one, at) => {
    const tf = temuan.tf[at] ?? 0;
    if (tf === 0) return;
    bm25 += (one.bobot * one.idf * tf * (bobot.k1 + 1)) / (tf + norm);
    if (one.konsep >= 0) konsep.add(one.konsep);
  });
  const dekat = hitungDekat(temuan, rencana, norm, bobot.k1);
  const jendela = cariJendela(temuan, rencana);
  const idfOfSet = (set: ReadonlySet<number>): number => [...set].reduce((sum, at) => sum + (rencana.konsep[at]?.idf ?? 0), 0);
  return {
    bm25,
    dasar: Uint8Array.from(temuan.tf, (tf) => (tf > 0 ? 1 : 0)),
    muka: temuan.tfMuka.map((tf) => (tf * (bobot.k1 + 1)) / (tf + norm)),
    ...dekat,
    rapat: jendela.nilai,
    utuh: jendela.nilai >= rencana.total * HAMPIR_SEMUA ? rencana.total : 0,
    cakupan: idfOfSet(konsep),
    awal: jendela.nilai === 0 ? 0 : rencana.total / (1 + Math.max(0, jendela.tempat - temuan.judul.panjang) / 50),
    ...hitungJawab(jejak, jendela.tempat, rencana),
    judulCakup: idfOfSet(temuan.judul.konsep),
    judulPenuh: temuan.judul.panjang === 0 ? 0 : (rencana.total * Math.min(temuan.judul.kena, temuan.judul.panjang)) / temuan.judul.panjang,
  };
}

/** Neighbouring words of the question that stand near each other in the document, damped like BM25. */
function hitungDekat(temuan: Temuan, rencana: RencanaPeringkat, norm: number, k1: number): { berurut: number; berdekatan: number } {
  const places = rencana.konsep.map((): number[] => []);
  temuan.tempat.forEach((place, at) => {
    const konsep = rencana.istilah[temuan.istilah[at] ?? 0]?.konsep ?? -1;
    if (konsep >= 0) places[konsep]?.push(place);
  });
  let berurut = 0;
  let berdekatan = 0;
  for (const { a, b, bobot } of rencana.pasangan) {
    const { ordered, near } = countPairs(places[a] ?? [], places[b] ?? []);
    berurut += (bobot * ordered * (k1 + 1)) / (ordered + norm);
    berdekatan += (bobot * near * (k1 + 1)) / (near + norm);
  }
  return { berurut, berdekatan };
}

/** Both lists ascend: one walk. Ordered: b follows a within two words; near: within eight, either way. */
function countPairs(a: readonly number[], b: readonly number[]): { ordered: number; near: number } {
  let ordered = 0;
  let near = 0;
  let from = 0;
  for (const x of a) {
    while (from < b.length && (b[from] ?? 0) < x - DEKAT) from += 1;
    for (let at = from; at < b.length; at++) {
      const gap = (b[at] ?? 0) - x;
      if (gap > DEKAT) break;
      near += 1;
      if (gap >= 1 && gap <= BERURUT) ordered += 1;
    }
  }
  return { ordered, near };
}

/** The stretch of at most 25 words that holds most of the question, by rarity; the first of equals. */
function cariJendela(temuan: Temuan, rencana: RencanaPeringkat): { nilai: number; tempat: number } {
  const { tempat, istilah } = temuan;
  const count = new Int32Array(rencana.konsep.length);
  const konsepAt = (at: number): number => rencana.istilah[istilah[at] ?? 0]?.konsep ?? 0;
  let sum = 0;
  let left = 0;
  let best = { nilai: 0, tempat: tempat[0] ?? 0 };
  for (let right = 0; right < tempat.length; right++) {
    const konsep = konsepAt(right);
    if (count[konsep] === 0) sum += rencana.konsep[konsep]?.idf ?? 0;
    count[konsep] = (count[konsep] ?? 0) + 1;
    while ((tempat[right] ?? 0) - (tempat[left] ?? 0) > JENDELA) {
      const gone = konsepAt(left);
      count[gone] = (count[gone] ?? 0) - 1;
      if (count[gone] === 0) sum -= rencana.konsep[gone]?.idf ?? 0;
      left += 1;
    }
    if (sum > best.nilai + 1e-9) best = { nilai: sum, tempat: tempat[left] ?? 0 };
  }
  return best;
}

/** What the question asks for, met around the best stretch; in units of the question's rarity. */
function hitungJawab(
  jejak: Jejak,
  tempat: number,
  rencana: RencanaPeringkat,
): { tahun: number; bulan: number; angka: number; definisi: number; nama: number } {
  const none = { tahun: 0, bulan: 0, angka: 0, definisi: 0, nama: 0 };
  const { jenis, total } = rencana;
  if (jenis === undefined || jenis === 'apa') return none;
  const seen = new Uint8Array(8);
  for (let at = Math.max(0, tempat - SEBELUM); at < Math.min(jejak.length, tempat + SESUDAH); at++) seen[kelasOfCell(jejak[at] ?? 0)] = 1;
  const has = (kelas: number): number => (seen[kelas] === 1 ? total : 0);
  if (jenis === 'kapan') return { ...none, tahun: has(KELAS.tahun), bulan: has(KELAS.bulan) };
  if (jenis === 'berapa') return { ...none, angka: Math.max(has(KELAS.angka), 0.3 * has(KELAS.tahun)) };
  if (jenis === 'siapa' || jenis === 'mana') return { ...none, nama: has(KELAS.nama) };
  return { ...none, definisi: isDefinition(jejak, rencana) ? total : 0 };
}

/** "PPID adalah …": the thing asked for opens a sentence or the text, and is explained within eight words. */
function isDefinition(jejak: Jejak, rencana: RencanaPeringkat): boolean {
  const wanted = rencana.istilah.filter((one) => one.konsep >= 0 && one.bobot === 1).map((one) => one.bit);
  for (let at = 0; at < Math.min(jejak.length, 400); at++) {
    if (!wanted.includes(stemOfCell(jejak[at] ?? 0))) continue;
    for (let next = at + 1; next <= at + DEKAT && next < jejak.length; next++) {
      if (kelasOfCell(jejak[next] ?? 0) === KELAS.jelas) return true;
    }
  }
  return false;
}

/**
 * How much rarer the very form of each word is than its stem, from the candidates alone: of a hundred documents with `rumah`
 * those that say `perumahan` are few, so the form tells more than the stem does. 0 for words that nobody typed.
 */
export function hitungLangka(semua: readonly Ciri[], { istilah }: RencanaPeringkat): number[] {
  return istilah.map((one, at) => {
    if (one.konsep < 0 || one.bobot < 1) return 0;
    let dasar = 0;
    let muka = 0;
    for (const ciri of semua) {
      dasar += ciri.dasar[at] ?? 0;
      if ((ciri.muka[at] ?? 0) > 0) muka += 1;
    }
    return muka === 0 ? 0 : Math.max(0, Math.log((dasar + 1) / (muka + 0.5)));
  });
}

/** What the very forms of the words add to a score. */
export const nilaiMuka = ({ muka }: Ciri, langka: readonly number[]): number =>
  langka.reduce((sum, one, at) => sum + one * (muka[at] ?? 0), 0);

/** The score of one document from its parts; kind and age are weighed by the caller. */
export function nilaiDari(ciri: Ciri, bobot: Bobot): number {
  return (
    ciri.bm25 +
    bobot.berurut * ciri.berurut +
    bobot.berdekatan * ciri.berdekatan +
    bobot.rapat * ciri.rapat +
    bobot.utuh * ciri.utuh +
    bobot.cakupan * ciri.cakupan +
    bobot.awal * ciri.awal +
    bobot.jawabTahun * ciri.tahun +
    bobot.jawabBulan * ciri.bulan +
    bobot.jawabAngka * ciri.angka +
    bobot.jawabDefinisi * ciri.definisi +
    bobot.jawabNama * ciri.nama +
    bobot.judulCakup * ciri.judulCakup +
    bobot.judulPenuh * ciri.judulPenuh
  );
}
