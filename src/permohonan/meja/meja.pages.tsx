import { Button, ButtonGroup, ButtonLink } from '../../shared/html/components/button/button.tsx';
import { ErrorSummary } from '../../shared/html/components/error-summary/error-summary.tsx';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../../shared/html/layout/layout.tsx';
import { denganQuery, tautan } from '../../shared/html/tautan.ts';
import { alamat } from '../alamat.ts';
import { Apa, Cara, Masuk, type MejaProps, Siapa } from './bagian-meja.tsx';
import { BagianBerkas } from './berkas-meja.tsx';
import { mejaPesan } from './meja.pesan.ts';

/** Everything about one request on one screen, in the order in which an officer asks. */
export function HalamanMeja(p: MejaProps) {
  const { halaman, draf, galat = [] } = p;
  const { bahasa } = halaman;
  const t = mejaPesan[bahasa];
  return (
    <LayoutKerja {...halaman} judul={t.judul} remah={[{ text: t.antrean, href: tautan('/kerja/permohonan', bahasa) }]}>
      <PageHead judul={t.judul}>
        <p>{t.pengantar}</p>
      </PageHead>
      <Tertunda {...p} />
      <ErrorSummary bahasa={bahasa} errors={galat} />
      <form
        class="bt-form bt-desk"
        method="post"
        enctype="multipart/form-data"
        action={denganQuery(tautan(alamat.mejaDraf(draf), bahasa), { _csrf: halaman.csrf })}
        data-module="autosave"
        data-autosave={denganQuery(alamat.mejaSimpan(draf), { _csrf: halaman.csrf })}
        autocomplete="off"
        novalidate
      >
        <div>
          <Masuk {...p} />
          <Siapa {...p} />
        </div>
        <div>
          <Apa {...p} />
          <Cara {...p} />
          <BagianBerkas bahasa={bahasa} isian={p.isian} galat={galat} cara={p.cara} lampiran={p.lampiran} />
        </div>
        <Akhir bahasa={bahasa} />
      </form>
    </LayoutKerja>
  );
}

function Akhir({ bahasa }: { bahasa: Halaman['bahasa'] }) {
  const t = mejaPesan[bahasa];
  return (
    <div class="bt-desk__end">
      <ButtonGroup>
        <Button iconEnd="arrow-right" name="aksi" value="bacakan">
          {t.lanjut}
        </Button>
        <Button variant="secondary" name="aksi" value="simpan">
          {t.simpanDulu}
        </Button>
      </ButtonGroup>
      <p
        class="bt-muted"
        role="status"
        data-autosave-status
        data-saved={t.simpan.sudah}
        data-saving={t.simpan.menyimpan}
        data-failed={t.simpan.gagal}
        data-ended={t.simpan.sesi}
      >
        {t.simpan.tanpa}
      </p>
    </div>
  );
}

/** Entries begun before: a lost session, another caller in between. */
function Tertunda({ halaman, draf, tertunda }: MejaProps) {
  const { bahasa } = halaman;
  const t = mejaPesan[bahasa];
  const lain = tertunda.filter((d) => d.id !== draf);
  if (lain.length === 0) return null;
  return (
    <section class="ds-card bt-card bt-desk__open" data-color="neutral" aria-labelledby="tertunda">
      <h2 id="tertunda">{t.belumSelesai}</h2>
      <ul>
        {lain.map((d) => (
          <li key={d.id}>
            <a href={tautan(alamat.mejaDraf(d.id), bahasa)}>{d.ringkas === '' ? t.tanpaIsi : d.ringkas}</a>{' '}
            <span class="bt-muted">{t.diubah(d.waktu)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A draft that was sent, or belongs to somebody else: nothing to show, and where to go. */
export function HalamanMejaTiada({ halaman }: { halaman: Halaman }) {
  const t = mejaPesan[halaman.bahasa];
  return (
    <LayoutKerja {...halaman} judul={t.tiada}>
      <PageHead judul={t.tiada}>
        <p>{t.tiadaIsi}</p>
      </PageHead>
      <ButtonGroup>
        <ButtonLink href={tautan(alamat.meja, halaman.bahasa)} icon="pen-line">
          {t.mulaiBaru}
        </ButtonLink>
        <ButtonLink href={tautan('/kerja/permohonan', halaman.bahasa)} variant="secondary">
          {t.antrean}
        </ButtonLink>
      </ButtonGroup>
    </LayoutKerja>
  );
}
