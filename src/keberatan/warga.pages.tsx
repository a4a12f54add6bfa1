import { Alert } from '../shared/html/components/alert/alert.tsx';
import type { Crumb } from '../shared/html/components/breadcrumb/breadcrumb.tsx';
import { Button, ButtonGroup, ButtonLink } from '../shared/html/components/button/button.tsx';
import { Card } from '../shared/html/components/card/card.tsx';
import { Checkboxes } from '../shared/html/components/choice/choice.tsx';
import { Details } from '../shared/html/components/details/details.tsx';
import { errorOf, ErrorSummary, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import { Steps } from '../shared/html/components/steps/steps.tsx';
import { SummaryList, type SummaryRow } from '../shared/html/components/summary-list/summary-list.tsx';
import { Textarea } from '../shared/html/components/textarea/textarea.tsx';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { Layout, PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import type { Children } from '../shared/html/types.ts';
import { alamatKeberatan as alamat } from './alamat.ts';
import { ALASAN, type Alasan } from './istilah.ts';
import { keberatanPesan } from './keberatan.pesan.ts';
import type { AlasanHariIni } from './rules/pasal-35.ts';
import { wargaPesan } from './warga.pesan.ts';

export type Isian = Readonly<Record<string, string | undefined>>;
type LangkahLacak = 'alasan' | 'kasus' | 'periksa';
type LangkahBaru = 'informasi' | 'siapa' | 'periksa';
const LACAK = ['alasan', 'kasus', 'periksa'] as const;
const BARU = ['informasi', 'siapa', 'periksa'] as const;

type RuangProps = {
  halaman: Halaman;
  judul: string;
  lead?: Children;
  remah?: readonly Crumb[];
  galat?: readonly FormError[];
  children: Children;
  lebar?: 'baca' | 'lebar';
  tersembunyi?: boolean;
};

/** The frame of every page of an objection: way back, errors, head. */
export function Ruang({ halaman, judul, lead, remah = [], galat = [], lebar = 'baca', tersembunyi = true, children }: RuangProps) {
  const { bahasa } = halaman;
  const t = wargaPesan[bahasa];
  return (
    <Layout
      {...halaman}
      judul={judul}
      lebar={lebar}
      tersembunyi={tersembunyi}
      remah={[{ text: t.beranda, href: tautan('/', bahasa) }, ...remah]}
    >
      <ErrorSummary bahasa={bahasa} errors={galat} />
      <PageHead judul={judul}>{lead}</PageHead>
      {children}
    </Layout>
  );
}

/** The way to one's request, while an objection to it is written or read. */
export const remahPermohonan = ({ bahasa }: Halaman, nomor: string): Crumb[] => [
  { text: wargaPesan[bahasa].permohonan(nomor), href: tautan('/permohonan/lacak/lihat', bahasa) },
];

function Langkah({ halaman: { bahasa }, kini }: { halaman: Halaman; kini: LangkahLacak | LangkahBaru }) {
  const t = wargaPesan[bahasa].langkah;
  const urut: readonly (LangkahLacak | LangkahBaru)[] = kini === 'alasan' || kini === 'kasus' ? LACAK : BARU;
  return <Steps bahasa={bahasa} names={urut.map((l) => t[l])} current={urut.indexOf(kini) + 1} />;
}

type FormProps = { halaman: Halaman; ke: string; kembali?: string; children: Children };

function Formulir({ halaman: { bahasa, csrf = '' }, ke, kembali, children }: FormProps) {
  const t = wargaPesan[bahasa];
  return (
    <form class="bt-form" method="post" action={tautan(ke, bahasa)} novalidate data-module="draft">
      <Hidden name="_csrf" value={csrf} />
      {children}
      <ButtonGroup>
        <Button iconEnd="arrow-right">{t.lanjut}</Button>
        {kembali !== undefined && (
          <ButtonLink variant="tertiary" icon="arrow-left" href={tautan(kembali, bahasa)}>
            {t.kembali}
          </ButtonLink>
        )}
      </ButtonGroup>
    </form>
  );
}

/** How to object: with a request, without one, or on paper. */
export function HalamanPintu({ halaman }: { halaman: Halaman }) {
  const { bahasa, badan } = halaman;
  const t = wargaPesan[bahasa].pintu;
  const kontak = [badan.kontak?.alamat, badan.kontak?.email, badan.kontak?.telepon].filter(Boolean).join(' · ');
  return (
    <Ruang halaman={halaman} judul={t.judul} lead={<p>{t.lead}</p>} tersembunyi={false}>
      <div class="bt-stack bt-stack--lg">
        <Card tone="accent">
          <h2>{t.punya}</h2>
          <p>{t.punyaTeks}</p>
          <ButtonLink href={tautan('/permohonan/lacak', bahasa)} iconEnd="arrow-right">
            {t.punyaTombol}
          </ButtonLink>
        </Card>
        <Card>
          <h2>{t.berkala}</h2>
          <p>{t.berkalaTeks}</p>
          <ButtonLink href={tautan(alamat.baru, bahasa)} variant="secondary" iconEnd="arrow-right">
            {t.berkalaTombol}
          </ButtonLink>
        </Card>
        <p>
          {t.lacak}: <a href={tautan(alamat.lacak, bahasa)}>{t.lacakTombol}</a>
        </p>
        <Details summary={t.tujuh}>
          <ul>
            {ALASAN.map((a) => (
              <li key={a}>
                <strong>
                  {a}. {keberatanPesan[bahasa].alasan[a]}.
                </strong>{' '}
                {keberatanPesan[bahasa].biasa[a]}
              </li>
            ))}
          </ul>
        </Details>
        <p>{t.tanpaKode}</p>
        {kontak !== '' && <p>{kontak}</p>}
      </div>
    </Ruang>
  );
}

type AlasanProps = {
  halaman: Halaman;
  nomor: string;
  semua: readonly AlasanHariIni[];
  hari: string;
  dipilih: readonly string[];
  galat?: readonly FormError[];
};

/** The grounds that exist today, each in plain words and with its last day; those to come below. */
export function HalamanAlasan({ halaman, nomor, semua, hari, dipilih, galat = [] }: AlasanProps) {
  const { bahasa } = halaman;
  const t = wargaPesan[bahasa].alasan;
  const k = keberatanPesan[bahasa];
  const waktu = (x: AlasanHariIni & { boleh: true }): string => {
    if (x.alasan === 'b') return '';
    if (x.sampai === null) return t.tanpaBatas;
    return x.sampai < hari ? t.lewat(x.sampai) : t.sampai(x.sampai);
  };
  const nanti = semua.flatMap((x) => (!x.boleh && x.mulai !== null ? [{ alasan: x.alasan, mulai: x.mulai }] : []));
  return (
    <Ruang halaman={halaman} judul={t.judul} lead={<p>{t.lead}</p>} galat={galat} remah={remahPermohonan(halaman, nomor)}>
      <Langkah halaman={halaman} kini="alasan" />
      <Formulir halaman={halaman} ke={alamat.lacakAlasan} kembali="/permohonan/lacak/lihat">
        <Checkboxes
          bahasa={bahasa}
          name="alasan"
          label={t.label}
          values={dipilih}
          error={errorOf(galat, 'alasan')}
          options={semua.flatMap((x) =>
            x.boleh ? [{ value: x.alasan, text: k.alasan[x.alasan], hint: [k.biasa[x.alasan], waktu(x)].filter(Boolean).join(' ') }] : [],
          )}
        />
        {nanti.length > 0 && (
          <Details summary={t.nanti}>
            <ul>
              {nanti.map((x) => (
                <li key={x.alasan}>
                  {k.alasan[x.alasan]}: {t.mulai(x.mulai)}
                </li>
              ))}
            </ul>
          </Details>
        )}
      </Formulir>
    </Ruang>
  );
}

export function HalamanKasus({
  halaman,
  nomor,
  isian,
  galat = [],
}: {
  halaman: Halaman;
  nomor: string;
  isian: string;
  galat?: readonly FormError[];
}) {
  const { bahasa } = halaman;
  const t = wargaPesan[bahasa].kasus;
  return (
    <Ruang halaman={halaman} judul={t.judul} lead={<p>{t.lead}</p>} galat={galat} remah={remahPermohonan(halaman, nomor)}>
      <Langkah halaman={halaman} kini="kasus" />
      <Formulir halaman={halaman} ke={alamat.lacakKasus} kembali={alamat.lacakAlasan}>
        <Textarea
          bahasa={bahasa}
          name="kasus"
          label={t.label}
          hint={t.bantu}
          optional
          rows={8}
          maxlength={4000}
          value={isian}
          error={errorOf(galat, 'kasus')}
        />
      </Formulir>
    </Ruang>
  );
}

type BaruProps = { halaman: Halaman; isian: Isian; galat?: readonly FormError[] };

/** Ground b without a request: what should be published and is not. */
export function HalamanInformasi({ halaman, isian, galat = [] }: BaruProps) {
  const { bahasa } = halaman;
  const t = wargaPesan[bahasa].informasi;
  const remah = [{ text: wargaPesan[bahasa].judul, href: tautan(alamat.pintu, bahasa) }];
  return (
    <Ruang halaman={halaman} judul={t.judul} lead={<p>{t.lead}</p>} galat={galat} remah={remah}>
      <Langkah halaman={halaman} kini="informasi" />
      <Formulir halaman={halaman} ke={alamat.baru} kembali={alamat.pintu}>
        <Textarea
          bahasa={bahasa}
          name="informasi"
          label={t.label}
          rows={4}
          maxlength={2000}
          value={isian['informasi']}
          error={errorOf(galat, 'informasi')}
        />
        <Field
          bahasa={bahasa}
          name="tujuan"
          label={t.tujuan}
          hint={t.tujuanBantu}
          optional
          maxlength={1000}
          value={isian['tujuan']}
          error={errorOf(galat, 'tujuan')}
        />
        <Textarea
          bahasa={bahasa}
          name="kasus"
          label={t.kasus}
          hint={t.kasusBantu}
          optional
          rows={4}
          maxlength={4000}
          value={isian['kasus']}
          error={errorOf(galat, 'kasus')}
        />
      </Formulir>
    </Ruang>
  );
}

/** Who objects. What was saved is not shown again; an empty form keeps it. */
export function HalamanSiapa({ halaman, galat = [], tersimpan }: { halaman: Halaman; galat?: readonly FormError[]; tersimpan: boolean }) {
  const { bahasa } = halaman;
  const t = wargaPesan[bahasa].siapa;
  const remah = [{ text: wargaPesan[bahasa].judul, href: tautan(alamat.pintu, bahasa) }];
  const medan = (name: 'nama' | 'alamat' | 'telepon' | 'email' | 'pekerjaan' | 'nik', lain: { boleh?: boolean; bantu?: string } = {}) => (
    <Field
      bahasa={bahasa}
      name={name}
      label={t[name]}
      autocomplete="off"
      spellcheck={false}
      optional={lain.boleh === true}
      error={errorOf(galat, name)}
      {...(lain.bantu !== undefined && { hint: lain.bantu })}
      {...(name === 'email' && { type: 'email' as const })}
      {...(name === 'telepon' && { type: 'tel' as const })}
      {...(name === 'nik' && { inputmode: 'numeric' as const })}
    />
  );
  return (
    <Ruang halaman={halaman} judul={t.judul} lead={<p>{t.lead}</p>} galat={galat} remah={remah}>
      <Langkah halaman={halaman} kini="siapa" />
      {tersimpan && (
        <Alert bahasa={bahasa} tone="info">
          <p>{t.sudah}</p>
        </Alert>
      )}
      <Formulir halaman={halaman} ke={alamat.siapa} kembali={alamat.baru}>
        {medan('nama')}
        {medan('alamat')}
        {medan('email', { boleh: true, bantu: t.emailBantu })}
        {medan('telepon', { boleh: true })}
        {medan('pekerjaan', { boleh: true })}
        {medan('nik', { boleh: true, bantu: t.nikBantu })}
        <fieldset class="ds-fieldset bt-field">
          <legend class="ds-label">{t.kuasa}</legend>
          <p class="bt-hint">{t.kuasaBantu}</p>
          <Field bahasa={bahasa} name="kuasa_nama" label={t.kuasaNama} autocomplete="off" optional error={errorOf(galat, 'kuasa_nama')} />
          <Field bahasa={bahasa} name="kuasa_alamat" label={t.kuasaAlamat} autocomplete="off" optional />
        </fieldset>
      </Formulir>
    </Ruang>
  );
}

export type PeriksaProps = {
  halaman: Halaman;
  /** Number of the request; null at the door without one. */
  nomor: string | null;
  alasan: readonly Alasan[];
  kasus: string;
  baru: { informasi: string; tujuan: string; nama: string; kontak: string; kuasa: string } | null;
  jawabPaling: string | null;
  sidik: string;
  berubah: boolean;
  berjalan: boolean;
};

/** Check your answers, the identity masked, then send. */
export function HalamanPeriksa(p: PeriksaProps) {
  const { halaman } = p;
  const { bahasa, csrf = '' } = halaman;
  const t = wargaPesan[bahasa].periksa;
  const remah =
    p.nomor === null ? [{ text: wargaPesan[bahasa].judul, href: tautan(alamat.pintu, bahasa) }] : remahPermohonan(halaman, p.nomor);
  const ke = p.nomor === null ? alamat.periksaBaru : alamat.lacakPeriksa;
  return (
    <Ruang halaman={halaman} judul={t.judul} lead={<p>{t.lead}</p>} remah={remah}>
      <Steps bahasa={bahasa} names={(p.nomor === null ? BARU : LACAK).map((l) => wargaPesan[bahasa].langkah[l])} current={3} />
      <div class="bt-stack bt-stack--lg">
        {p.berubah && (
          <Alert bahasa={bahasa} tone="warning" live>
            <p>{t.berubah}</p>
          </Alert>
        )}
        {p.berjalan && (
          <Alert bahasa={bahasa} tone="info">
            <p>{t.diajukan}</p>
          </Alert>
        )}
        <SummaryList bahasa={bahasa} rows={barisPeriksa(p)} />
        {p.jawabPaling !== null && <p class="bt-important">{t.jawab(p.jawabPaling)}</p>}
        <form method="post" action={tautan(ke, bahasa)}>
          <Hidden name="_csrf" value={csrf} />
          <Hidden name="sidik" value={p.sidik} />
          <ButtonGroup>
            <Button size="lg" icon="send">
              {t.kirim}
            </Button>
            <ButtonLink variant="tertiary" icon="arrow-left" href={tautan(p.nomor === null ? alamat.siapa : alamat.lacakKasus, bahasa)}>
              {wargaPesan[bahasa].kembali}
            </ButtonLink>
          </ButtonGroup>
        </form>
      </div>
    </Ruang>
  );
}

function barisPeriksa({ halaman: { bahasa }, alasan, kasus, baru }: PeriksaProps): SummaryRow[] {
  const t = wargaPesan[bahasa].periksa;
  const ubah = (ke: string) => ({ changeHref: tautan(ke, bahasa) });
  const daftar = (
    <ul class="bt-plain">
      {alasan.map((a) => (
        <li key={a}>
          {a}. {keberatanPesan[bahasa].alasan[a]}
        </li>
      ))}
    </ul>
  );
  const cerita = <span class="bt-typed">{kasus || t.kosong}</span>;
  if (baru === null)
    return [
      { label: t.alasan, value: daftar, ...ubah(alamat.lacakAlasan) },
      { label: t.kasus, value: cerita, ...ubah(alamat.lacakKasus) },
    ];
  return [
    { label: t.alasan, value: daftar },
    { label: t.informasi, value: <span class="bt-typed">{baru.informasi}</span>, ...ubah(alamat.baru) },
    { label: t.tujuan, value: baru.tujuan || t.kosong, ...ubah(alamat.baru) },
    { label: t.kasus, value: cerita, ...ubah(alamat.baru) },
    { label: t.nama, value: baru.nama, ...ubah(alamat.siapa) },
    { label: t.kontak, value: baru.kontak || t.kosong, ...ubah(alamat.siapa) },
    ...(baru.kuasa === '' ? [] : [{ label: t.kuasa, value: baru.kuasa, ...ubah(alamat.siapa) }]),
  ];
}
