import { Chart } from '../shared/html/components/chart/chart.tsx';
import { Link } from '../shared/html/components/link/link.tsx';
import { Stat, Stats } from '../shared/html/components/stat/stat.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { formatAngka, formatPersen } from '../shared/html/format.ts';
import type { Bahasa } from '../shared/html/pesan.ts';
import { tautan } from '../shared/html/tautan.ts';
import { type Janji, kesegaran, ketepatan } from './beranda.ts';
import { berandaPesan } from './beranda.pesan.ts';

/** What the city owes and keeps: three figures, and the two shapes behind them. */
export function BagianJanji({
  bahasa,
  janji,
  lanjut = true,
}: {
  bahasa: Bahasa;
  janji: Janji;
  /** With the link to all figures. */ lanjut?: boolean;
}) {
  const t = berandaPesan[bahasa];
  const { dijawab, tepat } = ketepatan(janji.sebaran);
  const berjalan = janji.berjalan.lewat + janji.berjalan.mendesak + janji.berjalan.longgar;
  const { jumlah, segar } = kesegaran(janji.mutakhir);
  const ke = tautan('/keterbukaan', bahasa);
  return (
    <section class="bt-band bt-band--tinted" aria-labelledby="janji">
      <div class="bt-wrap">
        <div class="bt-band__head">
          <div>
            <h2 id="janji">{t.janji}</h2>
            <p class="bt-muted">{t.janjiIsi}</p>
          </div>
          {lanjut && (
            <Link href={ke} kind="onward">
              {t.keterbukaan}
            </Link>
          )}
        </div>
        <Stats>
          <Stat value={formatPersen(tepat, bahasa)} label={t.tepat} note={t.dari(dijawab)} />
          <Stat value={formatAngka(janji.sebaran.tengah, bahasa, 1)} label={t.tengah} note={t.tengahIsi} />
          <Stat value={formatAngka(berjalan, bahasa)} label={t.berjalan} note={t.lewatSekarang(janji.berjalan.lewat)} />
          <Stat value={formatPersen(segar, bahasa)} label={t.segar} note={t.segarIsi(jumlah)} />
        </Stats>
        <div class="bt-two">
          <GrafikWaktu bahasa={bahasa} janji={janji} />
          <GrafikUtang bahasa={bahasa} janji={janji} />
          <GrafikMutakhir bahasa={bahasa} janji={janji} />
        </div>
      </div>
    </section>
  );
}

interface BarisAngka {
  nama: string;
  jumlah: number;
}

function GrafikWaktu({ bahasa, janji }: { bahasa: Bahasa; janji: Janji }) {
  const t = berandaPesan[bahasa];
  const rows = Object.values(t.kelompok).map((nama, i) => ({ nama, jumlah: janji.sebaran.kelompok[i] ?? 0 }));
  return (
    <Chart
      bahasa={bahasa}
      title={t.grafikWaktu}
      summary={t.grafikWaktuIsi(janji.sebaran.tengah, ketepatan(janji.sebaran).tepat)}
      src={tautan('/grafik/beranda/waktu.svg', bahasa)}
      srcDark={tautan('/grafik/beranda/waktu-gelap.svg', bahasa)}
      width={440}
      height={240}
      table={<TabelAngka bahasa={bahasa} judul={t.grafikWaktu} kepala={t.hariKerja} rows={rows} />}
    />
  );
}

function GrafikUtang({ bahasa, janji }: { bahasa: Bahasa; janji: Janji }) {
  const t = berandaPesan[bahasa];
  const { lewat, mendesak, longgar } = janji.berjalan;
  const rows = [
    { nama: t.utang.lewat, jumlah: lewat },
    { nama: t.utang.mendesak, jumlah: mendesak },
    { nama: t.utang.longgar, jumlah: longgar },
  ];
  return (
    <Chart
      bahasa={bahasa}
      title={t.grafikUtang}
      summary={t.grafikUtangIsi(lewat, lewat + mendesak + longgar)}
      src={tautan('/grafik/beranda/utang.svg', bahasa)}
      srcDark={tautan('/grafik/beranda/utang-gelap.svg', bahasa)}
      width={440}
      height={240}
      table={<TabelAngka bahasa={bahasa} judul={t.grafikUtang} kepala={t.keadaan} rows={rows} />}
    />
  );
}

function GrafikMutakhir({ bahasa, janji }: { bahasa: Bahasa; janji: Janji }) {
  const t = berandaPesan[bahasa];
  const urut = ['mutakhir', 'segera', 'lewat', 'terbengkalai'] as const;
  const rows = urut.map((k) => ({ nama: t.tingkat[k], jumlah: janji.mutakhir[k] }));
  const { jumlah, segar } = kesegaran(janji.mutakhir);
  return (
    <Chart
      bahasa={bahasa}
      title={t.grafikMutakhir}
      summary={t.grafikMutakhirIsi(segar, jumlah)}
      src={tautan('/grafik/beranda/mutakhir.svg', bahasa)}
      srcDark={tautan('/grafik/beranda/mutakhir-gelap.svg', bahasa)}
      width={440}
      height={240}
      table={<TabelAngka bahasa={bahasa} judul={t.grafikMutakhir} kepala={t.pemutakhiran} jumlah={t.informasi} rows={rows} />}
    />
  );
}

function TabelAngka({
  bahasa,
  judul,
  kepala,
  jumlah,
  rows,
}: {
  bahasa: Bahasa;
  judul: string;
  kepala: string;
  jumlah?: string;
  rows: readonly BarisAngka[];
}) {
  return (
    <Table
      caption={judul}
      captionHidden
      rows={rows}
      rowKey={(r) => r.nama}
      columns={[
        { key: 'nama', title: kepala, head: true, cell: (r) => r.nama },
        { key: 'jumlah', title: jumlah ?? berandaPesan[bahasa].permohonan, numeric: true, cell: (r) => formatAngka(r.jumlah, bahasa) },
      ]}
    />
  );
}
