/**
 * Words that carry no subject in a question. They stay in the index (a quoted phrase may hold them) and are left out of
 * a query as long as other words remain. Source: TALA stop list (public), cut down to what questions really use.
 */
const KATA_TUGAS = new Set(
  (
    'yang di ke dari dan atau adalah itu ini pada untuk dengan oleh dalam sebagai para tersebut akan juga agar supaya saja ' +
    'sih kah lah pun nya saya aku kami kita kamu anda mereka dia ia mau ingin minta tolong mohon ada adakah punya lagi dong ya ' +
    'the of and in for to is are what how where who when'
  ).split(' '),
);

/** What a question asks for; it decides which kind of sentence is preferred as the answer. */
export type JenisTanya = 'kapan' | 'berapa' | 'siapa' | 'mana' | 'apa' | 'bagaimana';

/** Question words and what they ask for. Source: KBBI; colloquial forms from the kamus-alay list. */
const KATA_TANYA: Readonly<Record<string, JenisTanya>> = {
  apa: 'apa',
  apakah: 'apa',
  apaan: 'apa',
  siapa: 'siapa',
  siapakah: 'siapa',
  siapapun: 'siapa',
  kapan: 'kapan',
  kapankah: 'kapan',
  bilakah: 'kapan',
  bilamana: 'kapan',
  berapa: 'berapa',
  berapakah: 'berapa',
  seberapa: 'berapa',
  mana: 'mana',
  manakah: 'mana',
  dimana: 'mana',
  dimanakah: 'mana',
  kemana: 'mana',
  kemanakah: 'mana',
  darimana: 'mana',
  darimanakah: 'mana',
  bagaimana: 'bagaimana',
  bagaimanakah: 'bagaimana',
  gimana: 'bagaimana',
  mengapa: 'bagaimana',
  mengapakah: 'bagaimana',
  kenapa: 'bagaimana',
  kenapakah: 'bagaimana',
};

export const isKataTugas = (word: string): boolean => KATA_TUGAS.has(word);

export function kataTanya(word: string): JenisTanya | undefined {
  return Object.hasOwn(KATA_TANYA, word) ? KATA_TANYA[word] : undefined;
}

/** Words that ask for a definition, also without a question word ("definisi budaya"). */
const KATA_DEFINISI = new Set('definisi pengertian arti maksud dimaksud maknanya makna artinya'.split(' '));
export const isKataDefinisi = (word: string): boolean => KATA_DEFINISI.has(word);

/** Words after which "berapa" asks for a time. */
const KATA_WAKTU = new Set('tahun tanggal bulan hari abad jam pukul'.split(' '));
export const isKataWaktu = (word: string): boolean => KATA_WAKTU.has(word);
