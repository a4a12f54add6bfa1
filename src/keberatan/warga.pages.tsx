import { Alert } from '../shared/html/components/alert/alert.tsx';
import { ButtonLink } from '../shared/html/components/button/button.tsx';
import { Card } from '../shared/html/components/card/card.tsx';
import { Checkboxes } from '../shared/html/components/choice/choice.tsx';
import { Details } from '../shared/html/components/details/details.tsx';
import { errorOf, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field } from '../shared/html/components/field/field.tsx';
import { Textarea } from '../shared/html/components/textarea/textarea.tsx';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { tautan } from '../shared/html/tautan.ts';
import { alamatKeberatan as alamat } from './alamat.ts';
import { ALASAN } from './istilah.ts';
import { keberatanPesan } from './keberatan.pesan.ts';
import type { AlasanHariIni } from './rules/pasal-35.ts';
import { wargaPesan } from './warga.pesan.ts';
import { Formulir, Langkah, remahPermohonan, Ruang } from './ruang.pages.tsx';

export type Isian = Readonly<Record<string, string | undefined>>;

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
