import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { Link } from '../shared/html/components/link/link.tsx';
import { formatAngka } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { Layout, PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import type { DataBeranda } from './beranda.ts';
import { berandaPesan } from './beranda.pesan.ts';
import type { AngkaLayanan } from '../keterbukaan/statistik.queries.ts';
import type { AngkaMembantu } from '../permohonan/membantu.queries.ts';
import { BagianJanji } from './janji.tsx';
import { BagianLayanan } from './layanan.tsx';

type Props = { halaman: Halaman; data: DataBeranda; layanan: AngkaLayanan; membantu: AngkaMembantu };

/** The body's figures: speed with its shape, what is owed, what each unit has opened. */
export function Keterbukaan({ halaman, data, layanan, membantu }: Props) {
  const { bahasa } = halaman;
  const t = berandaPesan[bahasa].angka;
  return (
    <Layout {...halaman} judul={t.judul} deskripsi={t.pengantar} lebar="penuh" remah={[{ text: t.beranda, href: tautan('/', bahasa) }]}>
      <div class="bt-wrap bt-figures">
        <PageHead judul={t.judul}>
          <p>{t.pengantar}</p>
        </PageHead>
        {!data.janji && (
          <EmptyState icon="chart-column" title={t.belum}>
            <p>{t.belumIsi}</p>
          </EmptyState>
        )}
      </div>
      {data.janji && <BagianJanji bahasa={bahasa} janji={data.janji} lanjut={false} />}
      <BagianLayanan bahasa={bahasa} angka={layanan} membantu={membantu} />
      <section class="bt-wrap bt-band" aria-labelledby="tiap-unit">
        <h2 id="tiap-unit">{t.tiapUnit}</h2>
        <p class="bt-muted">{t.peringkat}</p>
        <p>
          <Link kind="onward" href={tautan('/keterbukaan/unit', bahasa)}>
            {t.keKewajiban}
          </Link>
        </p>
        <p>
          <Link kind="onward" href={tautan('/keterbukaan/peringkat', bahasa)}>
            {t.kePeringkat}
          </Link>
        </p>
        <ul class="bt-units">
          {data.unit.map((u) => (
            <li key={u.slug}>
              <a href={tautan(`/unit/${u.slug}`, bahasa)}>{u.nama}</a>
              <a href={tautan(`/informasi?unit=${u.slug}`, bahasa)} aria-label={t.bukaUnit(u.jumlah, u.nama)}>
                {formatAngka(u.jumlah, bahasa)}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </Layout>
  );
}
