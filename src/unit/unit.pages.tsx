import { Announcement } from '../shared/html/components/alert/announcement.tsx';
import { Button, ButtonLink } from '../shared/html/components/button/button.tsx';
import { DateField } from '../shared/html/components/date-field/date-field.tsx';
import { Details } from '../shared/html/components/details/details.tsx';
import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { Hidden } from '../shared/html/components/field/field.tsx';
import { SummaryList } from '../shared/html/components/summary-list/summary-list.tsx';
import { Tag } from '../shared/html/components/tag/tag.tsx';
import { Timeline } from '../shared/html/components/timeline/timeline.tsx';
import { formatTanggal } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { unitPesan } from './unit.pesan.ts';
import { type Cabang, GOLONGAN, pohonUnit, type RiwayatUnit, type Unit } from './unit.ts';

type Bahasa = Halaman['bahasa'];
const hari = (t: string, bahasa: Bahasa): string => formatTanggal(t, bahasa, 'panjang');

export function namaGolongan(golongan: string, bahasa: Bahasa): string {
  const known = GOLONGAN.find((g) => g === golongan);
  return known ? unitPesan[bahasa].golongan[known] : golongan;
}

export type PohonProps = {
  halaman: Halaman;
  /** The day shown, and whether somebody asked for it. */
  pada: string;
  dipilih: boolean;
  ketik: { tanggal: string; bulan: string; tahun: string };
  salah: boolean;
  unit: readonly Unit[];
  berakhir: readonly (Unit & { penerus: string | undefined })[];
};

/** The tree of units on one day, past or to come. */
export function HalamanPohonUnit(p: PohonProps) {
  const { bahasa } = p.halaman;
  const t = unitPesan[bahasa];
  return (
    <LayoutKerja {...p.halaman} judul={t.judul}>
      <PageHead
        judul={t.judul}
        aside={
          <ButtonLink icon="plus" size="sm" href={tautan('/kerja/unit/baru', bahasa)}>
            {t.tambah}
          </ButtonLink>
        }
      >
        <p>{t.pengantar}</p>
      </PageHead>
      <div class="bt-stack">
        <PilihHari {...p} />
        <section class="bt-stack" aria-labelledby="pohon">
          <h2 id="pohon">{t.padaTanggal(hari(p.pada, bahasa), p.unit.length)}</h2>
          {p.unit.length === 0 ? (
            <EmptyState icon="building-2" title={t.kosong} level={3}>
              <p>{t.kosongTeks}</p>
            </EmptyState>
          ) : (
            <Ranting cabang={pohonUnit(p.unit)} bahasa={bahasa} />
          )}
        </section>
        {p.berakhir.length > 0 && (
          <Details summary={t.berakhir}>
            <ul class="bt-items">
              {p.berakhir.map((u) => (
                <li key={u.id}>
                  <a href={tautan(`/kerja/unit/${u.id}`, bahasa)}>{u.nama}</a>{' '}
                  <span class="bt-muted">
                    {t.berakhirPada(hari(u.berlakuSampai ?? '', bahasa))}
                    {u.penerus !== undefined && `, ${t.dilanjutkan(u.penerus)}`}
                  </span>
                </li>
              ))}
            </ul>
          </Details>
        )}
      </div>
    </LayoutKerja>
  );
}

function PilihHari({ halaman: { bahasa }, ketik, salah, dipilih }: PohonProps) {
  const t = unitPesan[bahasa];
  return (
    <form method="get" action="/kerja/unit" class="bt-form">
      {bahasa === 'en' && <Hidden name="bahasa" value="en" />}
      <DateField bahasa={bahasa} name="pada" label={t.pada} hint={t.padaBantu} value={ketik} error={salah ? t.galat.tanggal : undefined} />
      <div class="bt-row">
        <Button variant="secondary" size="sm">
          {t.tampilkan}
        </Button>
        {dipilih && <a href={tautan('/kerja/unit', bahasa)}>{t.hariIni}</a>}
      </div>
    </form>
  );
}

