import { Stat, Stats } from '../shared/html/components/stat/stat.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { formatAngka, formatTanggal } from '../shared/html/format.ts';
import { type Bahasa, definePesan } from '../shared/html/pesan.ts';
import type { AngkaLayanan } from '../keterbukaan/statistik.queries.ts';
import { kata } from '../permohonan/kata.pesan.ts';
import type { AngkaMembantu } from '../permohonan/membantu.queries.ts';

const pesan = definePesan({
  id: {
    judul: 'Permohonan tahun ini',
    isi: (dari: string, sampai: string) => `Permohonan yang diterima ${dari} sampai ${sampai}, dalam keadaannya saat ini.`,
    jumlah: 'Permohonan diterima',
    median: 'Hari kerja sampai dijawab (nilai tengah)',
    p90: 'Sembilan dari sepuluh dijawab paling lama',
    n: (n: number) => `dari ${formatAngka(n, 'id')} yang sudah dijawab`,
    membantu: 'Membantu: jawabannya ditemukan sebelum diminta',
    membantuDari: (n: number) => `dari ${formatAngka(n, 'id')} kali informasi terbuka ditunjukkan kepada orang yang hendak meminta`,
    belumAda: 'belum ada',
    hari: (n: string) => `${n} hari kerja`,
    waktu: 'Waktu sejak diterima, dalam hari kerja',
    langkah: { tanda_terima: 'Sampai tercatat', keputusan: 'Sampai pemberitahuan tertulis', penyerahan: 'Sampai informasi diserahkan' },
    kolom: { langkah: 'Langkah', n: 'Permohonan', median: 'Nilai tengah', p90: '9 dari 10' },
    kepala: { keadaan: 'Keadaan', hasil: 'Hasil', kanal: 'Cara masuk', unit: 'Unit kerja' },
    keadaan: 'Menurut keadaan',
    hasil: 'Menurut hasil',
    kanal: 'Menurut cara masuk',
    unit: 'Menurut unit kerja',
    unitIsi: 'Permohonan kepada beberapa unit dihitung di tiap unit.',
    belum: { hasil: 'Belum dijawab', unit: 'Belum ada unitnya' },
    keberatan: (n: number) => `Keberatan yang diterima: ${formatAngka(n, 'id')}.`,
    api: 'Angka yang sama untuk program',
  },
  en: {
    judul: 'Requests this year',
    isi: (dari, sampai) => `Requests received from ${dari} to ${sampai}, in their state now.`,
    jumlah: 'Requests received',
    median: 'Working days to the answer (median)',
    p90: 'Nine out of ten answered within',
    n: (n) => `of ${formatAngka(n, 'en')} answered so far`,
    membantu: 'Helped: the answer was found before asking',
    membantuDari: (n) => `of ${formatAngka(n, 'en')} times that public items were shown to people about to ask`,
    belumAda: 'none yet',
    hari: (n) => `${n} working days`,
    waktu: 'Time since receipt, in working days',
    langkah: { tanda_terima: 'To registration', keputusan: 'To the written notification', penyerahan: 'To the handing over' },
    kolom: { langkah: 'Step', n: 'Requests', median: 'Median', p90: '9 out of 10' },
    kepala: { keadaan: 'State', hasil: 'Outcome', kanal: 'Way in', unit: 'Office' },
    keadaan: 'By state',
    hasil: 'By outcome',
    kanal: 'By way in',
    unit: 'By office',
    unitIsi: 'A request to several offices counts in each.',
    belum: { hasil: 'Not answered yet', unit: 'No office yet' },
    keberatan: (n) => `Objections received: ${formatAngka(n, 'en')}.`,
    api: 'The same figures for programs',
  },
});

