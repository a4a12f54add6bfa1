import { Alert } from '../shared/html/components/alert/alert.tsx';
import { Button } from '../shared/html/components/button/button.tsx';
import { errorOf } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import { Select } from '../shared/html/components/select/select.tsx';
import { Status } from '../shared/html/components/tag/tag.tsx';
import { formatTanggal, formatWaktu } from '../shared/html/format.ts';
import { tautan } from '../shared/html/tautan.ts';
import { alamatSurat } from './alamat-surat.ts';
import { type Bukti, BUKTI_CARA, CARA_PENGIRIMAN, SIFAT_BUKTI, terbuktiDiterima } from './pengiriman.ts';
import type { SuratProps } from './surat.pages.tsx';
import { kataSurat } from './surat.kata.ts';
import { pesanSurat } from './surat.pesan.ts';

/** Proofs that the program records by itself. */
const SENDIRI: ReadonlySet<Bukti> = new Set(['dibuka_dengan_kode', 'diterima_server']);

/** One choice of way and proof together, so that no pair is offered that does not fit. */
const PASANGAN = CARA_PENGIRIMAN.flatMap((cara) =>
  BUKTI_CARA[cara].filter((bukti) => !SENDIRI.has(bukti)).map((bukti) => ({ cara, bukti })),
);

/** Recording that a letter went or came. */
export function FormulirPengiriman({ halaman: { bahasa, csrf = '' }, surat, hariIni, galat, isian }: SuratProps) {
  const t = pesanSurat[bahasa];
  const kata = kataSurat[bahasa];
  const error = (name: string) => ({ ...(errorOf(galat, name) !== undefined && { error: errorOf(galat, name) ?? '' }) });
  return (
    <form class="bt-form" method="post" action={tautan(`${alamatSurat(surat.id)}/pengiriman`, bahasa)}>
      <Hidden name="_csrf" value={csrf} />
      <h2>{t.kirim}</h2>
      <p>{t.kirimTeks}</p>
      <Select
        bahasa={bahasa}
        name="cara"
        label={`${t.cara}, ${t.bukti.toLowerCase()}`}
        required
        value={isian['cara']}
        options={PASANGAN.map(({ cara, bukti }) => ({
          value: `${cara}:${bukti}`,
          text:
            cara === 'halaman' ? t.terbitkan : `${kata.cara[cara]}: ${kata.bukti[bukti]} (${kata.sifat[SIFAT_BUKTI[bukti]].toLowerCase()})`,
        }))}
        {...error('cara')}
      />
      <Field
        bahasa={bahasa}
        name="tanggal"
        type="date"
        label={t.tanggalKirim}
        required
        value={isian['tanggal'] ?? hariIni}
        {...error('tanggal')}
      />
      <Field
        bahasa={bahasa}
        name="rujukan"
        label={t.rujukan}
        hint={t.rujukanBantu}
        optional
        width={20}
        maxlength={60}
        value={isian['rujukan']}
        {...error('rujukan')}
      />
      <Button icon="check">{t.kirimTombol}</Button>
    </form>
  );
}

/** Deliveries of this letter, and from them whether it is proven to have come. */
export function RiwayatPengiriman({ halaman: { bahasa }, zona, surat, pengiriman }: SuratProps) {
  const t = pesanSurat[bahasa];
  const kata = kataSurat[bahasa];
  const own = pengiriman.filter((x) => x.suratId === surat.id);
  if (own.length === 0) return surat.keadaan === 'ditandatangani' ? <p class="bt-muted">{t.belumDisampaikan}</p> : null;
  const proven = terbuktiDiterima(own, zona);
  return (
    <section>
      <h2>{t.riwayat}</h2>
      <Alert bahasa={bahasa} tone={proven ? 'success' : 'warning'}>
        <p>{proven ? t.terbukti(formatTanggal(proven.tanggal, bahasa)) : t.belumTerbukti}</p>
      </Alert>
      <ul class="ds-list">
        {own.map((x) => (
          <li key={x.id}>
            {formatWaktu(x.pada, bahasa, zona, 'pendek')}: {kata.cara[x.cara]}, {kata.bukti[x.bukti]}
            {x.rujukan && ` (${x.rujukan})`}{' '}
            <Status tone={SIFAT_BUKTI[x.bukti] === 'nyata' ? 'success' : 'neutral'}>{kata.sifat[SIFAT_BUKTI[x.bukti]]}</Status>
          </li>
        ))}
      </ul>
    </section>
  );
}
