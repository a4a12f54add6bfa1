import type { Children } from '../../shared/html/types.ts';
import { Button, ButtonGroup, ButtonLink } from '../../shared/html/components/button/button.tsx';
import { Card } from '../../shared/html/components/card/card.tsx';
import { Checkboxes } from '../../shared/html/components/choice/choice.tsx';
import { Details } from '../../shared/html/components/details/details.tsx';
import { errorOf } from '../../shared/html/components/error-summary/error-summary.tsx';
import { Hidden } from '../../shared/html/components/field/field.tsx';
import { formatTanggal } from '../../shared/html/format.ts';
import { tautan } from '../../shared/html/tautan.ts';
import { KELENGKAPAN, type Keadaan } from '../istilah.ts';
import { kata } from '../kata.pesan.ts';
import { tabelPesan } from '../tabel/tabel.pesan.ts';
import { alamatKerja } from './alamat-kerja.ts';
import { type KasusProps, satu, semua } from './kasus.ts';
import { kasusPesan } from './kasus.pesan.ts';
import { serahPesan } from './serah.pesan.ts';
import type { Sekarang } from './sekarang.ts';
import { FormBayar, FormSerah, FormTagih } from './serah.pages.tsx';

type Props<H extends Sekarang['hal']> = KasusProps & { kini: Extract<Sekarang, { hal: H }> };

/** The box on top: one heading, one sentence, one main button. */
export function KotakSekarang(p: KasusProps) {
  const kini = p.sekarang;
  switch (kini.hal) {
    case 'surat':
      return <Surat {...p} kini={kini} />;
    case 'periksa':
      return <Periksa {...p} kini={kini} />;
    case 'tunggu_pemohon':
      return <TungguPemohon {...p} kini={kini} />;
    case 'teruskan':
      return <Teruskan {...p} />;
    case 'tunggu_unit':
      return <TungguUnit {...p} kini={kini} />;
    case 'tabel':
      return <KeTabel {...p} kini={kini} />;
    case 'susun':
      return <Susun {...p} />;
    case 'tagih':
      return <Tagih {...p} kini={kini} />;
    case 'tunggu_bayar':
      return <TungguBayar {...p} kini={kini} />;
    case 'serah':
      return <Serah {...p} kini={kini} />;
    case 'selesai':
      return <Selesai {...p} />;
  }
}

function Kotak({ bahasa, judul, children }: { bahasa: 'id' | 'en'; judul: string; children: Children }) {
  return (
    <section aria-labelledby="sekarang">
      <Card tone="accent" tinted>
        <p class="bt-muted">{kasusPesan[bahasa].sekarang}</p>
        <h2 id="sekarang">{judul}</h2>
        {children}
      </Card>
    </section>
  );
}

const isLangkahSurat = (keadaan: string): keadaan is 'rancangan' | 'menunggu_tanda_tangan' | 'ditandatangani' =>
  keadaan === 'rancangan' || keadaan === 'menunggu_tanda_tangan' || keadaan === 'ditandatangani';

function Surat({ halaman: { bahasa }, surat, kini }: Props<'surat'>) {
  const t = kasusPesan[bahasa].surat;
  const baris = surat.find((s) => s.id === kini.surat.id);
  return (
    <Kotak bahasa={bahasa} judul={baris ? `${baris.namaJenis}: ${baris.namaKeadaan.toLowerCase()}` : t.judul}>
      {isLangkahSurat(kini.surat.keadaan) && <p>{t.langkah[kini.surat.keadaan]}</p>}
      <ButtonGroup>
        <ButtonLink href={tautan(`/kerja/surat/${kini.surat.id}`, bahasa)} icon="stamp">
          {t.tombol}
        </ButtonLink>
      </ButtonGroup>
    </Kotak>
  );
}

