import { Button, ButtonGroup, ButtonLink } from '../shared/html/components/button/button.tsx';
import { Radios } from '../shared/html/components/choice/choice.tsx';
import { Confirm } from '../shared/html/components/confirm/confirm.tsx';
import { errorOf, ErrorSummary, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Hidden } from '../shared/html/components/field/field.tsx';
import { Textarea } from '../shared/html/components/textarea/textarea.tsx';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import type { Children } from '../shared/html/types.ts';
import { alamatInformasi } from './alamat.ts';
import { DASAR_TARIK } from './informasi.ts';
import { informasiPesan } from './informasi.pesan.ts';
import { kerjaPesan } from './kerja.pesan.ts';

type Dasar = { halaman: Halaman; id: string; judul: string };
export type PutusanProps = Dasar & { isian?: { dasar: string; alasan: string }; galat?: readonly FormError[] };

function Bingkai({ halaman, id, judul, perbuatan, children }: Dasar & { perbuatan: string; children: Children }) {
  const t = kerjaPesan[halaman.bahasa];
  return (
    <LayoutKerja
      {...halaman}
      judul={`${perbuatan}: ${judul}`}
      remah={[
        { text: t.judul, href: tautan(alamatInformasi.kerja, halaman.bahasa) },
        { text: judul, href: tautan(alamatInformasi.kerjaItem(id), halaman.bahasa) },
      ]}
    >
      <PageHead judul={perbuatan} eyebrow={judul} />
      {children}
    </LayoutKerja>
  );
}

/** Giving a draft back: the reason is the point of the page. */
export function HalamanKembalikan(p: PutusanProps) {
  const { halaman, galat = [], isian } = p;
  const t = kerjaPesan[halaman.bahasa];
  return (
    <Bingkai {...p} perbuatan={t.perbuatan.kembalikan}>
      <ErrorSummary bahasa={halaman.bahasa} errors={galat} />
      <form class="bt-form" method="post" action={tautan(alamatInformasi.perbuatan(p.id, 'kembalikan'), halaman.bahasa)} novalidate>
        <Hidden name="_csrf" value={halaman.csrf ?? ''} />
        <Textarea
          bahasa={halaman.bahasa}
          name="alasan"
          label={t.alasanKembali}
          hint={t.alasanKembaliBantu}
          value={isian?.alasan ?? ''}
          error={errorOf(galat, 'alasan')}
          rows={5}
          maxlength={1000}
        />
        <Kirim {...p} text={t.perbuatan.kembalikan} />
      </form>
    </Bingkai>
  );
}

/** Withdrawing: the cause and an explanation that citizens will read at the address. */
export function HalamanTarik(p: PutusanProps) {
  const { halaman, galat = [], isian } = p;
  const t = kerjaPesan[halaman.bahasa];
  const umum = informasiPesan[halaman.bahasa];
  return (
    <Bingkai {...p} perbuatan={t.perbuatan.tarik}>
      <p>{t.tarikAkibat}</p>
      <ErrorSummary bahasa={halaman.bahasa} errors={galat} />
      <form class="bt-form" method="post" action={tautan(alamatInformasi.perbuatan(p.id, 'tarik'), halaman.bahasa)} novalidate>
        <Hidden name="_csrf" value={halaman.csrf ?? ''} />
        <Radios
          bahasa={halaman.bahasa}
          name="dasar"
          label={t.sebabTarik}
          value={isian?.dasar ?? ''}
          error={errorOf(galat, 'dasar')}
          options={DASAR_TARIK.map((d) => ({ value: d, text: umum.namaDasarTarik[d] }))}
        />
        <Textarea
          bahasa={halaman.bahasa}
          name="alasan"
          label={t.alasanTarik}
          hint={t.alasanTarikBantu}
          value={isian?.alasan ?? ''}
          error={errorOf(galat, 'alasan')}
          rows={5}
          maxlength={1000}
        />
        <Kirim {...p} text={t.perbuatan.tarik} danger />
      </form>
    </Bingkai>
  );
}

function Kirim({ halaman, id, text, danger }: Dasar & { text: string; danger?: boolean }) {
  return (
    <ButtonGroup>
      <Button {...(danger && { tone: 'danger' as const })}>{text}</Button>
      <ButtonLink variant="tertiary" href={tautan(alamatInformasi.kerjaItem(id), halaman.bahasa)}>
        {kerjaPesan[halaman.bahasa].batal}
      </ButtonLink>
    </ButtonGroup>
  );
}

export function HalamanBuang(p: Dasar) {
  const t = kerjaPesan[p.halaman.bahasa];
  return (
    <Bingkai {...p} perbuatan={t.perbuatan.buang}>
      <Confirm
        bahasa={p.halaman.bahasa}
        action={tautan(alamatInformasi.perbuatan(p.id, 'buang'), p.halaman.bahasa)}
        csrf={p.halaman.csrf ?? ''}
        deed={t.perbuatan.buang}
        back={{ href: tautan(alamatInformasi.kerjaItem(p.id), p.halaman.bahasa), text: t.batal }}
      >
        <p>{t.buangAkibat}</p>
      </Confirm>
    </Bingkai>
  );
}
