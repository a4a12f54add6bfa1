import { Alert } from '../shared/html/components/alert/alert.tsx';
import { ButtonLink } from '../shared/html/components/button/button.tsx';
import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { Link } from '../shared/html/components/link/link.tsx';
import { Stat, Stats } from '../shared/html/components/stat/stat.tsx';
import { SummaryList } from '../shared/html/components/summary-list/summary-list.tsx';
import { formatAngka, formatTanggal } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { Layout, PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { GOLONGAN, type Unit } from '../unit/unit.ts';
import { alamatInformasi } from './alamat.ts';
import type { Kartu } from './daftar.queries.ts';
import type { HasilHitung } from './hitungan.ts';
import { informasiPesan } from './informasi.pesan.ts';
import { DaftarKartu } from './kartu.pages.tsx';

type UnitSingkat = Pick<Unit, 'slug' | 'nama'>;

/** All offices by kind, with the number of items each has published. */
export function HalamanDaftarUnit({
  halaman,
  unit,
  jumlah,
}: {
  halaman: Halaman;
  unit: readonly Unit[];
  jumlah: ReadonlyMap<string, number>;
}) {
  const t = informasiPesan[halaman.bahasa];
  return (
    <Layout {...halaman} judul={t.judulUnit} remah={[{ text: t.beranda, href: tautan('/', halaman.bahasa) }]}>
      <PageHead judul={t.judulUnit}>{t.pengantarUnit}</PageHead>
      <div class="bt-stack bt-stack--lg">
        {GOLONGAN.map((g) => ({ g, members: unit.filter((u) => u.golongan === g) }))
          .filter(({ members }) => members.length > 0)
          .map(({ g, members }) => (
            <section key={g} aria-labelledby={`golongan-${g}`}>
              <h2 id={`golongan-${g}`}>{t.golongan[g]}</h2>
              <ul class="bt-units">
                {members.map((u) => (
                  <li key={u.id}>
                    <a href={tautan(alamatInformasi.unit(u.slug), halaman.bahasa)}>{u.nama}</a>
                    <span>{t.jumlah(jumlah.get(u.id) ?? 0)}</span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </div>
    </Layout>
  );
}

export type UnitProps = {
  halaman: Halaman;
  zona: string;
  unit: Unit;
  induk: UnitSingkat | undefined;
  penerus: UnitSingkat | undefined;
  /** Earlier names, each with the day from which it no longer held. */
  namaLama: readonly { nama: string; sampai: string }[];
  anak: readonly UnitSingkat[];
  orang: readonly { nama: string; jabatan: string }[];
  kartu: readonly Kartu[];
  hitungan: HasilHitung;
};

export function HalamanUnit(p: UnitProps) {
  const { halaman, unit } = p;
  const t = informasiPesan[halaman.bahasa];
  return (
    <Layout
      {...halaman}
      judul={unit.nama}
      remah={[
        { text: t.beranda, href: tautan('/', halaman.bahasa) },
        { text: t.judulUnit, href: tautan(alamatInformasi.daftarUnit, halaman.bahasa) },
      ]}
    >
      <PageHead judul={unit.nama} eyebrow={unit.singkatan === unit.nama ? undefined : unit.singkatan}>
        {unit.tugas !== '' && <p>{unit.tugas}</p>}
      </PageHead>
      <Berakhir {...p} />
      <Angka {...p} />
      <div class="bt-beside bt-beside--end">
        <Terbaru {...p} />
        <Samping {...p} />
      </div>
    </Layout>
  );
}

function Berakhir({ halaman, unit, penerus }: UnitProps) {
  const t = informasiPesan[halaman.bahasa];
  if (unit.berlakuSampai === null) return null;
  return (
    <Alert bahasa={halaman.bahasa} tone="warning" title={t.unitBerakhir(formatTanggal(unit.berlakuSampai, halaman.bahasa, 'panjang'))}>
      {penerus && (
        <p>
          {t.penerus} <a href={tautan(alamatInformasi.unit(penerus.slug), halaman.bahasa)}>{penerus.nama}</a>.
        </p>
      )}
    </Alert>
  );
}

const alamatDaftar = ({ halaman, unit }: UnitProps): string => tautan(`${alamatInformasi.daftar}?unit=${unit.slug}`, halaman.bahasa);

function Angka(p: UnitProps) {
  const { halaman, unit } = p;
  const t = informasiPesan[halaman.bahasa];
  const daftar = alamatDaftar(p);
  return (
    <Stats>
      <Stat value={formatAngka(p.hitungan.total, halaman.bahasa)} label={t.judulDaftar} href={daftar} />
      {p.hitungan.kategori.map(({ nilai, jumlah }) => (
        <Stat
          key={nilai}
          value={formatAngka(jumlah, halaman.bahasa)}
          label={t.namaKategori[nilai]}
          href={`${tautan(`${alamatInformasi.daftar}?unit=${unit.slug}&kategori=${nilai}`, halaman.bahasa)}`}
        />
      ))}
    </Stats>
  );
}

function Terbaru(p: UnitProps) {
  const { halaman, unit } = p;
  const t = informasiPesan[halaman.bahasa];
  return (
    <section class="bt-stack" aria-labelledby="terbaru">
      <h2 id="terbaru">{t.informasiTerbaru}</h2>
      {p.kartu.length === 0 ? (
        <EmptyState
          title={t.kosong}
          level={3}
          action={<ButtonLink href={tautan(alamatInformasi.minta(unit.slug), halaman.bahasa)}>{t.minta}</ButtonLink>}
        >
          <p>{t.kosongAwal}</p>
        </EmptyState>
      ) : (
        <>
          <DaftarKartu kartu={p.kartu} bahasa={halaman.bahasa} zona={p.zona} tanpaUnit />
          <p>
            <Link kind="onward" href={alamatDaftar(p)}>
              {t.semuaUnit}
            </Link>
          </p>
        </>
      )}
    </section>
  );
}

function Samping({ halaman, unit, induk, anak, orang, namaLama }: UnitProps) {
  const t = informasiPesan[halaman.bahasa];
  const kontak = (
    [
      [t.alamat, unit.alamat],
      [t.telepon, unit.telepon],
      [t.surel, unit.email],
    ] as const
  )
    .filter(([, v]) => v !== '')
    .map(([label, value]) => ({ label, value }));
  const ke = (u: UnitSingkat) => <a href={tautan(alamatInformasi.unit(u.slug), halaman.bahasa)}>{u.nama}</a>;
  return (
    <aside class="bt-stack">
      <Orang halaman={halaman} orang={orang} />
      {kontak.length > 0 && (
        <section aria-labelledby="kontak">
          <h2 id="kontak">{t.kontak}</h2>
          <SummaryList bahasa={halaman.bahasa} rows={kontak} />
        </section>
      )}
      {induk && (
        <section aria-labelledby="induk">
          <h2 id="induk">{t.bagianDari}</h2>
          <p>{ke(induk)}</p>
        </section>
      )}
      {namaLama.length > 0 && (
        <section aria-labelledby="nama-lama">
          <h2 id="nama-lama">{t.namaLama}</h2>
          <ul class="bt-items">
            {namaLama.map((n) => (
              <li key={n.sampai}>
                {n.nama} <span class="bt-muted">{t.sampaiTanggal(formatTanggal(n.sampai, halaman.bahasa, 'panjang'))}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {anak.length > 0 && (
        <section aria-labelledby="anak">
          <h2 id="anak">{t.unitDiBawah}</h2>
          <ul class="bt-items">
            {anak.map((u) => (
              <li key={u.slug}>{ke(u)}</li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <Link kind="onward" href={tautan(`/keterbukaan/unit/${unit.slug}`, halaman.bahasa)}>
          {t.wajibUnit}
        </Link>
      </p>
      <p>
        <ButtonLink variant="secondary" href={tautan(alamatInformasi.minta(unit.slug), halaman.bahasa)}>
          {t.minta}
        </ButtonLink>
      </p>
    </aside>
  );
}

function Orang({ halaman, orang }: Pick<UnitProps, 'halaman' | 'orang'>) {
  const t = informasiPesan[halaman.bahasa];
  return (
    <section aria-labelledby="orang">
      <h2 id="orang">{t.orang}</h2>
      {orang.length === 0 ? (
        <p class="bt-muted">{t.tanpaOrang}</p>
      ) : (
        <ul class="bt-items">
          {orang.map((o) => (
            <li key={`${o.nama} ${o.jabatan}`}>
              <strong>{o.nama}</strong>
              {o.jabatan !== '' && <span class="bt-muted"> {o.jabatan}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
