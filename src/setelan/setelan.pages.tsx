import { Announcement } from '../shared/html/components/alert/announcement.tsx';
import { Button, ButtonGroup, ButtonLink } from '../shared/html/components/button/button.tsx';
import { Checkboxes, Radios } from '../shared/html/components/choice/choice.tsx';
import { errorOf, ErrorSummary, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import { SummaryList } from '../shared/html/components/summary-list/summary-list.tsx';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { setelanPesan } from './setelan.pesan.ts';
import type { Bidang } from './setelan.ts';
import type { IsianSetelan, Tersunting } from './sunting.ts';

type Ringkas = Pick<Tersunting, 'kunci' | 'jalur' | 'judul' | 'penjelasan' | 'bidang'>;
type BidangBernama = Bidang & { nama: string };

/** All settings with their present values; each opens its form. */
export function HalamanSetelanSemua({ halaman, semua }: { halaman: Halaman; semua: readonly (Ringkas & { isian: IsianSetelan })[] }) {
  const { bahasa } = halaman;
  const t = setelanPesan[bahasa];
  return (
    <LayoutKerja {...halaman} judul={t.judul}>
      <PageHead judul={t.judul}>
        <p>{t.pengantar}</p>
      </PageHead>
      <div class="bt-stack bt-stack--lg">
        {semua.map((s) => (
          <section key={s.kunci} class="bt-stack" aria-labelledby={`setelan-${s.jalur}`}>
            <h2 id={`setelan-${s.jalur}`}>{s.judul[bahasa]}</h2>
            <p class="bt-muted">{s.penjelasan[bahasa]}</p>
            <SummaryList
              bahasa={bahasa}
              rows={s.bidang.slice(0, 6).map((b) => ({ label: b.label[bahasa], value: tampil(b, s.isian[b.nama] ?? '', bahasa) }))}
            />
            <p>
              <ButtonLink variant="secondary" size="sm" icon="pencil" href={tautan(`/kerja/setelan/${s.jalur}`, bahasa)}>
                {t.ubah}
                <span class="ds-sr-only"> {s.judul[bahasa]}</span>
              </ButtonLink>
            </p>
          </section>
        ))}
        <RuangLain bahasa={bahasa} />
      </div>
    </LayoutKerja>
  );
}

function RuangLain({ bahasa }: Pick<Halaman, 'bahasa'>) {
  const t = setelanPesan[bahasa];
  const rooms = [
    ['/kerja/kalender/aturan', t.kalender, t.kalenderJelas],
    ['/kerja/pengguna?peran=utama', t.penandatangan, t.penandatanganJelas],
    ['/kerja/unit', t.unit, t.unitJelas],
    ['/kerja/setelan/padanan', t.kata, t.kataJelas],
    ['/kerja/setelan/pengalihan', t.alamatLama, t.alamatLamaJelas],
    ['/kerja/halaman', t.halaman, t.halamanJelas],
  ] as const;
  return (
    <section class="bt-stack" aria-labelledby="ruang-lain">
      <h2 id="ruang-lain">{t.lain}</h2>
      <ul class="bt-items">
        {rooms.map(([href, text, more]) => (
          <li key={href}>
            <a href={tautan(href, bahasa)}>{text}</a>
            <br />
            <span class="bt-muted">{more}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function tampil(b: BidangBernama, isi: string, bahasa: Halaman['bahasa']): string {
  if (b.jenis === 'pilihan') return b.pilihan.find((p) => p.nilai === isi)?.teks[bahasa] ?? isi;
  if (b.jenis === 'banyak' && isi !== '')
    return isi
      .split(',')
      .map((one) => b.pilihan.find((p) => p.nilai === one)?.teks[bahasa] ?? one)
      .join(', ');
  return isi === '' ? `(${setelanPesan[bahasa].kosong})` : isi;
}

export type SatuSetelanProps = {
  halaman: Halaman;
  setelan: Ringkas;
  isian: IsianSetelan;
  galat: readonly FormError[];
  pratinjau: readonly string[];
  /** The lines show what was typed and is not saved. */
  belumDisimpan?: boolean;
  kabar?: string | undefined;
};

/** The one form of all settings. */
export function HalamanSetelanSatu(p: SatuSetelanProps) {
  const { halaman, setelan, galat } = p;
  const { bahasa, csrf = '' } = halaman;
  const t = setelanPesan[bahasa];
  const judul = setelan.judul[bahasa];
  return (
    <LayoutKerja {...halaman} judul={judul} remah={[{ text: t.judul, href: tautan('/kerja/setelan', bahasa) }]}>
      <PageHead judul={judul}>
        <p>{setelan.penjelasan[bahasa]}</p>
      </PageHead>
      <div class="bt-stack">
        <Announcement bahasa={bahasa} pesan={p.kabar} />
        <ErrorSummary bahasa={bahasa} errors={galat} />
        <form method="post" action={tautan(`/kerja/setelan/${setelan.jalur}`, bahasa)} class="bt-form" novalidate>
          <Hidden name="_csrf" value={csrf} />
          {setelan.bidang.map((b) => (
            <Isian key={b.nama} bidang={b} bahasa={bahasa} value={p.isian[b.nama] ?? ''} error={errorOf(galat, b.nama)} />
          ))}
          <Pratinjau {...p} />
          <ButtonGroup>
            <Button name="langkah" value="simpan">
              {t.simpan}
            </Button>
            <Button name="langkah" value="lihat" variant="secondary">
              {t.lihat}
            </Button>
            <ButtonLink variant="tertiary" href={tautan('/kerja/setelan', bahasa)}>
              {t.batal}
            </ButtonLink>
          </ButtonGroup>
        </form>
      </div>
    </LayoutKerja>
  );
}

type IsianProps = { bidang: BidangBernama; bahasa: Halaman['bahasa']; value: string; error: string | undefined };

function Isian({ bidang: b, bahasa, value, error }: IsianProps) {
  const q = { bahasa, name: b.nama, label: b.label[bahasa], error, value, ...(b.bantu && { hint: b.bantu[bahasa] }) };
  if (b.jenis === 'pilihan') return <Radios {...q} options={b.pilihan.map((p) => ({ value: p.nilai, text: p.teks[bahasa] }))} />;
  if (b.jenis === 'banyak')
    return <Checkboxes {...q} values={value.split(',')} options={b.pilihan.map((p) => ({ value: p.nilai, text: p.teks[bahasa] }))} />;
  if (b.jenis === 'angka') return <Field {...q} inputmode="numeric" width={12} />;
  return <Field {...q} {...(b.maks !== undefined && { maxlength: b.maks })} />;
}

function Pratinjau({ halaman: { bahasa }, pratinjau, belumDisimpan }: SatuSetelanProps) {
  const t = setelanPesan[bahasa];
  if (pratinjau.length === 0) return null;
  return (
    <section class="bt-card" aria-labelledby="pratinjau">
      <h2 id="pratinjau">{t.pratinjau}</h2>
      {pratinjau.map((line, i) => (
        <p key={i}>{line}</p>
      ))}
      {belumDisimpan === true && <p class="bt-muted">{t.pratinjauJelas}</p>}
    </section>
  );
}
