import type { RingkasKeberatan } from '../../keberatan/keberatan.queries.ts';
import { keberatanPesan } from '../../keberatan/keberatan.pesan.ts';
import { ButtonGroup, ButtonLink } from '../../shared/html/components/button/button.tsx';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import { tautan } from '../../shared/html/tautan.ts';
import { alamat } from '../alamat.ts';
import { hukumPesan } from './hukum.pesan.ts';
import type { HakKeberatan } from './tampilan.ts';

type Props = { halaman: Halaman; hak: HakKeberatan; ada: readonly RingkasKeberatan[] };

/** The right to object with its days, the way to use it from the first lawful day, and the objections made so far. */
export function Keberatan({ halaman, hak, ada }: Props) {
  const { bahasa, badan } = halaman;
  const t = hukumPesan[bahasa].keberatan;
  if (hak.jenis === 'tidak_ada' && ada.length === 0) return null;
  const [pertama, kedua] = hak.jenis === 'tidak_ada' ? [] : kalimat(hak, bahasa);
  const kontak = [badan.kontak?.alamat, badan.kontak?.email, badan.kontak?.telepon].filter(Boolean).join(' · ');
  return (
    <section aria-labelledby="keberatan" class="bt-stack bt-stack--sm">
      <h2 id="keberatan">{t.judul}</h2>
      {ada.length > 0 && (
        <ul class="bt-plain">
          {ada.map((k) => (
            <li key={k.id}>
              <a href={tautan(alamat.lacakKeberatan(k.nomor), bahasa)}>{t.nomor(k.nomor)}</a>: {keberatanPesan[bahasa].keadaan[k.keadaan]}
            </li>
          ))}
        </ul>
      )}
      {pertama !== undefined && <p class={hak.jenis === 'belum' ? undefined : 'bt-important'}>{pertama}</p>}
      {kedua !== undefined && <p class="bt-important">{kedua}</p>}
      {(hak.jenis === 'diam' || hak.jenis === 'jawaban') && (
        <ButtonGroup>
          <ButtonLink href={tautan(alamat.ajukanKeberatan, bahasa)} variant={ada.length === 0 ? 'primary' : 'secondary'} icon="scale">
            {t.ajukan}
          </ButtonLink>
        </ButtonGroup>
      )}
      <p>{t.cara}</p>
      {kontak !== '' && <p>{kontak}</p>}
      <p>{t.tanggap}</p>
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
