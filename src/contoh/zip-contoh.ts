import { crc32, deflateRawSync } from 'node:zlib';

/** A ZIP of these entries without times in it: equal entries, equal bytes. For the office files of the practice city. */
export function buatZip(entri: Readonly<Record<string, string>>): Buffer {
  const isi: Buffer[] = [];
  const direktori: Buffer[] = [];
  let letak = 0;
  for (const [nama, teks] of Object.entries(entri)) {
    const asli = Buffer.from(teks);
    const padat = deflateRawSync(asli);
    const namaB = Buffer.from(nama);
    const umum = Buffer.alloc(26);
    umum.writeUInt16LE(20, 0);
    umum.writeUInt16LE(0x800, 2);
    umum.writeUInt16LE(8, 4);
    umum.writeUInt32LE(0x21 << 16, 6);
    umum.writeUInt32LE(crc32(asli), 10);
    umum.writeUInt32LE(padat.length, 14);
    umum.writeUInt32LE(asli.length, 18);
    umum.writeUInt16LE(namaB.length, 22);
    const lokal = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), umum, namaB, padat]);
    const ekor = Buffer.alloc(14);
    ekor.writeUInt32LE(letak, 10);
    direktori.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), umum, ekor, namaB]));
    isi.push(lokal);
    letak += lokal.length;
  }
  const daftar = Buffer.concat(direktori);
  const akhir = Buffer.alloc(22);
  akhir.write('PK\x05\x06', 'latin1');
  akhir.writeUInt16LE(direktori.length, 8);
  akhir.writeUInt16LE(direktori.length, 10);
  akhir.writeUInt32LE(daftar.length, 12);
  akhir.writeUInt32LE(letak, 16);
  return Buffer.concat([...isi, daftar, akhir]);
}
