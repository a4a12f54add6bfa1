import { Alert } from '../../shared/html/components/alert/alert.tsx';
import { errorOf } from '../../shared/html/components/error-summary/error-summary.tsx';
import { CardLink } from '../../shared/html/components/card/card.tsx';
import { Hidden } from '../../shared/html/components/field/field.tsx';
import { Icon } from '../../shared/html/components/icon/icon.tsx';
import { SearchBox } from '../../shared/html/components/search-box/search-box.tsx';
import { Textarea } from '../../shared/html/components/textarea/textarea.tsx';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import { tautan } from '../../shared/html/tautan.ts';
import { alamat } from '../alamat.ts';
import { baruPesan } from './baru.pesan.ts';
import { Bingkai, Formulir, type LangkahProps, sebelum, teks } from './bingkai.tsx';

type ApaProps = LangkahProps & {
  /** The unit of the page that led here. */
  usul?: { slug: string; nama: string } | undefined;
  /** Nothing was kept yet on this device. */
  awal?: boolean;
  /** A request was sent from this device before. */
  pernah?: boolean;
};

/** The first question, and at the beginning what one should know before asking. */
export function HalamanApa({ halaman, isian, galat = [], usul, awal = false, pernah = false }: ApaProps) {
  const { bahasa } = halaman;
  const t = baruPesan[bahasa];
  return (
    <Bingkai halaman={halaman} langkah="apa" judul={t.apa.judul} lead={t.apa.lead} galat={galat} kosong={awal && !pernah}>
      {pernah && (
        <Alert bahasa={bahasa} tone="info">
          <p>
            {t.pernah.judul}. <a href={tautan(alamat.terkirim, bahasa)}>{t.pernah.lihat}</a>
          </p>
        </Alert>
      )}
      <Formulir halaman={halaman} ke={alamat.langkah('apa')} kembali={sebelum('apa')} otomatis>
        {usul && <Hidden name="unit" value={usul.slug} />}
        {usul && <p class="bt-muted">{t.apa.kepada(usul.nama)}</p>}
        <Textarea
          bahasa={bahasa}
          name="rincian"
          label={t.apa.rincian}
          hint={t.apa.bantu}
          rows={8}
          maxlength={10_000}
          value={teks(isian, 'rincian')}
          error={errorOf(galat, 'rincian')}
        />
        {awal && (
          <ul class="bt-promises">
            {[t.apa.gratis, t.apa.cukup, t.apa.tempo].map((janji) => (
              <li key={janji}>
                <Icon name="check" /> {janji}
              </li>
            ))}
          </ul>
        )}
      </Formulir>
    </Bingkai>
  );
}

/** An item that is public already. `bagian`: text of it or of the best page in its files, found words marked. */
export type Temuan = {
  judul: string;
  slug: string;
  unit: string;
  tahun: number | null;
  bagian: readonly { teks: string; tanda: boolean }[];
  halaman: { nama: string; nomor: number } | null;
};

/** What is already public on the subject: one list on the way, and the way on as large as the hits. */
export function HalamanTersedia({ halaman, temuan }: { halaman: Halaman; temuan: readonly Temuan[] }) {
  const { bahasa } = halaman;
  const t = baruPesan[bahasa].tersedia;
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

function ButirTemuan({ halaman: { bahasa }, temuan: k }: { halaman: Halaman; temuan: Temuan }) {
  const t = baruPesan[bahasa].tersedia;
  return (
    <CardLink level={2} icon="file-text" href={tautan(`/informasi/${k.slug}`, bahasa)} title={k.judul}>
      <p>{k.bagian.map(({ teks: isi, tanda }, i) => (tanda ? <mark key={i}>{isi}</mark> : isi))}</p>
      <p class="bt-small">
        {[k.unit, k.tahun, k.halaman && t.dalam(k.halaman.nama, k.halaman.nomor)].filter((s) => s !== null).join(' · ')}
      </p>
    </CardLink>
  );
}
