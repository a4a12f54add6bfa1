import { Alert } from '../../shared/html/components/alert/alert.tsx';
import { Button, ButtonGroup, ButtonLink } from '../../shared/html/components/button/button.tsx';
import { Hidden } from '../../shared/html/components/field/field.tsx';
import { SummaryList, type SummaryRow } from '../../shared/html/components/summary-list/summary-list.tsx';
import { formatTanggal, formatWaktu } from '../../shared/html/format.ts';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../../shared/html/layout/layout.tsx';
import type { Bahasa } from '../../shared/html/pesan.ts';
import { tautan } from '../../shared/html/tautan.ts';
import { GOLONGAN } from '../../unit/unit.ts';
import { alamat } from '../alamat.ts';
import { type Kelengkapan, KANAL_MEJA } from '../istilah.ts';
import { kata } from '../kata.pesan.ts';
import type { PermohonanBaru } from '../masukan.ts';
import { bacakanPesan } from './bacakan.pesan.ts';
import { BERKAS_MEJA } from './meja.isian.ts';
import { mejaPesan } from './meja.pesan.ts';
import type { AkibatTerima } from './meja-tenggat.ts';

export type BacakanProps = {
  halaman: Halaman;
  draf: string;
  zona: string;
  m: PermohonanBaru;
  unit: readonly string[];
  kurang: readonly Kelengkapan[];
  akibat: AkibatTerima;
  now: Date;
};

/** What was typed, as sentences to the requester; he hears it before it has a number. */
export function HalamanBacakan(p: BacakanProps) {
  const { halaman, draf, m } = p;
  const { bahasa } = halaman;
  const t = bacakanPesan[bahasa].bacakan;
  const langsung = m.kanal === 'datang_langsung' || m.kanal === 'telepon';
  return (
    <LayoutKerja {...halaman} judul={t.judul} remah={[{ text: mejaPesan[bahasa].judul, href: tautan(alamat.mejaDraf(draf), bahasa) }]}>
      <PageHead judul={t.judul} eyebrow={kanal(m, bahasa)}>
        <p>{langsung ? t.langsung : t.jauh}</p>
      </PageHead>
      <Akibat {...p} />
      <div class="bt-desk__aloud">
        <SummaryList bahasa={bahasa} rows={kalimat(p)} />
      </div>
      <Kurang {...p} />
      <form method="post" action={tautan(alamat.mejaCatat(draf), bahasa)} data-module="draft">
        <Hidden name="_csrf" value={halaman.csrf ?? ''} />
        <ButtonGroup>
          <Button icon="check">{t.ya}</Button>
          <ButtonLink variant="secondary" icon="pencil" href={tautan(alamat.mejaDraf(draf), bahasa)}>
            {t.ubah}
          </ButtonLink>
        </ButtonGroup>
      </form>
    </LayoutKerja>
  );
}

function kanal(m: PermohonanBaru, bahasa: Bahasa): string {
  const satu = KANAL_MEJA.find((k) => k === m.kanal);
  return satu === undefined ? kata[bahasa].kanal[m.kanal] : mejaPesan[bahasa].kanalPilihan[satu];
}

/** What an earlier receipt means; nothing where it came in just now. */
function Akibat({ halaman, m, akibat }: BacakanProps) {
  const { bahasa } = halaman;
  const t = bacakanPesan[bahasa].bacakan;
  if (m.mundur === null) return null;
  const tone = akibat.lewat ? 'danger' : akibat.sisa <= 3 ? 'warning' : 'info';
  return (
    <Alert bahasa={bahasa} tone={tone} title={t.mundur(akibat.berjalan)}>
      {akibat.lewat && <p>{t.lewat}</p>}
      {!akibat.lewat && akibat.sisa <= 3 && <p>{t.dekat}</p>}
      <p>{mejaPesan[bahasa].akibat}</p>
    </Alert>
  );
}

