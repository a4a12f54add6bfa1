import { Button } from '../shared/html/components/button/button.tsx';
import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { Hidden } from '../shared/html/components/field/field.tsx';
import { Tag } from '../shared/html/components/tag/tag.tsx';
import { formatWaktu } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { pesanNotifikasi } from './notifikasi.pesan.ts';

export type LoncengProps = {
  halaman: Halaman;
  zona: string;
  daftar: readonly { id: string; kalimat: string; jalur: string; dibuatPada: Date; dibaca: boolean }[];
};

/** What there is for this officer to do, each with the one place to go. */
export function HalamanLonceng({ halaman, zona, daftar }: LoncengProps) {
  const { bahasa, csrf = '' } = halaman;
  const t = pesanNotifikasi[bahasa].lonceng;
  return (
    <LayoutKerja {...halaman} judul={t.judul}>
      <h1>{t.judul}</h1>
      {daftar.length === 0 ? (
        <EmptyState icon="bell" title={t.kosong}>
          <p>{t.kosongTeks}</p>
        </EmptyState>
      ) : (
        <>
          <ul class="ds-list">
            {daftar.map((n) => (
              <li key={n.id}>
                <a href={tautan(n.jalur, bahasa)}>{n.kalimat}</a> {!n.dibaca && <Tag tone="accent">{t.baru}</Tag>}{' '}
                <span class="bt-muted">{formatWaktu(n.dibuatPada, bahasa, zona, 'pendek')}</span>
              </li>
            ))}
          </ul>
          {daftar.some((n) => !n.dibaca) && (
            <form method="post" action={tautan('/kerja/pemberitahuan/dibaca', bahasa)}>
              <Hidden name="_csrf" value={csrf} />
              <Button variant="secondary" icon="check">
                {t.tandaiSemua}
              </Button>
            </form>
          )}
        </>
      )}
    </LayoutKerja>
  );
}
