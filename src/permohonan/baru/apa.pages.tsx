import { Alert } from '../../shared/html/components/alert/alert.tsx';
import { errorOf } from '../../shared/html/components/error-summary/error-summary.tsx';
import { Hidden } from '../../shared/html/components/field/field.tsx';
import { Icon } from '../../shared/html/components/icon/icon.tsx';
import { Textarea } from '../../shared/html/components/textarea/textarea.tsx';
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
