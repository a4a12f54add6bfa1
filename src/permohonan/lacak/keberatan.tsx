import type { Halaman } from '../../shared/html/layout/halaman.ts';
import { hukumPesan } from './hukum.pesan.ts';
import type { HakKeberatan } from './tampilan.ts';

/** The right to object, with its days and how it is used today: in writing, at the desk or by mail. */
export function Keberatan({ halaman, hak }: { halaman: Halaman; hak: HakKeberatan }) {
  const { bahasa, badan } = halaman;
  const t = hukumPesan[bahasa].keberatan;
  if (hak.jenis === 'tidak_ada') return null;
  const [pertama, kedua] = kalimat(hak, bahasa);
  const kontak = [badan.kontak?.alamat, badan.kontak?.email, badan.kontak?.telepon].filter(Boolean).join(' · ');
  return (
    <section aria-labelledby="keberatan" class="bt-stack bt-stack--sm">
      <h2 id="keberatan">{t.judul}</h2>
      <p class={hak.jenis === 'belum' ? undefined : 'bt-important'}>{pertama}</p>
      {kedua !== undefined && <p class="bt-important">{kedua}</p>}
      <p>{t.cara}</p>
      {kontak !== '' && <p>{kontak}</p>}
      <p>{t.tanggap}</p>
      <p class="bt-muted bt-small">{t.belumDaring}</p>
    </section>
  );
}

function kalimat(hak: Exclude<HakKeberatan, { jenis: 'tidak_ada' }>, bahasa: 'id' | 'en'): [string, string?] {
  const t = hukumPesan[bahasa].keberatan;
  switch (hak.jenis) {
    case 'belum':
      return [hak.bilaDiam === null ? t.belumTanpa : t.belum(hak.bilaDiam)];
    case 'diam':
      return hak.sampai === null ? [t.diam(hak.sejak)] : [t.diam(hak.sejak), t.sampai(hak.sampai)];
    case 'jawaban':
      return [t.jawaban, hak.sampai === null ? t.belumTerbukti : t.sampai(hak.sampai)];
  }
}