function Periksa({ halaman, p, boleh, susun, kini }: Props<'periksa'>) {
  const { bahasa, csrf = '' } = halaman;
  const t = kasusPesan[bahasa].periksa;
  return (
    <Kotak bahasa={bahasa} judul={t.judul}>
      {kini.sampai !== null && <p>{t.sampai(formatTanggal(kini.sampai, bahasa))}</p>}
      <p>{p.kurang.length === 0 ? t.ada : t.kurang(p.kurang.length)}</p>
      <p class="bt-muted">{t.lengkapTeks}</p>
      <ButtonGroup>
        {boleh.has('nyatakan_lengkap') && (
          <form method="post" action={tautan(alamatKerja.lengkap(p.nomor), bahasa)}>
            <Hidden name="_csrf" value={csrf} />
            <Button icon="check">{t.lengkapkan}</Button>
          </form>
        )}
        {susun.has('ketidaklengkapan') && (
          <ButtonLink href={tautan(alamatKerja.surat(p.nomor, 'ketidaklengkapan'), bahasa)} variant="secondary" icon="mail">
            {t.minta}
          </ButtonLink>
        )}
      </ButtonGroup>
    </Kotak>
  );
}

function TungguPemohon(props: Props<'tunggu_pemohon'>) {
  const { halaman, p, boleh, kini, isian, galat } = props;
  const { bahasa, csrf = '' } = halaman;
  const t = kasusPesan[bahasa].tungguPemohon;
  const terbukti = kini.diterima !== null && kini.sampai !== null;
  return (
    <Kotak bahasa={bahasa} judul={t.judul}>
      <p>{terbukti ? t.diterima(formatTanggal(kini.diterima ?? '', bahasa), formatTanggal(kini.sampai ?? '', bahasa)) : t.belum}</p>
      <ButtonGroup>
        {kini.suratId !== null && (
          <ButtonLink href={tautan(`/kerja/surat/${kini.suratId}`, bahasa)} icon="mail" variant={terbukti ? 'secondary' : 'primary'}>
            {t.keSurat}
          </ButtonLink>
        )}
        {boleh.has('nyatakan_lengkap') && (
          <form method="post" action={tautan(alamatKerja.lengkap(p.nomor), bahasa)}>
            <Hidden name="_csrf" value={csrf} />
            <Button variant="secondary" icon="check">
              {kasusPesan[bahasa].periksa.lengkapkan}
            </Button>
          </form>
        )}
      </ButtonGroup>
      {boleh.has('perbaiki') && (
        <Details summary={t.perbaiki} open={errorOf(galat, 'dilengkapi') !== undefined}>
          <form method="post" action={tautan(alamatKerja.perbaiki(p.nomor), bahasa)} class="bt-form" novalidate>
            <Hidden name="_csrf" value={csrf} />
            <Checkboxes
              bahasa={bahasa}
              name="dilengkapi"
              label={t.perbaikiTeks}
              values={semua(isian, 'dilengkapi') ?? []}
              options={KELENGKAPAN.filter((k) => p.kurang.includes(k)).map((value) => ({ value, text: kata[bahasa].kelengkapan[value] }))}
              error={errorOf(galat, 'dilengkapi')}
            />
            <Button variant="secondary">{t.perbaikiTombol}</Button>
          </form>
        </Details>
      )}
    </Kotak>
  );
}

function Teruskan({ halaman: { bahasa }, saranUnit, sekarang, boleh }: KasusProps) {
  const t = kasusPesan[bahasa].teruskanSekarang;
  const disebut = sekarang.hal === 'teruskan' ? saranUnit.filter((u) => sekarang.unitIds.includes(u.value)) : [];
  return (
    <Kotak bahasa={bahasa} judul={t.judul}>
      <p>{disebut.length > 0 ? t.saran(disebut.map((u) => u.text).join(', ')) : t.teks}</p>
      {boleh.has('disposisi') && (
        <ButtonGroup>
          <ButtonLink href="#teruskan" icon="route">
            {t.tombol}
          </ButtonLink>
        </ButtonGroup>
      )}
    </Kotak>
  );
}

