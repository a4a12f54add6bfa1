import { Details } from '../shared/html/components/details/details.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { formatAngka } from '../shared/html/format.ts';
import type { Bahasa } from '../shared/html/pesan.ts';
import { tautan } from '../shared/html/tautan.ts';
import type { Children } from '../shared/html/types.ts';
import { alamatWajib } from './alamat.ts';
import { peringkatPesan } from './peringkat.pesan.ts';
import type { BarisPeringkat } from './peringkat.queries.ts';
import type { Gerak } from './rules/gerak.ts';

export const formatNilai = (n: number, bahasa: Bahasa): string => formatAngka(n, bahasa, 2);

/** Scores of units with the counts behind them; every figure opens to its duties or items. `gerak`: undefined where no ranking came before. */
export function TabelNilai(p: {
  bahasa: Bahasa;
  judul: string;
  baris: readonly BarisPeringkat[];
  gerak: ReadonlyMap<string, Gerak> | undefined;
}) {
  const { bahasa, gerak } = p;
  const t = peringkatPesan[bahasa];
  const k = t.kolom;
  return (
    <Table
      caption={p.judul}
      captionHidden
      rows={p.baris}
      rowKey={(b) => b.unitId}
      columns={[
        {
          key: 'unit',
          title: k.unit,
          head: true,
          cell: (b) => (
            <>
              <a href={tautan(`/unit/${b.slug}`, bahasa)}>{b.nama}</a>
              {b.dikoreksi && (
                <>
                  <br />
                  <small>{t.dikoreksi}</small>
                </>
              )}
            </>
          ),
        },
        { key: 'tempat', title: k.tempat, numeric: true, cell: (b) => formatAngka(b.tempat, bahasa) },
        { key: 'nilai', title: k.nilai, numeric: true, cell: (b) => <strong>{formatNilai(b.nilai, bahasa)}</strong> },
        { key: 'kecepatan', title: k.kecepatan, cell: (b) => <Kecepatan b={b} bahasa={bahasa} /> },
        {
          key: 'kelengkapan',
          title: k.kelengkapan,
          cell: (b) => (
            <Ukuran nilai={b.kelengkapan} bahasa={bahasa}>
              <a href={tautan(alamatWajib.publikUnit(b.slug), bahasa)}>
                {t.dariAngka(b.angka.kelengkapan.ada, b.angka.kelengkapan.berlaku)}
              </a>
            </Ukuran>
          ),
        },
        {
          key: 'kemutakhiran',
          title: k.kemutakhiran,
          cell: (b) => (
            <Ukuran nilai={b.kemutakhiran} bahasa={bahasa}>
              <a href={tautan(`/informasi?unit=${b.slug}`, bahasa)}>
                {t.dariAngka(b.angka.kemutakhiran.segar, b.angka.kemutakhiran.jumlah)}
              </a>
            </Ukuran>
          ),
        },
        ...(gerak ? [{ key: 'gerak', title: k.gerak, cell: (b: BarisPeringkat) => kataGerak(gerak.get(b.unitId) ?? 'baru', bahasa) }] : []),
      ]}
    />
  );
}

function Ukuran({ nilai, bahasa, children }: { nilai: number; bahasa: Bahasa; children: Children }) {
  return (
    <>
      {formatNilai(nilai, bahasa)}
      <br />
      <small>{children}</small>
    </>
  );
}

/** Where speed is not scored its counts are all there is to say. */
function Kecepatan({ b, bahasa }: { b: BarisPeringkat; bahasa: Bahasa }) {
  const k = b.angka.kecepatan;
  const kata = peringkatPesan[bahasa].tepat(k.ketat, k.n);
  return b.kecepatan === null ? (
    <>{kata}</>
  ) : (
    <Ukuran nilai={b.kecepatan} bahasa={bahasa}>
      {kata}
    </Ukuran>
  );
}

export function kataGerak(g: Gerak, bahasa: Bahasa): string {
  const t = peringkatPesan[bahasa].gerak;
  if (g === 'baru') return t.baru;
  return g === 0 ? t.tetap : g > 0 ? t.naik(g) : t.turun(-g);
}

/** What stands beside speed, so that it cannot be bought. */
export function TabelSamping({ bahasa, baris }: { bahasa: Bahasa; baris: readonly BarisPeringkat[] }) {
  const t = peringkatPesan[bahasa];
  const k = t.kolomSamping;
  const angka = (n: number | null): string => (n === null ? '–' : formatAngka(n, bahasa, Number.isInteger(n) ? 0 : 1));
  const hitung = (key: keyof BarisPeringkat['angka']['samping']) => ({
    key,
    title: k[key],
    numeric: true,
    cell: (b: BarisPeringkat) => angka(b.angka.samping[key]),
  });
  return (
    <Details summary={t.samping}>
      <p>{t.sampingIsi}</p>
      <Table
        caption={t.samping}
        captionHidden
        rows={baris}
        rowKey={(b) => b.unitId}
        columns={[
          { key: 'unit', title: t.kolom.unit, head: true, cell: (b) => b.nama },
          { key: 'perkara', title: k.perkara, numeric: true, cell: (b) => angka(b.angka.perkara) },
          { key: 'hari', title: k.hari, numeric: true, cell: (b) => angka(b.angka.kecepatan.median) },
          hitung('tidakLengkap'),
          hitung('ditolak'),
          hitung('diperpanjang'),
          hitung('keberatanDikabulkan'),
          hitung('dikoreksi'),
          { key: 'umur', title: k.umur, numeric: true, cell: (b) => angka(b.angka.kemutakhiran.umur) },
        ]}
      />
    </Details>
  );
}
