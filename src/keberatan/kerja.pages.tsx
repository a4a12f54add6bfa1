import { Alert } from '../shared/html/components/alert/alert.tsx';
import { Button, ButtonGroup, ButtonLink } from '../shared/html/components/button/button.tsx';
import { Card } from '../shared/html/components/card/card.tsx';
import { Radios } from '../shared/html/components/choice/choice.tsx';
import { Details } from '../shared/html/components/details/details.tsx';
import { errorOf, ErrorSummary, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import { SummaryList } from '../shared/html/components/summary-list/summary-list.tsx';
import { Status } from '../shared/html/components/tag/tag.tsx';
import { Textarea } from '../shared/html/components/textarea/textarea.tsx';
import { Timeline } from '../shared/html/components/timeline/timeline.tsx';
import { formatTanggal, formatWaktu } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import type { Children } from '../shared/html/types.ts';
import { alamatKeberatan as alamat } from './alamat.ts';
import { TANGGAPAN_PEMOHON } from './istilah.ts';
import { keberatanPesan } from './keberatan.pesan.ts';
import type { BarisKeberatan } from './keberatan.queries.ts';
import { kerjaPesan } from './kerja.pesan.ts';
import { sengketaPesan } from '../sengketa/sengketa.pesan.ts';
import { findSel, isMenunggu, type Tindakan } from './transisi.ts';
import { nada } from './daftar.pages.tsx';
import { Fakta, Samping, type SuratKasus } from './fakta.pages.tsx';

export type KasusKeberatanProps = {
  halaman: Halaman;
  zona: string;
  hari: string;
  k: BarisKeberatan;
  nomorPermohonan: string | null;
  tenggat: readonly { nama: string; pasal: string; tanggal: string | null; keadaan: string }[];
  jawabPaling: string | null;
  terbukti: boolean;
  boleh: ReadonlySet<Tindakan>;
  surat: readonly SuratKasus[];
  /** The dispute about it, if one was recorded. */
  sengketa: string | null;
  riwayat: readonly { pada: Date; kalimat: string }[];
  isian: Readonly<Record<string, string>>;
  galat: readonly FormError[];
};

const BERJALAN: ReadonlySet<string> = new Set(['rancangan', 'menunggu_tanda_tangan', 'ditandatangani']);

/** One objection for PPID and Atasan: what to do now, what was said, letters, dates, timeline. */
export function HalamanKasusKeberatan(p: KasusKeberatanProps) {
  const { halaman, k } = p;
  const { bahasa } = halaman;
  const t = kerjaPesan[bahasa];
  return (
    <LayoutKerja
      {...halaman}
      judul={`${t.judul} ${k.nomor}`}
      remah={[{ text: t.judul, href: tautan(alamat.daftar, bahasa) }]}
      samping={<Samping {...p} />}
    >
      <PageHead judul={`${t.judul} ${k.nomor}`}>
        <Status tone={nada(k.keadaan)}>{keberatanPesan[bahasa].keadaan[k.keadaan]}</Status>
      </PageHead>
      <ErrorSummary bahasa={bahasa} errors={p.galat} />
      {(k.waktu === 'lewat_waktu' || k.waktu === 'belum_waktunya') && (
        <Alert bahasa={bahasa} tone="warning">
          <p>{t.kasus.waktu[k.waktu]}</p>
        </Alert>
      )}
      <section class="bt-stack" aria-labelledby="sekarang">
        <h2 id="sekarang">{t.kasus.sekarang}</h2>
        <Sekarang {...p} />
      </section>
      <Fakta {...p} />
      <Lain {...p} />
      <section class="bt-stack" aria-labelledby="linimasa">
        <h2 id="linimasa">{t.kasus.linimasa}</h2>
        <Timeline
          bahasa={bahasa}
          items={p.riwayat.toReversed().map((e) => ({
            time: { at: e.pada.toISOString(), text: formatWaktu(e.pada, bahasa, p.zona) },
            title: e.kalimat,
            state: 'done' as const,
          }))}
        />
      </section>
    </LayoutKerja>
  );
}

/** The one thing to do: write the answer, send the file, carry out the order, or prove receipt. */
function Sekarang(p: KasusKeberatanProps) {
  const { halaman, k, hari, jawabPaling, boleh } = p;
  const { bahasa } = halaman;
  const t = kerjaPesan[bahasa].kasus;
  const hak = halaman.pengguna?.hak ?? new Set<string>();
  const jalan = p.surat.find((s) => s.jenis === 'tanggapan_keberatan' && BERJALAN.has(s.keadaan));
  if (k.kanal === 'impor')
    return (
      <Card tone="accent" tinted>
        <p>{t.dariRegister}</p>
      </Card>
    );
  const susun = hak.has('keberatan:tanggapi') && findSel(k.keadaan, 'kuatkan') !== undefined && !jalan;
  return (
    <Card tone="accent" tinted>
      {isMenunggu(k.keadaan) && jawabPaling !== null && (
        <p class="bt-important">{jawabPaling < hari ? t.lewat(jawabPaling) : t.jawab(jawabPaling)}</p>
      )}
      {jalan && (
        <p>
          {t.suratJalan} ({jalan.namaKeadaan}). <a href={tautan(`/kerja/surat/${jalan.id}`, bahasa)}>{t.keSurat}</a>
        </p>
      )}
      {k.keadaan === 'terdaftar' && k.telaah === '' && <p>{t.belumTelaah}</p>}
      {susun && (
        <ButtonGroup>
          <ButtonLink href={tautan(alamat.tanggapan(k.nomor), bahasa)} icon="pen-line">
            {t.susun}
          </ButtonLink>
        </ButtonGroup>
      )}
      {boleh.has('teruskan') && <FormTelaah {...p} />}
      {k.perintahBatas !== null && (
        <SummaryList
          bahasa={bahasa}
          rows={[
            { label: t.perintah, value: <span class="bt-typed">{k.perintah}</span> },
            { label: t.perintahBatas, value: formatTanggal(k.perintahBatas, bahasa), important: true },
          ]}
        />
      )}
      {boleh.has('laksanakan') && (
        <Langkah p={p} ke="laksanakan" judul={t.laksanakan} teks={t.laksanakanTeks} tombol={t.laksanakan} tanggal />
      )}
      {findSel(k.keadaan, 'catat_tanggapan_diterima') !== undefined && !p.terbukti && <p>{t.belumTerbukti}</p>}
      {(k.keadaan === 'dicabut' || k.keadaan === 'selesai_musyawarah' || (k.keadaan === 'ditolak' && p.terbukti)) && <p>{t.selesai}</p>}
    </Card>
  );
}

function FormTelaah({ halaman, k, isian, galat }: KasusKeberatanProps) {
  const { bahasa, csrf = '' } = halaman;
  const t = kerjaPesan[bahasa].kasus;
  return (
    <form class="bt-form" method="post" action={tautan(`${alamat.kasus(k.nomor)}/teruskan`, bahasa)}>
      <Hidden name="_csrf" value={csrf} />
      <Textarea
        bahasa={bahasa}
        name="telaah"
        label={t.telaah}
        hint={t.telaahBantu}
        rows={6}
        maxlength={8000}
        value={isian['telaah'] ?? k.telaah}
        error={errorOf(galat, 'telaah')}
      />
      <Button icon="send" variant="secondary">
        {t.teruskan}
      </Button>
    </form>
  );
}

type LangkahProps = {
  p: KasusKeberatanProps;
  ke: string;
  judul: string;
  teks: string;
  tombol: string;
  tanggal?: boolean;
  children?: Children;
};

/** A step that is recorded with its day, or alone. */
function Langkah({ p: { halaman, k, hari, galat }, ke, judul, teks, tombol, tanggal = false, children }: LangkahProps) {
  const { bahasa, csrf = '' } = halaman;
  const t = kerjaPesan[bahasa].kasus;
  const name = `tanggal_${ke}`;
  return (
    <form class="bt-form" method="post" action={tautan(`${alamat.kasus(k.nomor)}/${ke}`, bahasa)} aria-label={judul}>
      <Hidden name="_csrf" value={csrf} />
      <p>{teks}</p>
      {tanggal && (
        <Field bahasa={bahasa} name={name} type="date" label={t.tanggal} required value={hari} width={12} error={errorOf(galat, name)} />
      )}
      {children}
      <Button variant="secondary">{tombol}</Button>
    </form>
  );
}

/** Steps that are rare: reaction of the objector, settlement, withdrawal. */
function Lain(p: KasusKeberatanProps) {
  const { bahasa } = p.halaman;
  const t = kerjaPesan[bahasa].kasus;
  const { boleh } = p;
  return (
    <div class="bt-stack">
      {boleh.has('catat_tanggapan_pemohon') && (
        <Details summary={t.sikap}>
          <Langkah p={p} ke="sikap" judul={t.sikap} teks="" tombol={t.simpan}>
            <Radios
              bahasa={bahasa}
              name="tanggapan"
              label={t.sikap}
              options={TANGGAPAN_PEMOHON.map((x) => ({ value: x, text: keberatanPesan[bahasa].tanggapanPemohon[x] }))}
              error={errorOf(p.galat, 'tanggapan')}
            />
          </Langkah>
        </Details>
      )}
      {p.sengketa !== null && (
        <p>
          <a href={tautan(`/kerja/sengketa/${p.sengketa}`, bahasa)}>{`${sengketaPesan[bahasa].judul} ${p.sengketa}`}</a>
        </p>
      )}
      {p.sengketa === null && (p.halaman.pengguna?.hak.has('keberatan:telaah') ?? false) && (
        <Details summary={sengketaPesan[bahasa].buka}>
          <Langkah p={p} ke="sengketa" judul={sengketaPesan[bahasa].buka} teks={sengketaPesan[bahasa].bukaTeks} tombol={t.simpan} tanggal />
        </Details>
      )}
      {boleh.has('musyawarah') && (
        <Details summary={t.musyawarah} open={errorOf(p.galat, 'tanggal_musyawarah') !== undefined}>
          <Langkah p={p} ke="musyawarah" judul={t.musyawarah} teks={t.musyawarahTeks} tombol={t.musyawarah} tanggal />
        </Details>
      )}
      {boleh.has('cabut') && (
        <Details summary={t.cabut}>
          <Langkah p={p} ke="cabut" judul={t.cabut} teks={t.cabutTeks} tombol={t.cabut} />
        </Details>
      )}
    </div>
  );
}
