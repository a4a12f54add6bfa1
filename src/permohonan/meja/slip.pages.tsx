import { Alert } from '../../shared/html/components/alert/alert.tsx';
import { Button, ButtonGroup, ButtonLink } from '../../shared/html/components/button/button.tsx';
import { Hidden } from '../../shared/html/components/field/field.tsx';
import { Icon } from '../../shared/html/components/icon/icon.tsx';
import { ProgressBar } from '../../shared/html/components/progress-bar/progress-bar.tsx';
import { formatTanggal, formatWaktu } from '../../shared/html/format.ts';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../../shared/html/layout/layout-kerja.tsx';
import { tautan } from '../../shared/html/tautan.ts';
import { alamat } from '../alamat.ts';
import { type Kelengkapan, KELENGKAPAN } from '../istilah.ts';
import { kata } from '../kata.pesan.ts';
import { bacakanPesan } from './bacakan.pesan.ts';

export type Slip = {
  nomor: string;
  /** Formatted; this page is the only place where it stands. */
  kode: string;
  butir: readonly string[];
  kurang: readonly Kelengkapan[];
  diterimaPada: Date;
  dicatatPada: Date;
  jatuhTempo: string | null;
  /** Until when the letter of incompleteness leaves; null where nothing is missing or the check is over. */
  cek: string | null;
  petugas: string;
  /** Tracking page with the number, and its QR as a data address. */
  lacak: string;
  qr: string;
};

type SlipProps = {
  halaman: Halaman;
  zona: string;
  slip: Slip;
  /** After an entry: the draft that became it, and its receipt letter (ready, or still being drawn). After a renewed code: none. */
  catatan?: { draf: string; suratId: string | null; pdfSiap: boolean };
};

/** Number and code for the requester, on paper; the only page on which the code stands. */
export function HalamanSlip(p: SlipProps) {
  const { halaman, slip, catatan } = p;
  const { bahasa } = halaman;
  const t = bacakanPesan[bahasa].slip;
  return (
    <LayoutKerja {...halaman} judul={`${catatan ? t.judul : t.kodeBaru} ${slip.nomor}`}>
      {!catatan && (
        <Alert bahasa={bahasa} tone="success" live>
          <p>{t.kodeLamaMati}</p>
        </Alert>
      )}
      <LembarSlip {...p} />
      <p class="bt-muted bt-noprint">{t.kodeSekali}</p>
      {catatan?.suratId != null && !catatan.pdfSiap && (
        <div class="bt-noprint">
          <ProgressBar bahasa={bahasa} label={t.pdfMenunggu} reloadHref={tautan(alamat.mejaSlip(catatan.draf), bahasa)} />
        </div>
      )}
      <div class="bt-noprint">
        <Tindakan {...p} />
      </div>
    </LayoutKerja>
  );
}

function LembarSlip({ halaman, zona, slip }: SlipProps) {
  const { bahasa, badan } = halaman;
  const t = bacakanPesan[bahasa].slip;
  return (
    <article class="bt-slip">
      <header>
        <p class="bt-slip__body">{badan.nama}</p>
        <h1>{t.judul}</h1>
      </header>
      <div class="bt-slip__keys">
        <dl>
          <div>
            <dt>{t.nomor}</dt>
            <dd class="bt-slip__number">{slip.nomor}</dd>
          </div>
          <div>
            <dt>{t.kode}</dt>
            <dd class="bt-slip__number">{slip.kode}</dd>
          </div>
        </dl>
        <img src={slip.qr} width={132} height={132} alt={t.qr} />
      </div>
      <p>{t.kodeBantu}</p>
      <p>
        {t.lacak} <strong class="bt-break">{slip.lacak}</strong>
      </p>
      <dl class="bt-slip__facts">
        <Fakta label={t.diterima} nilai={formatWaktu(slip.diterimaPada, bahasa, zona)} />
        {slip.dicatatPada.getTime() - slip.diterimaPada.getTime() > 3_600_000 && (
          <Fakta label={t.dicatat} nilai={formatWaktu(slip.dicatatPada, bahasa, zona)} />
        )}
        {slip.jatuhTempo !== null && <Fakta label={t.tempo} nilai={formatTanggal(slip.jatuhTempo, bahasa)} penting />}
        <Fakta label={t.diminta} nilai={slip.butir.map((b, i) => (slip.butir.length > 1 ? `${i + 1}. ${b}` : b)).join(' ')} />
        <Fakta label={t.petugas} nilai={slip.petugas} />
      </dl>
      <Kurang bahasa={bahasa} slip={slip} />
      <p class="bt-small">{t.hak}</p>
    </article>
  );
}

function Fakta({ label, nilai, penting }: { label: string; nilai: string; penting?: boolean }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{penting ? <strong>{nilai}</strong> : nilai}</dd>
    </div>
  );
}

function Kurang({ bahasa, slip }: { bahasa: 'id' | 'en'; slip: Slip }) {
  const t = bacakanPesan[bahasa].slip;
  if (slip.kurang.length === 0) return null;
  return (
    <div>
      <h2>{t.kurang}</h2>
      <ul>
        {KELENGKAPAN.filter((k) => slip.kurang.includes(k)).map((k) => (
          <li key={k}>{kata[bahasa].kelengkapan[k]}</li>
        ))}
      </ul>
      {slip.cek !== null && <p>{t.kurangKapan(formatTanggal(slip.cek, bahasa))}</p>}
    </div>
  );
}

function Tindakan({ halaman, slip, catatan }: SlipProps) {
  const { bahasa } = halaman;
  const t = bacakanPesan[bahasa].slip;
  const jalan = (
    <ButtonGroup>
      <button class="ds-button" type="button" data-module="print" hidden>
        <Icon name="printer" />
        <span>{t.cetak}</span>
      </button>
      {catatan?.suratId != null && catatan.pdfSiap && (
        <ButtonLink variant="secondary" icon="file-text" href={`/kerja/surat/${catatan.suratId}/pdf`}>
          {t.pdf}
        </ButtonLink>
      )}
      <ButtonLink variant="secondary" href={tautan(alamat.kasus(slip.nomor), bahasa)}>
        {t.kasus}
      </ButtonLink>
      {catatan && (
        <Button variant="secondary" iconEnd="arrow-right">
          {t.selesai}
        </Button>
      )}
    </ButtonGroup>
  );
  if (!catatan) return jalan;
  return (
    <form method="post" action={tautan(alamat.mejaHapus(catatan.draf), bahasa)}>
      <Hidden name="_csrf" value={halaman.csrf ?? ''} />
      {jalan}
    </form>
  );
}
