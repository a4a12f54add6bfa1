import { Button, ButtonLink } from '../../shared/html/components/button/button.tsx';
import { EmptyState } from '../../shared/html/components/empty-state/empty-state.tsx';
import { ErrorSummary, type FormError } from '../../shared/html/components/error-summary/error-summary.tsx';
import { Hidden } from '../../shared/html/components/field/field.tsx';
import { Table } from '../../shared/html/components/table/table.tsx';
import { Status } from '../../shared/html/components/tag/tag.tsx';
import { formatTanggal } from '../../shared/html/format.ts';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../../shared/html/layout/layout.tsx';
import { tautan } from '../../shared/html/tautan.ts';
import { TAHAP_TUGAS } from '../istilah.ts';
import type { KasusDiangkat, TugasTertinggal } from '../pengingat.queries.ts';
import { alamatKerja } from './alamat-kerja.ts';
import { pengingatPesan } from './pengingat.pesan.ts';

export type TertinggalProps = {
  halaman: Halaman;
  hari: string;
  tugas: readonly TugasTertinggal[];
  /** May open the cases (the desk's side); a head of a unit may not. */ bukaKasus: boolean;
};

/** Unit tasks past their date or without an owner: PPID Utama sees all, a head those of the own units. */
export function HalamanTertinggal({ halaman, hari, tugas, bukaKasus }: TertinggalProps) {
  const { bahasa } = halaman;
  const t = pengingatPesan[bahasa].tertinggal;
  return (
    <LayoutKerja {...halaman} judul={t.judul}>
      <PageHead judul={t.judul}>{t.pengantar}</PageHead>
      {tugas.length === 0 ? (
        <EmptyState title={t.kosong}>
          <p>{t.kosongTeks}</p>
        </EmptyState>
      ) : (
        <>
          <p>{bukaKasus ? t.ambilAlih : t.hubungi}</p>
          <Table
            caption={t.judul}
            captionHidden
            rows={tugas}
            rowKey={(r) => r.id}
            columns={[
              {
                key: 'nomor',
                title: t.nomor,
                head: true,
                cell: (r) => (
                  <>
                    {bukaKasus ? <a href={tautan(alamatKerja.kasus(r.nomor), bahasa)}>{r.nomor}</a> : r.nomor}{' '}
                    <span class="bt-muted">{r.rincian}</span>
                  </>
                ),
              },
              { key: 'unit', title: t.unit, cell: (r) => <Unit r={r} bahasa={bahasa} /> },
              {
                key: 'batas',
                title: t.batas,
                nowrap: true,
                cell: (r) => <Status tone={r.batas < hari ? 'danger' : 'neutral'}>{formatTanggal(r.batas, bahasa, 'pendek')}</Status>,
              },
              {
                key: 'tahap',
                title: t.sampai,
                cell: (r) => {
                  const tahap = TAHAP_TUGAS.find((x) => x === r.tahap);
                  return tahap ? t.tahap[tahap] : t.belum;
                },
              },
            ]}
          />
        </>
      )}
    </LayoutKerja>
  );
}

function Unit({ r, bahasa }: { r: TugasTertinggal; bahasa: 'id' | 'en' }) {
  const t = pengingatPesan[bahasa].tertinggal;
  if (r.adaPemilik) return <>{r.unit}</>;
  return (
    <>
      {r.unit} <Status tone="danger">{t.tanpaPemilik}</Status>
      <p class="bt-muted">{t.tanpaPemilikTeks}</p>
    </>
  );
}

export type AtasanProps = {
  halaman: Halaman;
  hari: string;
  kasus: readonly KasusDiangkat[];
  keberatan: readonly { nomor: string; batas: string }[];
  galat: readonly FormError[];
};

/** The Atasan's own page: undecided requests two working days before their date, and objections that wait for him. */
export function HalamanAtasan(p: AtasanProps) {
  const { halaman, kasus, keberatan } = p;
  const { bahasa } = halaman;
  const t = pengingatPesan[bahasa].atasan;
  return (
    <LayoutKerja {...halaman} judul={t.judul}>
      <PageHead judul={t.judul}>{t.pengantar}</PageHead>
      <ErrorSummary bahasa={bahasa} errors={p.galat} />
      {kasus.length === 0 ? (
        <EmptyState title={t.kosong}>
          <p>{t.kosongTeks}</p>
        </EmptyState>
      ) : (
        <>
          <Table
            caption={t.judul}
            captionHidden
            rows={kasus}
            rowKey={(k) => k.nomor}
            columns={[
              {
                key: 'nomor',
                title: pengingatPesan[bahasa].tertinggal.nomor,
                head: true,
                cell: (k) => (
                  <>
                    <a href={tautan(alamatKerja.kasus(k.nomor), bahasa)}>{k.nomor}</a> <span class="bt-muted">{k.rincian}</span>
                  </>
                ),
              },
              {
                key: 'tempo',
                title: t.tempo,
                cell: (k) => (
                  <>
                    <strong>{formatTanggal(k.jatuhTempo, bahasa)}</strong>{' '}
                    {k.jatuhTempo < p.hari && <Status tone="danger">{t.lewat}</Status>}
                  </>
                ),
              },
              { key: 'kini', title: t.kini, cell: (k) => <Kini {...p} k={k} /> },
            ]}
          />
          <section aria-labelledby="sah">
            <h2 id="sah">{t.sah}</h2>
            <ul>
              {Object.values(t.langkah).map((l) => (
                <li key={l}>{l}</li>
              ))}
            </ul>
          </section>
        </>
      )}
      {keberatan.length > 0 && (
        <section aria-labelledby="keberatan">
          <h2 id="keberatan">{t.keberatan}</h2>
          <p>{t.keberatanTeks}</p>
          <ul>
            {keberatan.map((k) => (
              <li key={k.nomor}>
                <a href={tautan(`/kerja/keberatan/${k.nomor}`, bahasa)}>{k.nomor}</a>: <strong>{formatTanggal(k.batas, bahasa)}</strong>{' '}
                {k.batas < p.hari && <Status tone="danger">{t.lewat}</Status>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </LayoutKerja>
  );
}

function Kini({ halaman, k }: AtasanProps & { k: KasusDiangkat }) {
  const { bahasa, csrf = '' } = halaman;
  const t = pengingatPesan[bahasa].atasan;
  const kini = k.persetujuan ? t.persetujuan : k.surat ? t.surat : k.menunggu > 0 ? t.unit(k.menunggu) : t.susun;
  return (
    <>
      <p>{kini}</p>
      <div class="bt-row">
        {k.persetujuan && (
          <ButtonLink href={tautan('/kerja/persetujuan', bahasa)} size="sm" icon="badge-check">
            {t.bukaPersetujuan}
            <span class="ds-sr-only"> {k.nomor}</span>
          </ButtonLink>
        )}
        <form method="post" action={tautan(`/kerja/atasan/${k.nomor}`, bahasa)}>
          <Hidden name="_csrf" value={csrf} />
          <Button variant="secondary" size="sm">
            {t.perintah}
            <span class="ds-sr-only"> {k.nomor}</span>
          </Button>
        </form>
      </div>
    </>
  );
}