function TombolSusun({ halaman: { bahasa }, p, susun, utama }: KasusProps & { utama: boolean }) {
  const t = kasusPesan[bahasa].susun;
  return (
    <ButtonGroup>
      {susun.has('pemberitahuan') && (
        <ButtonLink
          href={tautan(alamatKerja.surat(p.nomor, 'pemberitahuan'), bahasa)}
          icon="pen-line"
          variant={utama ? 'primary' : 'secondary'}
        >
          {t.tombol}
        </ButtonLink>
      )}
      {susun.has('perpanjangan') && (
        <ButtonLink href={tautan(alamatKerja.surat(p.nomor, 'perpanjangan'), bahasa)} variant="secondary" icon="hourglass">
          {t.perpanjang}
        </ButtonLink>
      )}
    </ButtonGroup>
  );
}

function TungguUnit(p: Props<'tunggu_unit'>) {
  const t = kasusPesan[p.halaman.bahasa].tungguUnit;
  return (
    <Kotak bahasa={p.halaman.bahasa} judul={t.judul(p.kini.jumlah)}>
      <p>{t.teks}</p>
      <TombolSusun {...p} utama={false} />
    </Kotak>
  );
}

function KeTabel(p: Props<'tabel'>) {
  const { bahasa } = p.halaman;
  const t = tabelPesan[bahasa];
  return (
    <Kotak bahasa={bahasa} judul={t.sisa(p.kini.sisa)}>
      <p>{t.sisaTeks}</p>
      <ButtonGroup>
        <ButtonLink href={tautan(alamatKerja.tabel(p.p.nomor), bahasa)} icon="pen-line">
          {t.sisaTombol}
        </ButtonLink>
      </ButtonGroup>
      <TombolSusun {...p} susun={new Set([...p.susun].filter((s) => s === 'perpanjangan'))} utama={false} />
    </Kotak>
  );
}

function Susun(p: KasusProps) {
  const t = kasusPesan[p.halaman.bahasa].susun;
  return (
    <Kotak bahasa={p.halaman.bahasa} judul={t.judul}>
      <p>{t.teks}</p>
      <TombolSusun {...p} utama />
    </Kotak>
  );
}

function Tagih(p: Props<'tagih'>) {
  const t = serahPesan[p.halaman.bahasa];
  return (
    <Kotak bahasa={p.halaman.bahasa} judul={t.tagih.judul}>
      {p.boleh.has('minta_pembayaran') && <FormTagih {...p} biaya={p.kini.biaya} />}
      {p.boleh.has('serahkan') && (
        <Details summary={t.serah.judul} open={satu(p.isian, 'bukti') !== undefined}>
          <FormSerah {...p} />
        </Details>
      )}
    </Kotak>
  );
}

function TungguBayar(p: Props<'tunggu_bayar'>) {
  return (
    <Kotak bahasa={p.halaman.bahasa} judul={serahPesan[p.halaman.bahasa].bayar.judul}>
      {p.boleh.has('terima_pembayaran') && <FormBayar {...p} tagihan={p.kini.tagihan} />}
    </Kotak>
  );
}

function Serah(p: Props<'serah'>) {
  const { bahasa } = p.halaman;
  const t = serahPesan[bahasa].serah;
  return (
    <Kotak bahasa={bahasa} judul={t.judul}>
      {p.kini.sampai !== null && <p class="bt-important">{t.sampai(formatTanggal(p.kini.sampai, bahasa))}</p>}
      {p.boleh.has('serahkan') && <FormSerah {...p} />}
    </Kotak>
  );
}

function Selesai({ halaman: { bahasa }, p }: KasusProps) {
  const t = kasusPesan[bahasa].selesai;
  const teks: Partial<Record<Keadaan, string>> = t.teks;
  return (
    <Kotak bahasa={bahasa} judul={t.judul}>
      <p>{teks[p.keadaan] ?? ''}</p>
    </Kotak>
  );
}
