import { Button, ButtonGroup, ButtonLink } from '../../shared/html/components/button/button.tsx';
import { CardLink } from '../../shared/html/components/card/card.tsx';
import { Hidden } from '../../shared/html/components/field/field.tsx';
import { SearchBox } from '../../shared/html/components/search-box/search-box.tsx';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import { denganQuery, tautan } from '../../shared/html/tautan.ts';
import { alamat } from '../alamat.ts';
import { Bingkai } from './bingkai.tsx';
import { tersediaPesan } from './tersedia.pesan.ts';

/** An item that is public already. `bagian`: text of it or of the best page in its files, found words marked. */
export type Temuan = {
  id: string;
  judul: string;
  slug: string;
  unit: string;
  tahun: number | null;
  bagian: readonly { teks: string; tanda: boolean }[];
  /** Where it opens: the item, or the page of a file that fits best. */
  ke: string;
  halaman: { nama: string; nomor: number } | null;
};

type Props = { halaman: Halaman; temuan: readonly Temuan[] };

/** What is already public on the subject: one list on the way, and the way on as large as the hits. */
export function HalamanTersedia({ halaman, temuan }: Props) {
  const { bahasa } = halaman;
  const t = tersediaPesan[bahasa];
  return (
    <Bingkai halaman={halaman} langkah="apa" judul={t.judul} lead={t.lead}>
      <div class="bt-stack">
        <ul class="bt-doors">
          {temuan.map((k) => (
            <li key={k.slug}>
              <ButirTemuan halaman={halaman} temuan={k} />
            </li>
          ))}
          <li>
            <CardLink level={2} icon="arrow-right" href={tautan(alamat.langkah('unit'), bahasa)} title={t.lanjut}>
              {t.lanjutTeks}
            </CardLink>
          </li>
        </ul>
        <p class="bt-muted">{t.tetap}</p>
        <SearchBox bahasa={bahasa} action="/cari" label={t.cari} placeholder={t.cari} />
      </div>
    </Bingkai>
  );
}

function ButirTemuan({ halaman: { bahasa, csrf }, temuan: k }: { halaman: Halaman; temuan: Temuan }) {
  const t = tersediaPesan[bahasa];
  return (
    <>
      <CardLink level={2} icon="file-text" href={tautan(denganQuery(alamat.bukaTersedia, { ke: k.ke }), bahasa)} title={k.judul}>
        <p>{k.bagian.map(({ teks: isi, tanda }, i) => (tanda ? <mark key={i}>{isi}</mark> : isi))}</p>
        <p class="bt-small">
          {[k.unit, k.tahun, k.halaman && t.dalam(k.halaman.nama, k.halaman.nomor)].filter((s) => s !== null).join(' · ')}
        </p>
      </CardLink>
      <form class="bt-answers" method="post" action={tautan(alamat.menjawab, bahasa)}>
        <Hidden name="_csrf" value={csrf ?? ''} />
        <Hidden name="informasi" value={k.slug} />
        <Button variant="secondary" size="sm" icon="check">
          {t.menjawab}
          <span class="ds-sr-only">: {k.judul}</span>
        </Button>
      </form>
    </>
  );
}

/** After the press: what was noted and what was not, and the right to an official copy all the same. */
export function HalamanMenjawab({ halaman, item }: { halaman: Halaman; item: { slug: string; judul: string } }) {
  const { bahasa } = halaman;
  const t = tersediaPesan[bahasa].sudah;
  return (
    <Bingkai halaman={halaman} langkah="apa" judul={t.judul} lead={t.lead}>
      <div class="bt-stack">
        <p>
          <a href={tautan(`/informasi/${item.slug}`, bahasa)}>{item.judul}</a>
        </p>
        <p>{t.dicatat}</p>
        <p>{t.salinan}</p>
        <ButtonGroup>
          <ButtonLink href={tautan(`/informasi/${item.slug}`, bahasa)}>{t.buka}</ButtonLink>
          <ButtonLink variant="secondary" href={tautan(alamat.langkah('unit'), bahasa)}>
            {t.lanjut}
          </ButtonLink>
        </ButtonGroup>
        <p>
          <a href={tautan(alamat.tersedia, bahasa)}>{t.kembali}</a>
        </p>
      </div>
    </Bingkai>
  );
}
