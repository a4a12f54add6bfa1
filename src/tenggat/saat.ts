import { instantIn, isTanggal } from '../shared/tanggal.ts';

const SHAPE = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * Reads a time as people and programs write it: ISO 8601 with an offset, or without one in `zona`, or a day alone (its
 * noon in `zona`). Undefined for anything else and for days or hours that do not exist.
 */
export function parseSaat(text: string, zona: string): Date | undefined {
  const [, tanggal, jam = '12', menit = '00', detik = '00', offset] = SHAPE.exec(text.trim()) ?? [];
  if (tanggal === undefined || !isTanggal(tanggal)) return undefined;
  if (Number(jam) > 23 || Number(menit) > 59 || Number(detik) > 59) return undefined;
  if (offset === undefined) return instantIn(zona, tanggal, `${jam}:${menit}:${detik}`);
  const selisih = readOffset(offset);
  return selisih === undefined ? undefined : new Date(Date.parse(`${tanggal}T${jam}:${menit}:${detik}Z`) - selisih * 60_000);
}

/** Minutes east of UTC; offsets in use reach from -12:00 to +14:00. */
function readOffset(text: string): number | undefined {
  if (text.toUpperCase() === 'Z') return 0;
  const [hours, minutes] = [Number(text.slice(1, 3)), Number(text.slice(-2))];
  const total = (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
  return minutes > 59 || total > 14 * 60 || total < -12 * 60 ? undefined : total;
}