/** Requests of a period in figures: the spread of waiting times and one-way counts, each with its table. */
export function BagianLayanan({ bahasa, angka, membantu }: { bahasa: Bahasa; angka: AngkaLayanan; membantu: AngkaMembantu }) {
  const t = pesan[bahasa];
  const { keputusan } = angka.waktu;
  const hari = (n: number | null): string => (n === null ? t.belumAda : t.hari(formatAngka(n, bahasa, Number.isInteger(n) ? 0 : 1)));
  const alamat = `/api/v1/statistik?dari=${angka.periode.dari}&sampai=${angka.periode.sampai}`;
  return (
    <section class="bt-wrap bt-band bt-stack" aria-labelledby="layanan">
      <h2 id="layanan">{t.judul}</h2>
      <p class="bt-muted">{t.isi(formatTanggal(angka.periode.dari, bahasa), formatTanggal(angka.periode.sampai, bahasa))}</p>
      <Stats>
        <Stat value={formatAngka(angka.jumlah, bahasa)} label={t.jumlah} />
        <Stat value={hari(keputusan.median)} label={t.median} note={t.n(keputusan.n)} />
        <Stat value={hari(keputusan.p90)} label={t.p90} note={t.n(keputusan.n)} />
        <Stat value={formatAngka(membantu.menjawab, bahasa)} label={t.membantu} note={t.membantuDari(membantu.ditampilkan)} />
      </Stats>
      <TabelWaktu bahasa={bahasa} angka={angka} />
      <div class="bt-two">
        <TabelJumlah bahasa={bahasa} judul={t.keadaan} kepala={t.kepala.keadaan} baris={namai(angka.keadaan, kata[bahasa].keadaan, '')} />
        <TabelJumlah
          bahasa={bahasa}
          judul={t.hasil}
          kepala={t.kepala.hasil}
          baris={namai(angka.hasil, kata[bahasa].hasil, t.belum.hasil)}
        />
        <TabelJumlah bahasa={bahasa} judul={t.kanal} kepala={t.kepala.kanal} baris={namai(angka.kanal, kata[bahasa].kanal, '')} />
        <TabelJumlah
          bahasa={bahasa}
          judul={t.unit}
          kepala={t.kepala.unit}
          baris={angka.unit.map((u) => ({ nama: u.nama === '' ? t.belum.unit : u.nama, jumlah: u.jumlah }))}
        />
      </div>
      <p class="bt-muted">
        {t.unitIsi} {t.keberatan(angka.keberatan.jumlah)}
      </p>
      <p>
        <a href={alamat}>{t.api}</a>
      </p>
    </section>
  );
}

type Baris = { nama: string; jumlah: number };

function namai(baris: AngkaLayanan['keadaan'], nama: Readonly<Record<string, string>>, lain: string): Baris[] {
  return baris.map((b) => ({ nama: awalBesar(nama[b.nilai] ?? (lain === '' ? b.nilai : lain)), jumlah: b.jumlah }));
}

const awalBesar = (teks: string): string => teks.charAt(0).toUpperCase() + teks.slice(1);

type JumlahProps = { bahasa: Bahasa; judul: string; kepala: string; baris: readonly Baris[] };

function TabelJumlah({ bahasa, judul, kepala, baris }: JumlahProps) {
  const t = pesan[bahasa];
  if (baris.length === 0) return null;
  return (
    <Table
      plain
      caption={judul}
      rows={baris}
      rowKey={(b) => b.nama}
      columns={[
        { key: 'nama', title: kepala, head: true, cell: (b) => b.nama },
        { key: 'jumlah', title: t.kolom.n, numeric: true, cell: (b) => formatAngka(b.jumlah, bahasa) },
      ]}
    />
  );
}

function TabelWaktu({ bahasa, angka }: { bahasa: Bahasa; angka: AngkaLayanan }) {
  const t = pesan[bahasa];
  const rows = (['tanda_terima', 'keputusan', 'penyerahan'] as const).map((kunci) => ({ kunci, ...angka.waktu[kunci] }));
  const nilai = (n: number | null): string => (n === null ? t.belumAda : formatAngka(n, bahasa, Number.isInteger(n) ? 0 : 1));
  return (
    <Table
      plain
      caption={t.waktu}
      rows={rows}
      rowKey={(r) => r.kunci}
      columns={[
        { key: 'langkah', title: t.kolom.langkah, head: true, cell: (r) => t.langkah[r.kunci] },
        { key: 'n', title: t.kolom.n, numeric: true, cell: (r) => formatAngka(r.n, bahasa) },
        { key: 'median', title: t.kolom.median, numeric: true, cell: (r) => nilai(r.median) },
        { key: 'p90', title: t.kolom.p90, numeric: true, cell: (r) => nilai(r.p90) },
      ]}
    />
  );
}
