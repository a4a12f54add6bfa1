import { Alert } from '../../shared/html/components/alert/alert.tsx';
import { ButtonGroup, ButtonLink } from '../../shared/html/components/button/button.tsx';
import { CopyButton } from '../../shared/html/components/copy-button/copy-button.tsx';
import { ProgressBar } from '../../shared/html/components/progress-bar/progress-bar.tsx';
import { formatTanggal, formatWaktu } from '../../shared/html/format.ts';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import { tautan } from '../../shared/html/tautan.ts';
import { alamat } from '../alamat.ts';
import type { Kelengkapan } from '../istilah.ts';
import { kata } from '../kata.pesan.ts';
import { baruPesan } from './baru.pesan.ts';
import { Lembar } from './bingkai.tsx';
import { kirimPesan } from './kirim.pesan.ts';

export type TerkirimProps = {
  halaman: Halaman;
  zona: string;
  nomor: string;
  /** Formatted in two groups; undefined once it was replaced by a new one. */
  kode: string | undefined;
  diterimaPada: Date;
  /** The earliest legal date, its basis, and where it is explained day by day. */
  tempo: { tanggal: string; pasal: string; penjelasan: string } | undefined;
  kurang: readonly Kelengkapan[];
  /** Signed link to the receipt; undefined while it is being drawn. */
  tandaTerima: string | undefined;
};

/** What the citizen takes away: number, code, the date by which he must be answered, the proof of receipt. */
export function HalamanTerkirim(p: TerkirimProps) {
  const { halaman, kurang } = p;
  const { bahasa } = halaman;
  const t = kirimPesan[bahasa].terkirim;
  return (
    <Lembar halaman={halaman} judul={t.judul} lead={t.lead}>
      <Bukti {...p} />
      {p.tempo && (
        <div class="bt-answerby">
          <p class="bt-answerby__label">{t.tempo}</p>
          <p class="bt-answerby__date">{formatTanggal(p.tempo.tanggal, bahasa)}</p>
          <p class="bt-muted">
            {p.tempo.pasal} · {t.kapan} {formatWaktu(p.diterimaPada, bahasa, p.zona)}
          </p>
          <p>
            <a href={tautan(p.tempo.penjelasan, bahasa)}>{t.mengapa}</a>
          </p>
        </div>
      )}
      <TandaTerima {...p} />
      {kurang.length > 0 && (
        <Alert bahasa={bahasa} tone="info" title={t.kurangJudul}>
          <p>{t.kurangTeks}</p>
          <ul>
            {kurang.map((k) => (
              <li key={k}>{kata[bahasa].kelengkapan[k]}</li>
            ))}
          </ul>
        </Alert>
      )}
      <section class="bt-stack bt-stack--sm" aria-labelledby="berikutnya">
        <h2 id="berikutnya">{t.selanjutnya}</h2>
        <ol>
          <li>{t.langkah1}</li>
          <li>{t.langkah2}</li>
          <li>{t.langkah3}</li>
        </ol>
      </section>
      <section class="bt-stack bt-stack--sm bt-no-print" aria-labelledby="bersama">
        <h2 id="bersama">{t.bersama}</h2>
        <p>{t.hapusTeks}</p>
        <ButtonGroup>
          <ButtonLink variant="secondary" icon="trash-2" href={tautan(alamat.hapusDraf, bahasa)}>
            {baruPesan[bahasa].hapus}
          </ButtonLink>
          <ButtonLink variant="tertiary" href={tautan(alamat.baru, bahasa)}>
            {t.lain}
          </ButtonLink>
        </ButtonGroup>
      </section>
    </Lembar>
  );
}

/** Number and code, large enough to copy by hand. */
function Bukti({ halaman, nomor, kode }: TerkirimProps) {
  const t = kirimPesan[halaman.bahasa].terkirim;
  return (
    <div class="bt-proof">
      <dl>
        <div>
          <dt>{t.nomor}</dt>
          <dd id="nomor">{nomor}</dd>
        </div>
        <div>
          <dt>{t.kode}</dt>
          {kode === undefined ? <dd class="bt-proof__note">{t.kodeMati}</dd> : <dd id="kode">{kode}</dd>}
        </div>
      </dl>
      {kode !== undefined && <p>{t.kodeBantu}</p>}
      <div class="bt-row bt-no-print">
        <CopyButton bahasa={halaman.bahasa} from="nomor">
          {t.salinNomor}
        </CopyButton>
        {kode !== undefined && (
          <CopyButton bahasa={halaman.bahasa} from="kode">
            {t.salinKode}
          </CopyButton>
        )}
      </div>
    </div>
  );
}

function TandaTerima({ halaman, nomor, tandaTerima }: TerkirimProps) {
  const { bahasa } = halaman;
  const t = kirimPesan[bahasa].terkirim;
  return (
    <div class="bt-no-print">
      {tandaTerima === undefined && (
        <ProgressBar bahasa={bahasa} label={t.tandaTerimaBuat} text={t.tandaTerimaTeks} reloadHref={tautan(alamat.terkirim, bahasa)} />
      )}
      <ButtonGroup>
        {tandaTerima !== undefined && (
          <ButtonLink icon="download" href={tandaTerima}>
            {t.tandaTerima}
          </ButtonLink>
        )}
        <ButtonLink variant="secondary" icon="route" href={tautan(alamat.lacakNomor(nomor), bahasa)}>
          {t.lacak}
        </ButtonLink>
      </ButtonGroup>
    </div>
  );
}
