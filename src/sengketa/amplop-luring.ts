// What the page of envelope B runs in the reader's browser, without a network: two codes make the key. The functions are sent as
// their own text, so they stand alone. Tested in Node against what the house seals.

/** Opens a sealed envelope; rejects where one of the codes is wrong or a byte was changed. Codes as typed: case, spaces and dashes do not matter. */
export async function bukaAmplopLuring(
  m: { id: string; putaran: number; isi: Uint8Array<ArrayBuffer> },
  kode: { utama: string; atasan: string },
  subtle: Pick<SubtleCrypto, 'importKey' | 'deriveKey' | 'decrypt'>,
): Promise<{ nama: string; isi: Uint8Array<ArrayBuffer> }[]> {
  const bita = (teks: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(teks);
  const rapi = (teks: string): string => teks.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
  const bahan = await subtle.importKey('raw', bita(`${rapi(kode.utama)}|${rapi(kode.atasan)}`), 'PBKDF2', false, ['deriveKey']);
  const kunci = await subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: m.isi.slice(0, 16), iterations: m.putaran },
    bahan,
    { name: 'AES-GCM', length: 256 },
    false,
    ['decrypt'],
  );
  const sandi = { name: 'AES-GCM', iv: m.isi.slice(16, 28), additionalData: bita(m.id) };
  const polos = new Uint8Array(await subtle.decrypt(sandi, kunci, m.isi.slice(28)));
  const panjang = new DataView(polos.buffer).getUint32(0);
  const daftar: unknown = JSON.parse(new TextDecoder().decode(polos.slice(4, 4 + panjang)));
  const adaNama = (satu: unknown): satu is { nama: string; ukuran: number } =>
    typeof satu === 'object' &&
    satu !== null &&
    'nama' in satu &&
    'ukuran' in satu &&
    typeof satu.nama === 'string' &&
    typeof satu.ukuran === 'number';
  // Authenticated with the rest: another form was written by another program.
  if (!Array.isArray(daftar) || !daftar.every(adaNama)) throw new TypeError('isi amplop tidak dikenal');
  let letak = 4 + panjang;
  return daftar.map(({ nama, ukuran }) => {
    letak += ukuran;
    return { nama, isi: polos.slice(letak - ukuran, letak) };
  });
}

/** The form of the page: two codes, then a link for each document. Nothing is kept, nothing is sent. */
export function pasangAmplopLuring(buka: typeof bukaAmplopLuring): void {
  const cari = <T extends Element>(pilih: string): T | null => document.querySelector<T>(pilih);
  const paragraf = (...isi: (Node | string)[]): Node => {
    const p = document.createElement('p');
    p.append(...isi);
    return p;
  };
  const hasil = cari('#hasil');
  const tulis = (kelas: string, ...isi: Node[]): void => {
    if (!hasil) return;
    hasil.className = kelas;
    hasil.replaceChildren(...isi);
  };
  const simpan = (b: { nama: string; isi: Uint8Array<ArrayBuffer> }): Node => {
    const a = document.createElement('a');
    a.href = URL.createObjectURL(new Blob([b.isi]));
    a.download = b.nama;
    a.textContent = `Simpan ${b.nama}`;
    return paragraf(a, ` (${b.isi.length.toLocaleString('id-ID')} bita)`);
  };
  const { id = '', putaran = '' } = cari<HTMLElement>('main')?.dataset ?? {};
  const nilai = (pilih: string): string => cari<HTMLInputElement>(pilih)?.value ?? '';
  const { subtle } = globalThis.crypto;
  cari('#kode')?.addEventListener('submit', (event) => {
    event.preventDefault();
    if (typeof subtle !== 'object') {
      tulis('buruk', paragraf('Peramban ini tidak dapat membuka segel. Buka berkas ini dengan Chrome, Edge, atau Firefox terbaru.'));
      return;
    }
    tulis('', paragraf('Sedang membuka …'));
    const isi = Uint8Array.from(atob(cari('#isi')?.textContent ?? ''), (c) => c.charCodeAt(0));
    void buka({ id, putaran: Number(putaran), isi }, { utama: nilai('#utama'), atasan: nilai('#atasan') }, subtle).then(
      (berkas) => tulis('baik', paragraf(`Segel terbuka: ${berkas.length} dokumen, utuh seperti saat disegel.`), ...berkas.map(simpan)),
      () =>
        tulis(
          'buruk',
          paragraf('Segel tidak terbuka: salah satu kode keliru, atau berkas ini berubah. Periksa kedua kode, lalu coba lagi.'),
        ),
    );
  });
}
