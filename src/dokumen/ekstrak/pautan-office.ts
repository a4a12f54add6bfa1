import type { Arsip } from '../zip.ts';
import { atribut, bacaXml } from './xml.ts';

/** One relationship of an Office package: what it is, where it leads, and whether that is outside of the file. */
export type Pautan = { id: string; jenis: string; tujuan: string; luar: boolean };

/** Reads a `.rels` part; targets come as paths within the package. Outside ones are only named, never followed. */
export async function bacaPautan(arsip: Arsip, nama: string): Promise<Pautan[]> {
  const isi = await arsip.baca(nama);
  if (!isi) return [];
  const folder = nama.slice(0, nama.indexOf('_rels/'));
  const semua: Pautan[] = [];
  await bacaXml(isi, {
    buka: (unsur, atr) => {
      if (unsur !== 'Relationship') return;
      const jenis = atribut(atr, 'Type') ?? '';
      const luar = atribut(atr, 'TargetMode') === 'External';
      semua.push({
        id: atribut(atr, 'Id') ?? '',
        jenis: jenis.slice(jenis.lastIndexOf('/') + 1),
        tujuan: luar ? '' : lurus(folder, atribut(atr, 'Target') ?? ''),
        luar,
      });
    },
  });
  return semua;
}

function lurus(folder: string, tujuan: string): string {
  const hasil: string[] = [];
  for (const bagian of (tujuan.startsWith('/') ? tujuan : folder + tujuan).split('/')) {
    if (bagian === '..') hasil.pop();
    else if (bagian !== '' && bagian !== '.') hasil.push(bagian);
  }
  return hasil.join('/');
}
