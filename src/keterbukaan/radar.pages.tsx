import { ButtonLink } from '../shared/html/components/button/button.tsx';
import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { Pagination } from '../shared/html/components/pagination/pagination.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { Tag } from '../shared/html/components/tag/tag.tsx';
import { formatAngka, formatTanggal } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { denganQuery, tautan } from '../shared/html/tautan.ts';
import { alamatWajib } from './alamat.ts';
import { radarPesan } from './radar.pesan.ts';
import type { KataRadar, RadarUnit, UsulTerbit } from './rules/radar.ts';
import { wajibPesan } from './wajib.pesan.ts';

type Unit = { slug: string; nama: string };
export type RadarProps = {
  halaman: Halaman;
  /** Units of this page of the list. */
  radar: readonly RadarUnit<Unit>[];
  nomor: number;
  banyakHalaman: number;
  kata: readonly (KataRadar & { terakhir: string })[];
  namaUnit: ReadonlyMap<string, string>;
};

/** What to publish next, unit by unit, each with its evidence and the way to do it; below, what was looked for in vain. */
export function HalamanRadar(p: RadarProps) {
  const { bahasa } = p.halaman;
  const t = radarPesan[bahasa];
  return (
    <LayoutKerja {...p.halaman} judul={t.judul}>
      <PageHead judul={t.judul}>{t.pengantar}</PageHead>
      <div class="bt-stack bt-stack--lg">
        <p class="bt-muted">{t.privasi}</p>
        {p.radar.length === 0 ? (
          <EmptyState title={t.kosong} action={<ButtonLink href={tautan(alamatWajib.kerja, bahasa)}>{t.bukaMatriks}</ButtonLink>}>
            <p>{t.kosongIsi}</p>
          </EmptyState>
        ) : (
          p.radar.map((r) => <SatuUnit key={r.unit.slug} halaman={p.halaman} radar={r} />)
        )}
        <Pagination
          bahasa={bahasa}
          page={p.nomor}
          pages={p.banyakHalaman}
          href={(n) => tautan(denganQuery(alamatWajib.radar, { halaman: n }), bahasa)}
        />
        <Pencarian {...p} />
      </div>
    </LayoutKerja>
  );
}

function SatuUnit({ halaman: { bahasa }, radar: r }: { halaman: Halaman; radar: RadarUnit<Unit> }) {
  const t = radarPesan[bahasa];
  const { bukti } = r;
  const baris = [
    bukti.keberatanB > 0 && t.keberatanB(bukti.keberatanB),
    bukti.keberatanD > 0 && t.keberatanD(bukti.keberatanD),
    bukti.belumDikuasai > 0 && t.belumDikuasai(bukti.belumDikuasai),
    bukti.ditolak > 0 && t.ditolak(bukti.ditolak),
  ].filter((one) => one !== false);
  return (
    <section class="bt-stack" aria-labelledby={`radar-${r.unit.slug}`}>
      <h2 id={`radar-${r.unit.slug}`}>
        <a href={tautan(alamatWajib.unit(r.unit.slug), bahasa)}>{r.unit.nama}</a>
      </h2>
      {baris.length > 0 && (
        <ul>
          {baris.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      {r.nilai === 0 && <p class="bt-muted">{t.tanpaBukti}</p>}
      {r.usul.length === 0 ? (
        <p class="bt-muted">{t.tanpaUsul}</p>
      ) : (
        <ol class="bt-items" aria-label={`${t.berikutnya}: ${r.unit.nama}`}>
          {r.usul.map((u) => (
            <Usul key={u.aturan.kode} bahasa={bahasa} unit={r.unit} usul={u} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Usul({ bahasa, unit, usul: u }: { bahasa: Halaman['bahasa']; unit: Unit; usul: UsulTerbit }) {
  const t = radarPesan[bahasa];
  const w = wajibPesan[bahasa];
  return (
    <li class="bt-item">
      <div class="bt-item__body">
        <h3 class="bt-item__title">{u.aturan.nama}</h3>
        <p class="bt-item__meta">
          <Tag>{w.keadaan[u.keadaan]}</Tag>
          <span>{u.jendela.kunci === 'kini' ? w.kini : u.jendela.kunci}</span>
          <span>{u.aturan.pasal}</span>
        </p>
        {u.kata.map((k) => (
          <p key={k.kunci}>{t.dicari(k.kata, k.jumlah)}</p>
        ))}
        <p>
          <ButtonLink size="sm" variant="secondary" href={tautan(alamatWajib.sel(unit.slug, u.aturan.kode, u.jendela.kunci), bahasa)}>
            {t.terbitkan}
            <span class="ds-sr-only">{t.untuk(`${u.aturan.nama}, ${unit.nama}`)}</span>
          </ButtonLink>
        </p>
      </div>
    </li>
  );
}

function Pencarian({ halaman: { bahasa }, kata, namaUnit }: RadarProps) {
  const t = radarPesan[bahasa];
  return (
    <section class="bt-stack" aria-labelledby="pencarian">
      <h2 id="pencarian">{t.pencarian}</h2>
      {kata.length === 0 ? (
        <p class="bt-muted">{t.pencarianKosong}</p>
      ) : (
        <Table
          caption={t.pencarian}
          captionHidden
          rows={kata}
          rowKey={(k) => k.kunci}
          columns={[
            { key: 'kata', title: t.kata, head: true, cell: (k) => k.kata },
            { key: 'jumlah', title: t.jumlah, numeric: true, cell: (k) => formatAngka(k.jumlah, bahasa) },
            { key: 'terakhir', title: t.terakhir, cell: (k) => formatTanggal(k.terakhir, bahasa, 'pendek') },
            { key: 'unit', title: t.unit, cell: (k) => (k.unit === null ? t.tanpaUnit : (namaUnit.get(k.unit) ?? k.unit)) },
          ]}
        />
      )}
    </section>
  );
}