function kalimat(p: BacakanProps): SummaryRow[] {
  const { halaman, draf, m, akibat } = p;
  const { bahasa } = halaman;
  const t = bacakanPesan[bahasa].bacakan;
  const ubah = (kolom: string) => `${tautan(alamat.mejaDraf(draf), bahasa)}#${kolom}`;
  const tempo = akibat.jatuhTempo === null ? t.tanpaTempo : formatTanggal(akibat.jatuhTempo, bahasa);
  const baris: SummaryRow[] = [
    { label: t.meminta, value: <Butir butir={m.butir} />, changeHref: ubah('butir') },
    { label: t.kepada, value: kepada(p), changeHref: ubah('unit_1') },
    { label: t.untuk, value: m.tujuan === '' ? t.tanpaTujuan : m.tujuan, changeHref: ubah('tujuan') },
    { label: t.memperoleh, value: memperoleh(m, bahasa), changeHref: ubah('cara_memperoleh') },
    { label: t.siapa, value: siapa(m, bahasa), changeHref: ubah('nama') },
    ...(m.kuasa === null ? [] : [{ label: t.kuasaLabel, value: t.kuasa(m.kuasa.nama, m.kuasa.alamat), changeHref: ubah('kuasa_nama') }]),
    { label: t.kabar, value: kata[bahasa].kabari[m.kabariLewat], changeHref: ubah('kabari_lewat') },
    ...(m.bantuan.length === 0
      ? []
      : [{ label: t.bantuan, value: m.bantuan.map((b) => kata[bahasa].bantuan[b]).join(', '), changeHref: ubah('bantuan') }]),
    { label: t.identitas, value: <Bukti {...p} />, changeHref: ubah('jenis_pemohon') },
    { label: t.diterima, value: diterima(p), changeHref: ubah('waktu') },
    { label: t.tempo, value: <strong>{tempo}</strong>, important: true },
  ];
  return baris;
}

function Butir({ butir }: { butir: readonly string[] }) {
  const [satu, ...lain] = butir;
  if (lain.length === 0) return <>{satu}</>;
  return (
    <ol>
      {butir.map((b, i) => (
        <li key={`${i}-${b}`}>{b}</li>
      ))}
    </ol>
  );
}

function kepada({ halaman: { bahasa }, m, unit }: BacakanProps): string {
  if (m.sasaran === 'unit') return unit.join('; ');
  const golongan = GOLONGAN.find((g) => g === m.golongan);
  return golongan === undefined ? bacakanPesan[bahasa].bacakan.tidakTahu : mejaPesan[bahasa].golonganPilihan[golongan];
}

function memperoleh(m: PermohonanBaru, bahasa: Bahasa): string {
  return [
    mejaPesan[bahasa].caraPilihan[m.caraMemperoleh],
    m.bentuk === null ? '' : kata[bahasa].bentuk[m.bentuk],
    m.format,
    m.caraMengirim === null ? '' : kata[bahasa].caraMengirim[m.caraMengirim],
  ]
    .filter((satu) => satu !== '')
    .join(', ');
}

function siapa({ identitas: i, jenisPemohon }: PermohonanBaru, bahasa: Bahasa) {
  const t = bacakanPesan[bahasa].bacakan;
  const kontak = [i.telepon, i.email].filter((satu) => satu !== undefined).join(', ');
  return (
    <>
      <strong>{i.nama}</strong> ({kata[bahasa].jenisPemohon[jenisPemohon].toLowerCase()}), {i.alamat},{' '}
      {kontak === '' ? t.tanpaKontak : kontak}
      {i.pekerjaan !== undefined && `, ${i.pekerjaan}`}
      {i.nik !== undefined && `, NIK ${i.nik}`}
      {i.nomor_pengesahan !== undefined && `, ${i.nomor_pengesahan}`}
    </>
  );
}

function Bukti({ halaman: { bahasa }, m, zona, now }: BacakanProps) {
  const t = bacakanPesan[bahasa].bacakan;
  if (m.bukti.length === 0) return <>{t.tanpaBukti}</>;
  const jam = formatWaktu(now, bahasa, zona, 'pendek');
  const hal = (kolom: string): string => {
    const satu = BERKAS_MEJA.find((b) => b === kolom);
    return satu === undefined ? kolom : mejaPesan[bahasa].berkas[satu];
  };
  const akhir = m.identitas.empat_akhir;
  return (
    <ul>
      {m.bukti.map((b) => (
        <li key={b.kolom}>
          {b.cara === 'salinan' ? t.salinan(hal(b.kolom)) : t.diperlihatkan(hal(b.kolom), jam)}
          {b.cara === 'diperlihatkan' && akhir !== undefined && `, ${t.akhir(akhir)}`}
        </li>
      ))}
    </ul>
  );
}

function diterima({ halaman: { bahasa }, m, zona }: BacakanProps): string {
  const waktu = formatWaktu(m.diterimaPada, bahasa, zona);
  if (m.mundur === null) return waktu;
  return `${waktu} (${kata[bahasa].mundur[m.mundur]}${m.mundurCatatan === '' ? '' : `: ${m.mundurCatatan}`})`;
}

function Kurang({ halaman: { bahasa }, kurang }: BacakanProps) {
  const t = bacakanPesan[bahasa].bacakan;
  if (kurang.length === 0) return null;
  return (
    <section aria-labelledby="kurang">
      <h2 id="kurang">{t.kurang}</h2>
      <ul>
        {kurang.map((k) => (
          <li key={k}>{kata[bahasa].kelengkapan[k]}</li>
        ))}
      </ul>
      <p class="bt-muted">{t.kurangIsi}</p>
    </section>
  );
}
