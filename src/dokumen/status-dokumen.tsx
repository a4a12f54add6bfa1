import { Alert } from '../shared/html/components/alert/alert.tsx';
import { ProgressBar } from '../shared/html/components/progress-bar/progress-bar.tsx';
import { Status } from '../shared/html/components/tag/tag.tsx';
import type { Bahasa } from '../shared/html/pesan.ts';
import type { Tone } from '../shared/html/types.ts';
import type { Dokumen } from './baris-dokumen.ts';
import { pesanDokumen } from './dokumen.pesan.ts';
import type { KeadaanDokumen } from './dokumen.ts';

const WARNA: Readonly<Record<KeadaanDokumen, Tone>> = { diterima: 'info', dipindai: 'info', siap: 'success', ditolak: 'danger' };

/** Where a file stands, in one word with its colour and mark. */
export function TandaDokumen({ keadaan, bahasa }: { keadaan: KeadaanDokumen; bahasa: Bahasa }) {
  return <Status tone={WARNA[keadaan]}>{pesanDokumen[bahasa].keadaan[keadaan]}</Status>;
}

export type StatusDokumenProps = {
  bahasa: Bahasa;
  dokumen: Dokumen;
  /** Pages kept so far, from `countHalaman`. */
  terbaca: number;
  /** Address of the page that shows this, asked again until reading is done. */
  href: string;
};

/** All that an officer must know of a file before release: progress, why it was refused, who scanned it, what to look at. */
export function StatusDokumen({ bahasa, dokumen, terbaca, href }: StatusDokumenProps) {
  const t = pesanDokumen[bahasa];
  const berjalan = dokumen.keadaan === 'diterima' || dokumen.keadaan === 'dipindai';
  return (
    <>
      {berjalan && <Kemajuan bahasa={bahasa} dokumen={dokumen} terbaca={terbaca} href={href} />}
      {dokumen.alasan !== null && (
        <Alert bahasa={bahasa} tone="danger" title={t.kerja.ditolak}>
          <p>{t.alasan[dokumen.alasan](dokumen.rincian)}</p>
        </Alert>
      )}
      {dokumen.keadaan !== 'ditolak' && dokumen.peringatan.length > 0 && (
        <Alert bahasa={bahasa} tone="warning" title={t.kerja.perhatikan}>
          <ul class="ds-list">
            {dokumen.peringatan.map((kode) => (
              <li key={kode}>{t.peringatan[kode]}</li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  );
}

function Kemajuan({ bahasa, dokumen, terbaca, href }: StatusDokumenProps) {
  const t = pesanDokumen[bahasa];
  const label = dokumen.keadaan === 'diterima' ? t.kerja.memeriksa : t.kerja.membaca;
  if (dokumen.halaman === null || dokumen.halaman === 0) return <ProgressBar bahasa={bahasa} label={label} reloadHref={href} />;
  return (
    <ProgressBar
      bahasa={bahasa}
      label={label}
      share={terbaca / dokumen.halaman}
      text={t.kemajuan(terbaca, dokumen.halaman)}
      reloadHref={href}
    />
  );
}
