import { Alert } from '../../shared/html/components/alert/alert.tsx';
import { Button, ButtonGroup, ButtonLink } from '../../shared/html/components/button/button.tsx';
import { Hidden } from '../../shared/html/components/field/field.tsx';
import { type SummaryRow, SummaryList } from '../../shared/html/components/summary-list/summary-list.tsx';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import { tautan } from '../../shared/html/tautan.ts';
import { alamat } from '../alamat.ts';
import type { IsiDraf, Langkah } from '../draf.ts';
import type { Kelengkapan } from '../istilah.ts';
import { kata } from '../kata.pesan.ts';
import { baruPesan } from './baru.pesan.ts';
import { Bingkai, sebelum } from './bingkai.tsx';
import type { Samaran } from './diri.pages.tsx';
import { kirimPesan } from './kirim.pesan.ts';

export type PeriksaProps = {
  halaman: Halaman;
  isi: Required<Pick<IsiDraf, 'apa' | 'unit' | 'tujuan' | 'cara' | 'sebagai' | 'kabar'>>;
  samaran: Samaran;
  /** Names of the chosen units. */
  unit: readonly string[];
  kurang: readonly Kelengkapan[];
  /** Fingerprint of what is shown, sent along with it. */
  sidik: string;
  /** The answers changed between showing and sending. */
  berubah?: boolean;
};

/** Check your answers: every one with its way back, the identity masked, what may follow later by name. */
export function HalamanPeriksa(p: PeriksaProps) {
  const { halaman, kurang } = p;
  const { bahasa } = halaman;
  const t = kirimPesan[bahasa].periksa;
  return (
    <Bingkai halaman={halaman} langkah="periksa" judul={t.judul} lead={t.lead}>
      <div class="bt-stack bt-stack--lg">
        {p.berubah && (
          <Alert bahasa={bahasa} tone="warning" title={t.berubah} live>
            <p>{t.berubahTeks}</p>
          </Alert>
        )}
        <section class="bt-stack" aria-labelledby="permintaan">
          <h2 id="permintaan">{t.permintaan}</h2>
          <SummaryList bahasa={bahasa} rows={barisPermintaan(p)} />
        </section>
        <section class="bt-stack" aria-labelledby="pemohon">
          <h2 id="pemohon">{t.pemohon}</h2>
          <p class="bt-muted">{t.tersegel}</p>
          <SummaryList bahasa={bahasa} rows={barisPemohon(p)} />
        </section>
        {kurang.length > 0 && (
          <Alert bahasa={bahasa} tone="info" title={t.kurangJudul}>
            <ul>
              {kurang.map((k) => (
                <li key={k}>{kata[bahasa].kelengkapan[k]}</li>
              ))}
            </ul>
            <p>{t.kurang}</p>
          </Alert>
        )}
        <form method="post" action={tautan(alamat.langkah('periksa'), bahasa)} data-module="draft">
          <Hidden name="_csrf" value={halaman.csrf ?? ''} />
          <Hidden name="sidik" value={p.sidik} />
          <ButtonGroup>
            <Button size="lg" icon="send">
              {t.kirim}
            </Button>
            <ButtonLink variant="tertiary" icon="arrow-left" href={tautan(sebelum('periksa') ?? alamat.baru, bahasa)}>
              {baruPesan[bahasa].kembali}
            </ButtonLink>
          </ButtonGroup>
        </form>
      </div>
    </Bingkai>
  );
}

const ubah = (langkah: Langkah, { halaman }: PeriksaProps): { changeHref: string } => ({
  changeHref: tautan(alamat.langkah(langkah), halaman.bahasa),
});

function barisPermintaan(p: PeriksaProps): SummaryRow[] {
  const { halaman, isi } = p;
  const { bahasa } = halaman;
  const { periksa: t, label } = kirimPesan[bahasa];
  return [
    { label: label.rincian, value: <span class="bt-typed">{isi.apa.rincian}</span>, ...ubah('apa', p) },
    { label: label.unit, value: kepada(p), ...ubah('unit', p) },
    { label: label.tujuan, value: <span class="bt-typed">{isi.tujuan.tujuan || t.kosong}</span>, ...ubah('tujuan', p) },
    { label: label.cara, value: caraMenerima(p), ...ubah('cara', p) },
  ];
}

function kepada({ halaman: { bahasa }, isi, unit }: PeriksaProps) {
  const t = baruPesan[bahasa];
  if (isi.unit.sasaran === 'tidak_tahu') return kirimPesan[bahasa].periksa.tidakTahu;
  if (isi.unit.sasaran === 'golongan') return t.semua(namaGolongan(t.golongan, isi.unit.golongan));
  return (
    <ul class="bt-plain">
      {unit.map((nama) => (
        <li key={nama}>{nama}</li>
      ))}
    </ul>
  );
}

const namaGolongan = (nama: Readonly<Record<string, string>>, golongan: string | null): string => nama[golongan ?? ''] ?? '';

function caraMenerima({ halaman: { bahasa }, isi }: PeriksaProps): string {
  const t = baruPesan[bahasa].cara;
  const { cara_memperoleh, bentuk, cara_mengirim, format } = isi.cara;
  if (cara_memperoleh === 'melihat') return t.melihat;
  const lewat = cara_mengirim === null ? null : kata[bahasa].caraMengirim[cara_mengirim];
  return [bentuk === 'hardcopy' ? t.hardcopy : t.softcopy, lewat, format || null].filter((s) => s !== null).join(' · ');
}

function barisPemohon(p: PeriksaProps): SummaryRow[] {
  const { halaman, isi, samaran: s } = p;
  const { bahasa } = halaman;
  const { periksa: t, label, dengan_kuasa } = kirimPesan[bahasa];
  const { jenis_pemohon: jenis, kuasa } = isi.sebagai;
  const siapa = (nama: string, nilai: string | undefined): SummaryRow => ({ label: nama, value: nilai ?? t.kosong, ...ubah('siapa', p) });
  const namaJenis = kata[bahasa].jenisPemohon[jenis];
  const kontak = [s.telepon, s.email].filter((k) => k !== undefined).join(' · ');
  return [
    { label: label.sebagai, value: kuasa ? dengan_kuasa(namaJenis) : namaJenis, ...ubah('sebagai', p) },
    siapa(label.nama, s.nama),
    siapa(label.alamat, s.alamat),
    jenis === 'badan_hukum' ? siapa(label.nomor_pengesahan, s.nomor_pengesahan) : siapa(label.identitas, s.nik),
    ...(jenis !== 'badan_hukum' && s.pekerjaan !== undefined ? [siapa(label.pekerjaan, s.pekerjaan)] : []),
    ...(kuasa ? [siapa(label.kuasa, s.kuasa_nama), siapa(label.kuasa_alamat, s.kuasa_alamat)] : []),
    { label: label.kontak, value: kontak || t.kosong, ...ubah('kabar', p) },
    { label: label.kabar, value: kata[bahasa].kabari[isi.kabar.kabari_lewat], ...ubah('kabar', p) },
    ...(isi.kabar.bantuan.length > 0
      ? [{ label: label.bantuan, value: isi.kabar.bantuan.map((b) => kata[bahasa].bantuan[b]).join(', '), ...ubah('kabar', p) }]
      : []),
  ];
}
