// What the page inside the ZIP runs, in the commissioner's browser and without a network: the chain of every case is computed anew
// from its rows and compared with its head and with the published root. The functions are sent as their own text, so they stand
// alone: no import, no name from outside. Tested in Node against the ledger's own hash.

export type PeristiwaLuring = {
  badanId: string;
  id: string;
  berkas: { jenis: string; id: string };
  urutan: number;
  jenis: string;
  versi: number;
  aktorJenis: string;
  aktorId: string | null;
  pada: string;
  data: string;
  hashSebelum: string;
  hash: string;
};
export type RantaiLuring = {
  nama: string;
  kepala: { urutan: number; hash: string };
  diumumkan: { tanggal: string; akar: string; urutan: number; hash: string } | null;
  peristiwa: readonly PeristiwaLuring[];
};

/** Faults of the chains, a sentence each; empty where every row is as it was written. */
export async function periksaRantaiLuring(rantai: readonly RantaiLuring[], subtle: Pick<SubtleCrypto, 'digest'>): Promise<string[]> {
  const sidik = async (p: PeristiwaLuring): Promise<string> => {
    const isi = [p.hashSebelum, p.badanId, p.id, p.berkas.jenis, p.berkas.id, String(p.urutan), p.jenis, String(p.versi)];
    isi.push(p.aktorJenis, p.aktorId ?? '', p.pada, p.data);
    const bagian = isi.map((teks) => new TextEncoder().encode(teks));
    const semua = new Uint8Array(bagian.reduce((n, b) => n + 4 + b.length, 0));
    let letak = 0;
    for (const b of bagian) {
      new DataView(semua.buffer).setUint32(letak, b.length);
      semua.set(b, letak + 4);
      letak += 4 + b.length;
    }
    const hash = new Uint8Array(await subtle.digest('SHA-256', semua));
    return [...hash].map((x) => x.toString(16).padStart(2, '0')).join('');
  };
  const salah: string[] = [];
  for (const r of rantai) {
    let sebelum = '0'.repeat(64);
    let urutan = 0;
    for (const p of r.peristiwa) {
      urutan += 1;
      if (p.urutan !== urutan) salah.push(`${r.nama}: peristiwa nomor ${urutan} hilang.`);
      if (p.hashSebelum !== sebelum) salah.push(`${r.nama}: rantai putus pada peristiwa nomor ${p.urutan}.`);
      if ((await sidik(p)) !== p.hash) salah.push(`${r.nama}: isi peristiwa nomor ${p.urutan} tidak sama dengan sidiknya.`);
      if (r.diumumkan?.urutan === p.urutan && r.diumumkan.hash !== p.hash)
        salah.push(`${r.nama}: peristiwa nomor ${p.urutan} berbeda dari akar yang diumumkan ${r.diumumkan.tanggal}.`);
      sebelum = p.hash;
      urutan = p.urutan;
    }
    if (urutan !== r.kepala.urutan || sebelum !== r.kepala.hash) salah.push(`${r.nama}: akhir rantai tidak sama dengan kepalanya.`);
  }
  return salah;
}

/** Shows the result on the page, and compares files that the reader chooses with the list of hashes. */
export function pasangLuring(periksa: typeof periksaRantaiLuring): void {
  const hasil = document.querySelector('#hasil');
  const isi: unknown = JSON.parse(document.querySelector('#data')?.textContent ?? '{}');
  const dikenal = (x: unknown): x is { rantai: RantaiLuring[]; sidik: Record<string, string> } =>
    typeof x === 'object' && x !== null && 'rantai' in x && Array.isArray(x.rantai) && 'sidik' in x && typeof x.sidik === 'object';
  const tulis = (tempat: Element | null, baris: readonly string[], baik: boolean): void => {
    if (!tempat) return;
    tempat.className = baik ? 'baik' : 'buruk';
    tempat.replaceChildren(
      ...baris.map((teks) => {
        const p = document.createElement('p');
        p.textContent = teks;
        return p;
      }),
    );
  };
  const { subtle } = globalThis.crypto;
  if (typeof subtle !== 'object') {
    tulis(hasil, ['Peramban ini tidak dapat menghitung sidik. Buka berkas ini dengan Chrome, Edge, atau Firefox terbaru.'], false);
    return;
  }
  if (!dikenal(isi)) {
    tulis(hasil, ['Data pada halaman ini rusak: isinya tidak dapat dibaca.'], false);
    return;
  }
  const banyak = isi.rantai.reduce((n, r) => n + r.peristiwa.length, 0);
  void periksa(isi.rantai, subtle).then((salah) =>
    tulis(
      hasil,
      salah.length > 0 ? salah : [`Utuh: ${banyak} peristiwa dalam ${isi.rantai.length} rantai dihitung ulang dan cocok.`],
      salah.length === 0,
    ),
  );
  const pilih = document.querySelector<HTMLInputElement>('#pilih');
  pilih?.addEventListener('change', () => {
    const cocokkan = async (): Promise<void> => {
      const baris: string[] = [];
      for (const file of pilih.files ?? []) {
        const hash = new Uint8Array(await subtle.digest('SHA-256', await file.arrayBuffer()));
        const hex = [...hash].map((x) => x.toString(16).padStart(2, '0')).join('');
        const jalur = Object.keys(isi.sidik).find((j) => j.endsWith(`/${file.name}`) || j === file.name);
        const kata = jalur === undefined ? 'tidak ada dalam daftar' : isi.sidik[jalur] === hex ? 'cocok' : 'BERBEDA dari daftar';
        baris.push(`${file.name}: ${kata}.`);
      }
      tulis(
        document.querySelector('#cocok'),
        baris,
        baris.every((b) => b.endsWith('cocok.')),
      );
    };
    void cocokkan();
  });
}
