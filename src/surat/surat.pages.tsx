import { Alert } from '../shared/html/components/alert/alert.tsx';
import { Button, ButtonGroup, ButtonLink } from '../shared/html/components/button/button.tsx';
import { Card } from '../shared/html/components/card/card.tsx';
import { Details } from '../shared/html/components/details/details.tsx';
import { ErrorSummary, errorOf, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import { FileInput } from '../shared/html/components/file-input/file-input.tsx';
import { Select } from '../shared/html/components/select/select.tsx';
import { SummaryList } from '../shared/html/components/summary-list/summary-list.tsx';
import { Status } from '../shared/html/components/tag/tag.tsx';
import { formatHari, formatTanggal, formatUkuran } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { denganQuery, tautan } from '../shared/html/tautan.ts';
import { alamatSurat } from './alamat-surat.ts';
import type { Surat } from './baris-surat.ts';
import type { LampiranSurat } from './berkas-lampiran.queries.ts';
import { pesanDokumen } from '../dokumen/dokumen.pesan.ts';
import { FormulirPengiriman, RiwayatPengiriman } from './pengiriman.pages.tsx';
import type { Pengiriman } from './pengiriman.queries.ts';
import { DaftarPerbandingan, Terima } from './perbandingan.pages.tsx';
import type { Perbandingan } from './perbandingan.queries.ts';
import { kataSurat } from './surat.kata.ts';
import { pesanSurat } from './surat.pesan.ts';
import type { Pejabat } from './surat.queries.ts';
import { type KeadaanSurat, tanpaTandaTangan } from './surat.ts';

export type SuratProps = {
  halaman: Halaman;
  zona: string;
  surat: Surat;
  /** Number and page of the case: the objection's where it is a letter of one. */
  perkara: { nomor: string; jalur: string };
  pejabat: readonly Pejabat[];
  perbandingan: readonly Perbandingan[];
  pengiriman: readonly Pengiriman[];
  lampiran: readonly LampiranSurat[];
  batasBita: number;
  hariIni: string;
  galat: readonly FormError[];
  isian: Readonly<Record<string, string>>;
};

const NADA = {
  rancangan: 'neutral',
  menunggu_tanda_tangan: 'warning',
  ditandatangani: 'accent',
  terbit: 'success',
  dikirim: 'success',
  batal: 'danger',
} as const satisfies Record<KeadaanSurat, string>;

/** One letter: where it stands, what it says, and the one next step. */
export function HalamanSurat(p: SuratProps) {
  const { bahasa } = p.halaman;
  const t = pesanSurat[bahasa];
  const kata = kataSurat[bahasa];
  const judul = kata.jenis[p.surat.jenis];
  return (
    <LayoutKerja {...p.halaman} judul={judul} remah={[{ href: '/kerja/surat', text: t.judul }]} samping={<Fakta {...p} />}>
      <h1>{judul}</h1>
      <p>
        <Status tone={NADA[p.surat.keadaan]}>{kata.keadaan[p.surat.keadaan]}</Status>
      </p>
      <ErrorSummary bahasa={bahasa} errors={p.galat} />
      <Pratinjau {...p} />
      <Langkah {...p} />
      <Lampiran {...p} />
      <DaftarPerbandingan {...p} />
      <RiwayatPengiriman {...p} />
    </LayoutKerja>
  );
}

function Fakta({ halaman: { bahasa }, zona, surat, perkara, pejabat }: SuratProps) {
  const t = pesanSurat[bahasa];
  const holder = pejabat.find((x) => x.akunId === surat.pemegangId);
  return (
    <SummaryList
      bahasa={bahasa}
      rows={[
        { label: t.permohonan, value: <a href={tautan(perkara.jalur, bahasa)}>{perkara.nomor}</a> },
        { label: t.nomor, value: surat.nomor ?? t.belumBernomor },
        { label: t.tanggal, value: formatTanggal(surat.tanggal, bahasa), important: true },
        ...(holder === undefined ? [] : [{ label: t.pemegang, value: `${holder.nama}, ${holder.jabatan}` }]),
        ...(surat.pemegangSejak === null ? [] : [{ label: t.sejak, value: formatHari(surat.pemegangSejak, bahasa, zona) }]),
        ...(surat.pemegangBatas === null ? [] : [{ label: t.batas, value: formatTanggal(surat.pemegangBatas, bahasa), important: true }]),
      ]}
    />
  );
}

function Pratinjau({ halaman: { bahasa }, surat }: SuratProps) {
  const t = pesanSurat[bahasa];
  const here = alamatSurat(surat.id);
  return (
    <>
      {surat.galat !== null && (
        <Alert bahasa={bahasa} tone="danger">
          <p>{t.galat}</p>
        </Alert>
      )}
      {surat.galat === null && !surat.pdf?.terkini && (
        <Alert bahasa={bahasa} tone="info">
          <p>
            {t.sedangDigambar} <a href={tautan(here, bahasa)}>{t.muatUlang}</a>
          </p>
        </Alert>
      )}
      {surat.pdf !== null && surat.pdf.diganti > 0 && (
        <Alert bahasa={bahasa} tone="warning">
          <p>{t.diganti(surat.pdf.diganti)}</p>
        </Alert>
      )}
      <ButtonGroup>
        {surat.pdf?.terkini && (
          <ButtonLink href={`${here}/pdf`} icon="eye" variant="secondary">
            {t.lihatPdf}
          </ButtonLink>
        )}
        {surat.ttdDokumenId !== null && (
          <ButtonLink href={`${here}/ttd`} icon="stamp" variant="secondary">
            {t.lihatTtd}
          </ButtonLink>
        )}
      </ButtonGroup>
    </>
  );
}

/** The next step of this state, for those who may take it. */
function Langkah(p: SuratProps) {
  const hak = p.halaman.pengguna?.hak ?? new Set<string>();
  const { keadaan, jenis } = p.surat;
  if (keadaan === 'rancangan' && !tanpaTandaTangan(jenis))
    return hak.has('surat:susun') ? (
      <>
        <Card tone="accent" tinted>
          <FormulirMinta {...p} />
        </Card>
        <Perbaiki {...p} />
      </>
    ) : null;
  if (keadaan === 'menunggu_tanda_tangan') return hak.has('surat:kirim') ? <MenungguTandaTangan {...p} /> : null;
  if (keadaan === 'ditandatangani' || keadaan === 'terbit' || keadaan === 'dikirim')
    return hak.has('surat:kirim') ? (
      <Card {...(keadaan === 'ditandatangani' && { tone: 'accent', tinted: true })}>
        <FormulirPengiriman {...p} />
      </Card>
    ) : null;
  return null;
}

function FormulirMinta({ halaman: { bahasa, csrf = '' }, surat, pejabat, galat, isian }: SuratProps) {
  const t = pesanSurat[bahasa];
  const error = (name: string) => ({ ...(errorOf(galat, name) !== undefined && { error: errorOf(galat, name) ?? '' }) });
  return (
    <form class="bt-form" method="post" action={tautan(`${alamatSurat(surat.id)}/minta-tanda-tangan`, bahasa)}>
      <Hidden name="_csrf" value={csrf} />
      <h2>{t.minta}</h2>
      <p>{t.mintaTeks}</p>
      <Select
        bahasa={bahasa}
        name="pemegang"
        label={t.pejabat}
        required
        value={isian['pemegang']}
        options={pejabat.map((x) => ({ value: x.akunId, text: `${x.nama} (${x.jabatan})` }))}
        {...error('pemegang')}
      />
      <Field
        bahasa={bahasa}
        name="nomor"
        label={t.nomorAgenda}
        hint={t.nomorBantu}
        optional
        width={20}
        maxlength={80}
        value={isian['nomor']}
        {...error('nomor')}
      />
      <Field bahasa={bahasa} name="batas" type="date" label={t.batas} optional value={isian['batas']} {...error('batas')} />
      <Button icon="send">{t.mintaTombol}</Button>
    </form>
  );
}

/** A draft is corrected where it was composed, or dropped. */
function Perbaiki({ halaman: { bahasa, csrf = '' }, surat, perkara }: SuratProps) {
  const t = pesanSurat[bahasa];
  const susun = denganQuery(tautan(`${perkara.jalur}/surat/${surat.jenis}`, bahasa), { surat: surat.id });
  return (
    <div class="bt-row">
      <ButtonLink href={susun} variant="secondary" icon="pencil">
        {t.perbaiki}
      </ButtonLink>
      <form method="post" action={tautan(`${alamatSurat(surat.id)}/batal`, bahasa)}>
        <Hidden name="_csrf" value={csrf} />
        <Button variant="tertiary" tone="danger" icon="x">
          {t.batalkan}
        </Button>
      </form>
    </div>
  );
}

const NADA_BERKAS = { diterima: 'info', dipindai: 'info', siap: 'success', ditolak: 'danger' } as const;

/** Files that go with the letter, and whether they may leave yet. */
function Lampiran({ halaman: { bahasa }, lampiran }: SuratProps) {
  if (lampiran.length === 0) return null;
  const t = pesanSurat[bahasa];
  return (
    <section>
      <h2>{t.lampiran}</h2>
      <p class="bt-muted">{t.lampiranTeks}</p>
      <ul class="bt-files">
        {lampiran.map((b) => (
          <li key={b.dokumenId}>
            <div class="bt-row">
              <span class="bt-files__name">{b.nama}</span>
              <Status tone={NADA_BERKAS[b.keadaan]}>{pesanDokumen[bahasa].keadaan[b.keadaan]}</Status>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A signed file that says the same is accepted right here; another one may still be uploaded. */
function MenungguTandaTangan(p: SuratProps) {
  const t = pesanSurat[p.halaman.bahasa];
  const [terbaru] = p.perbandingan;
  if (terbaru?.keadaan !== 'sama' || terbaru.versi !== p.surat.versi) return <FormulirUnggah {...p} />;
  return (
    <>
      <Card tone="accent" tinted>
        <h2>{t.cocok}</h2>
        <p>{t.banding.sama}</p>
        <Terima halaman={p.halaman} surat={p.surat} perbandingan={terbaru} galat={[]} />
      </Card>
      <Details summary={t.unggahLain}>
        <FormulirUnggah {...p} />
      </Details>
    </>
  );
}

function FormulirUnggah({ halaman: { bahasa, csrf = '' }, surat, batasBita, galat }: SuratProps) {
  const t = pesanSurat[bahasa];
  const error = errorOf(galat, 'berkas');
  return (
    <>
      <Card tone="accent" tinted>
        <form
          class="bt-form"
          method="post"
          action={tautan(`${alamatSurat(surat.id)}/unggah?_csrf=${encodeURIComponent(csrf)}`, bahasa)}
          enctype="multipart/form-data"
        >
          <h2>{t.unggah}</h2>
          <p>{t.unggahTeks}</p>
          <FileInput
            bahasa={bahasa}
            name="berkas"
            label={t.unggah}
            kinds={t.jenisBerkas}
            limit={formatUkuran(batasBita, bahasa)}
            accept=".pdf,.jpg,.jpeg,.png"
            {...(error !== undefined && { error })}
          />
          <Button icon="upload">{t.unggahTombol}</Button>
        </form>
      </Card>
      <form method="post" action={tautan(`${alamatSurat(surat.id)}/tarik-kembali`, bahasa)}>
        <Hidden name="_csrf" value={csrf} />
        <p class="bt-muted">{t.tarikTeks}</p>
        <Button variant="tertiary" icon="undo-2">
          {t.tarik}
        </Button>
      </form>
    </>
  );
}