function Ranting({ cabang, bahasa }: { cabang: readonly Cabang[]; bahasa: Bahasa }) {
  return (
    <ul class="bt-tree">
      {cabang.map(({ unit, anak }) => (
        <li key={unit.id}>
          <a href={tautan(`/kerja/unit/${unit.id}`, bahasa)}>{unit.nama}</a> <Tag>{namaGolongan(unit.golongan, bahasa)}</Tag>
          {unit.berlakuSampai !== null && <span class="bt-muted"> {unitPesan[bahasa].berakhirPada(hari(unit.berlakuSampai, bahasa))}</span>}
          {anak.length > 0 && <Ranting cabang={anak} bahasa={bahasa} />}
        </li>
      ))}
    </ul>
  );
}

export type SatuUnitProps = {
  halaman: Halaman;
  hari: string;
  unit: Unit;
  induk: string | undefined;
  penerus: { id: string; nama: string } | undefined;
  isi: { informasi: number; tugas: number; orang: number };
  riwayat: readonly (RiwayatUnit & { induk: string | undefined })[];
  kabar?: string | undefined;
};

/** One unit for its administrator: what it is, what is in it, what it was called. */
export function HalamanSatuUnit(p: SatuUnitProps) {
  const { halaman, unit } = p;
  const { bahasa } = halaman;
  const t = unitPesan[bahasa];
  const jalan = unit.berlakuSampai === null;
  const ke = (bagian: string): string => tautan(`/kerja/unit/${unit.id}/${bagian}`, bahasa);
  return (
    <LayoutKerja {...halaman} judul={unit.nama} remah={[{ text: t.judul, href: tautan('/kerja/unit', bahasa) }]}>
      <PageHead judul={unit.nama}>
        <p>
          <a href={tautan(`/unit/${unit.slug}`, bahasa)}>{t.halamanPublik}</a>
        </p>
      </PageHead>
      <div class="bt-stack bt-stack--lg">
        <Announcement bahasa={bahasa} pesan={p.kabar} />
        <SummaryList bahasa={bahasa} rows={fakta(p)} />
        {jalan && (
          <div class="bt-row">
            <ButtonLink variant="secondary" href={ke('ubah')}>
              {t.ubah}
            </ButtonLink>
            <ButtonLink variant="secondary" href={ke('kontak')}>
              {t.kontak}
            </ButtonLink>
            <ButtonLink variant="secondary" tone="danger" href={ke('tutup')}>
              {t.tutup}
            </ButtonLink>
          </div>
        )}
        <Riwayat {...p} />
      </div>
    </LayoutKerja>
  );
}

function fakta({ halaman: { bahasa }, unit, induk, penerus, isi }: SatuUnitProps) {
  const t = unitPesan[bahasa];
  const sampai = unit.berlakuSampai === null ? '' : `, ${t.sampai(hari(unit.berlakuSampai, bahasa))}`;
  return [
    { label: t.golonganJudul, value: namaGolongan(unit.golongan, bahasa) },
    { label: t.induk, value: induk ?? t.tanpaInduk },
    { label: t.berlaku, value: `${t.sejak(hari(unit.berlakuDari, bahasa))}${sampai}` },
    { label: t.alamatHalaman, value: <code class="bt-break">/unit/{unit.slug}</code> },
    ...(penerus ? [{ label: t.penerus, value: <a href={tautan(`/kerja/unit/${penerus.id}`, bahasa)}>{penerus.nama}</a> }] : []),
    { label: t.isi, value: [t.hitungan.informasi(isi.informasi), t.hitungan.tugas(isi.tugas), t.hitungan.orang(isi.orang)].join(', ') },
  ];
}

function Riwayat({ halaman: { bahasa }, riwayat, hari: kini }: SatuUnitProps) {
  const t = unitPesan[bahasa];
  return (
    <section class="bt-stack" aria-labelledby="riwayat">
      <h2 id="riwayat">{t.riwayat}</h2>
      <Timeline
        bahasa={bahasa}
        items={riwayat.map((r) => ({
          title: `${r.nama}${r.induk === undefined ? '' : `, ${t.diBawah(r.induk)}`}`,
          time: { at: r.dari, text: t.mulai(hari(r.dari, bahasa)) },
          ...(r.dasar !== '' && { text: <p>{t.dasar(r.dasar)}</p> }),
          state: r.dari > kini ? ('next' as const) : ('done' as const),
        }))}
      />
    </section>
  );
}
