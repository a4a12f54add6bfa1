import { Alert } from '../shared/html/components/alert/alert.tsx';
import { Button, ButtonGroup, ButtonLink } from '../shared/html/components/button/button.tsx';
import { Confirm } from '../shared/html/components/confirm/confirm.tsx';
import { errorOf, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import { SummaryList } from '../shared/html/components/summary-list/summary-list.tsx';
import { Timeline } from '../shared/html/components/timeline/timeline.tsx';
import { formatTanggal, formatWaktu } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { tautan } from '../shared/html/tautan.ts';
import { alamatKeberatan as alamat } from './alamat.ts';
import { keberatanPesan } from './keberatan.pesan.ts';
import type { LihatKeberatan } from './lihat.queries.ts';
import { remahPermohonan, Ruang } from './ruang.pages.tsx';
import { lihatPesan } from './lihat.pesan.ts';
import { wargaPesan } from './warga.pesan.ts';

export type LihatKeberatanProps = LihatKeberatan & {
  halaman: Halaman;
  zona: string;
  /** The request it belongs to; null without one, then it has its own door. */
  nomorPermohonan: string | null;
  baru: boolean;
};

/** The objector's own page: where it stands, the next legal date, letters and all that happened. */
export function HalamanLihatKeberatan(p: LihatKeberatanProps) {
  const { halaman, k, nomorPermohonan } = p;
  const { bahasa } = halaman;
  const t = lihatPesan[bahasa];
  const judul = keberatanPesan[bahasa].keadaan[k.keadaan];
  const remah = nomorPermohonan === null ? [] : remahPermohonan(halaman, nomorPermohonan);
  return (
    <Ruang halaman={halaman} judul={judul} lead={<p>{`${wargaPesan[bahasa].judul} ${k.nomor}`}</p>} lebar="lebar" remah={remah}>
      <div class="bt-stack bt-stack--lg">
        {p.baru && (
          <Alert bahasa={bahasa} tone="success" live>
            <p>{t.baru(k.nomor)}</p>
          </Alert>
        )}
        <div class="bt-beside bt-beside--end">
          <div class="bt-stack bt-stack--lg">
            <Tanggal {...p} />
            {p.dijawab && (
              <>
                <p>{t.dijawab}</p>
                {!p.terbuktiDiterima && <p class="bt-important">{t.belumTerbukti}</p>}
                <p>{t.sengketaTeks}</p>
              </>
            )}
          </div>
          <Fakta {...p} />
        </div>
        <Surat {...p} />
        <section aria-labelledby="linimasa" class="bt-stack">
          <h2 id="linimasa">{t.linimasa}</h2>
          <Timeline
            bahasa={bahasa}
            items={p.riwayat.map((e) => ({
              time: { at: e.pada.toISOString(), text: formatWaktu(e.pada, bahasa, p.zona) },
              title: e.kalimat,
              state: 'done' as const,
            }))}
          />
        </section>
        <Jalan {...p} />
      </div>
    </Ruang>
  );
}

function Tanggal({ halaman: { bahasa }, utama }: LihatKeberatanProps) {
  const t = lihatPesan[bahasa];
  if (!utama) return null;
  return (
    <section class={utama.lewat ? 'bt-nextdate bt-nextdate--late' : 'bt-nextdate'} aria-label={t[utama.jenis]}>
      <p>{t[utama.jenis]}</p>
      <p class="bt-nextdate__date">
        <time datetime={utama.tanggal}>{formatTanggal(utama.tanggal, bahasa)}</time>
      </p>
      {utama.lewat ? (
        <p>
          <strong>{t.lewat}</strong> {utama.jenis === 'tanggal' && t.lewatTeks}
        </p>
      ) : (
        <p>{t.sisa(utama.sisa)}</p>
      )}
      <p class="bt-small">{t.mengapaTeks(utama.mulai, utama.pasal)}</p>
    </section>
  );
}

function Fakta({ halaman: { bahasa }, zona, k }: LihatKeberatanProps) {
  const t = lihatPesan[bahasa];
  return (
    <SummaryList
      bahasa={bahasa}
      rows={[
        {
          label: t.alasan,
          value: (
            <ul class="bt-plain">
              {k.alasan.map((a) => (
                <li key={a}>
                  {a}. {keberatanPesan[bahasa].alasan[a]}
                </li>
              ))}
            </ul>
          ),
        },
        { label: t.diterima, value: formatWaktu(k.diterimaPada, bahasa, zona) },
        { label: t.informasi, value: <span class="bt-typed">{k.informasi}</span> },
        ...(k.kasusPosisi === '' ? [] : [{ label: t.kasus, value: <span class="bt-typed">{k.kasusPosisi}</span> }]),
        ...(k.perintah === '' ? [] : [{ label: t.perintah, value: <span class="bt-typed">{k.perintah}</span>, important: true }]),
        ...(k.perintahBatas === null ? [] : [{ label: t.perintahBatas, value: formatTanggal(k.perintahBatas, bahasa), important: true }]),
      ]}
    />
  );
}

/** Opening is a press and not a link: it proves receipt and starts a clock. */
function Surat({ halaman, nomorPermohonan, surat }: LihatKeberatanProps) {
  const { bahasa, csrf = '' } = halaman;
  const t = lihatPesan[bahasa];
  const ke = nomorPermohonan === null ? alamat.suratSendiri : alamat.lacakSurat;
  return (
    <section aria-labelledby="surat" class="bt-stack">
      <h2 id="surat">{t.surat}</h2>
      {surat.length === 0 && <p>{t.suratKosong}</p>}
      <ul class="bt-papers">
        {surat.toReversed().map((s) => (
          <li key={s.id} class="bt-paper">
            <div class="bt-paper__text">
              <h3 class="bt-paper__title">{t.jenisSurat[s.jenis]}</h3>
              <p class="bt-muted bt-small">{[formatTanggal(s.tanggal, bahasa), s.nomor].filter((x) => x !== null).join(' · ')}</p>
            </div>
            <form method="post" action={tautan(ke(s.id), bahasa)}>
              <Hidden name="_csrf" value={csrf} />
              <Button size="sm" variant={s.jenis === 'tanggapan_keberatan' ? 'primary' : 'secondary'} icon="download">
                <span aria-hidden="true">{t.buka}</span>
                <span class="ds-sr-only">{`${t.buka}: ${t.jenisSurat[s.jenis]}`}</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Jalan({ halaman, k, nomorPermohonan, bolehCabut }: LihatKeberatanProps) {
  const { bahasa, csrf = '' } = halaman;
  const t = lihatPesan[bahasa];
  return (
    <div class="bt-row">
      {nomorPermohonan !== null && (
        <ButtonLink href={tautan('/permohonan/lacak/lihat', bahasa)} variant="secondary" icon="arrow-left">
          {t.kePermohonan}
        </ButtonLink>
      )}
      {bolehCabut && (
        <ButtonLink
          href={tautan(nomorPermohonan === null ? alamat.cabutSendiri : alamat.lacakCabut(k.nomor), bahasa)}
          variant="tertiary"
          icon="undo-2"
        >
          {t.cabut}
        </ButtonLink>
      )}
      {nomorPermohonan === null && (
        <form method="post" action={tautan(alamat.keluar, bahasa)}>
          <Hidden name="_csrf" value={csrf} />
          <Button variant="secondary" icon="log-out">
            {t.keluar}
          </Button>
        </form>
      )}
    </div>
  );
}

/** Withdrawing is asked once, on a page that says what follows. */
export function HalamanCabutKeberatan({ halaman, nomor, ke, kembali }: { halaman: Halaman; nomor: string; ke: string; kembali: string }) {
  const { bahasa, csrf = '' } = halaman;
  const t = lihatPesan[bahasa];
  return (
    <Ruang halaman={halaman} judul={t.cabutJudul} lead={<p>{nomor}</p>}>
      <Confirm
        bahasa={bahasa}
        csrf={csrf}
        action={tautan(ke, bahasa)}
        deed={t.cabutYa}
        tone="danger"
        back={{ href: tautan(kembali, bahasa), text: t.cabutTidak }}
      >
        <p>{t.cabutTeks}</p>
      </Confirm>
    </Ruang>
  );
}

type MasukProps = { halaman: Halaman; nomor: string; galat?: readonly FormError[] };

/** The door of an objection without a request. A refused code never comes back in the page; the number does. */
export function HalamanMasukKeberatan({ halaman, nomor, galat = [] }: MasukProps) {
  const { bahasa, csrf = '' } = halaman;
  const t = wargaPesan[bahasa].masuk;
  return (
    <Ruang halaman={halaman} judul={t.judul} lead={<p>{t.lead}</p>} galat={galat} tersembunyi={false}>
      <form class="bt-form" method="post" action={tautan(alamat.lacak, bahasa)} novalidate>
        <Hidden name="_csrf" value={csrf} />
        <Field
          bahasa={bahasa}
          name="nomor"
          label={t.nomor}
          hint={t.nomorBantu}
          width={12}
          maxlength={40}
          autocomplete="off"
          value={nomor}
          error={errorOf(galat, 'nomor')}
        />
        <Field
          bahasa={bahasa}
          name="kode"
          label={t.kode}
          hint={t.kodeBantu}
          width={12}
          maxlength={40}
          autocomplete="off"
          spellcheck={false}
          error={errorOf(galat, 'kode')}
        />
        <ButtonGroup>
          <Button iconEnd="arrow-right">{t.buka}</Button>
          <ButtonLink href={tautan('/permohonan/lacak', bahasa)} variant="tertiary">
            {t.permohonan}
          </ButtonLink>
        </ButtonGroup>
      </form>
    </Ruang>
  );
}

type TerkirimProps = { halaman: Halaman; nomor: string; kode: string | null; jawabPaling: string | null };

/** Number and code, shown once to who sent it. */
export function HalamanTerkirimKeberatan({ halaman, nomor, kode, jawabPaling }: TerkirimProps) {
  const { bahasa } = halaman;
  const t = wargaPesan[bahasa].terkirim;
  return (
    <Ruang halaman={halaman} judul={t.judul} lead={<p>{t.simpan}</p>}>
      <div class="bt-stack">
        <SummaryList
          bahasa={bahasa}
          rows={[
            { label: t.nomor, value: <strong>{nomor}</strong>, important: true },
            ...(kode === null ? [] : [{ label: t.kode, value: <strong>{kode}</strong>, important: true }]),
            ...(jawabPaling === null ? [] : [{ label: t.jawab, value: formatTanggal(jawabPaling, bahasa), important: true }]),
          ]}
        />
        <ButtonLink href={tautan(`${alamat.lacak}?nomor=${nomor}`, bahasa)} iconEnd="arrow-right">
          {t.buka}
        </ButtonLink>
      </div>
    </Ruang>
  );
}
