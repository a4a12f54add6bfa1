import { Button } from '../../shared/html/components/button/button.tsx';
import { Checkboxes } from '../../shared/html/components/choice/choice.tsx';
import { errorOf } from '../../shared/html/components/error-summary/error-summary.tsx';
import { Details } from '../../shared/html/components/details/details.tsx';
import { Field, Hidden } from '../../shared/html/components/field/field.tsx';
import { SummaryList } from '../../shared/html/components/summary-list/summary-list.tsx';
import { Textarea } from '../../shared/html/components/textarea/textarea.tsx';
import { formatTanggal } from '../../shared/html/format.ts';
import { tautan } from '../../shared/html/tautan.ts';
import { ALASAN_PERPANJANGAN } from '../istilah.ts';
import { kata } from '../kata.pesan.ts';
import { alamatKerja } from '../kerja/alamat-kerja.ts';
import { satu, semua } from '../kerja/kasus.ts';
import { BagianPenanda, Bingkai } from './bingkai.tsx';
import { susunPesan } from './susun.pesan.ts';
import { DINILAI, type KetidaklengkapanProps, type PerpanjanganProps, type SusunProps } from './susun.ts';

/** Lampiran IX: what is missing out of the closed list, ticked already; what is unclear, with a sentence. */
export function HalamanKetidaklengkapan(p: KetidaklengkapanProps) {
  const { halaman, nomor, kurang, isian, galat } = p;
  const { bahasa, csrf = '' } = halaman;
  const t = susunPesan[bahasa].ketidaklengkapan;
  const dipilih = semua(isian, 'kurang') ?? kurang;
  const jelas = DINILAI.filter((k) => !kurang.includes(k));
  const pilihan = (k: (typeof kurang)[number]) => ({ value: k, text: kata[bahasa].kelengkapan[k] });
  return (
    <Bingkai {...p} judul={t.judul} pengantar={t.pengantar}>
      <form class="bt-form" method="post" action={tautan(alamatKerja.surat(nomor, 'ketidaklengkapan'), bahasa)} novalidate>
        <Hidden name="_csrf" value={csrf} />
        {p.suratId !== null && <Hidden name="surat" value={p.suratId} />}
        {kurang.length === 0 ? (
          <p>{t.kurangKosong}</p>
        ) : (
          <Checkboxes
            bahasa={bahasa}
            name="kurang"
            label={t.kurang}
            options={kurang.map(pilihan)}
            values={dipilih}
            error={errorOf(galat, 'kurang')}
          />
        )}
        <Checkboxes
          bahasa={bahasa}
          name="jelas"
          label={t.jelas}
          hint={t.jelasBantu}
          options={jelas.map(pilihan)}
          values={semua(isian, 'jelas') ?? []}
          error={errorOf(galat, 'jelas')}
        />
        <Textarea
          bahasa={bahasa}
          name="catatan"
          label={t.catatan}
          hint={t.catatanBantu}
          rows={2}
          optional
          value={satu(isian, 'catatan')}
          error={errorOf(galat, 'catatan')}
        />
        <Tambahan {...p} />
        <Penutup {...p} />
      </form>
    </Bingkai>
  );
}

const TAMBAHAN = ['tambahan_berkas', 'tambahan_peraturan', 'tambahan_pasal'] as const;

/** A paper outside of the closed list: closed away, and only with the regulation that asks for it. */
function Tambahan({ halaman: { bahasa }, isian, galat }: SusunProps) {
  const t = susunPesan[bahasa].ketidaklengkapan;
  const terbuka = TAMBAHAN.some((nama) => (satu(isian, nama) ?? '') !== '' || errorOf(galat, nama) !== undefined);
  return (
    <Details summary={t.tambahan} open={terbuka}>
      <p>{t.tambahanBantu}</p>
      {TAMBAHAN.map((nama) => (
        <Field key={nama} bahasa={bahasa} name={nama} label={t[nama]} optional value={satu(isian, nama)} error={errorOf(galat, nama)} />
      ))}
    </Details>
  );
}

/** The extension: both dates as the clock gives them, one or both lawful reasons, and the reason in words. */
export function HalamanPerpanjangan(p: PerpanjanganProps) {
  const { halaman, nomor, isian, galat } = p;
  const { bahasa, csrf = '' } = halaman;
  const t = susunPesan[bahasa].perpanjangan;
  return (
    <Bingkai {...p} judul={t.judul} pengantar={t.pengantar}>
      <SummaryList
        bahasa={bahasa}
        rows={[
          { label: t.semula, value: formatTanggal(p.semula, bahasa), important: true },
          { label: t.baru, value: formatTanggal(p.baru, bahasa), important: true },
        ]}
      />
      <form class="bt-form" method="post" action={tautan(alamatKerja.surat(nomor, 'perpanjangan'), bahasa)} novalidate>
        <Hidden name="_csrf" value={csrf} />
        {p.suratId !== null && <Hidden name="surat" value={p.suratId} />}
        <Checkboxes
          bahasa={bahasa}
          name="alasan"
          label={t.alasan}
          options={ALASAN_PERPANJANGAN.map((value) => ({ value, text: t.pilihan[value] }))}
          values={semua(isian, 'alasan') ?? []}
          error={errorOf(galat, 'alasan')}
        />
        <Textarea
          bahasa={bahasa}
          name="uraian"
          label={t.uraian}
          hint={t.uraianBantu}
          rows={4}
          value={satu(isian, 'uraian')}
          error={errorOf(galat, 'uraian')}
        />
        <Penutup {...p} />
      </form>
    </Bingkai>
  );
}

/** Signer, what happens next, and the one button. */
export function Penutup(p: SusunProps) {
  const t = susunPesan[p.halaman.bahasa];
  return (
    <>
      <BagianPenanda {...p} />
      <p class="bt-muted">{t.identitas}</p>
      <p>{t.sesudah}</p>
      <Button icon="pen-line">{p.suratId === null ? t.simpan : t.perbarui}</Button>
    </>
  );
}
