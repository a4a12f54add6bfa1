import { Button, ButtonLink } from '../../shared/html/components/button/button.tsx';
import { Checkboxes, Radios } from '../../shared/html/components/choice/choice.tsx';
import { errorOf } from '../../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../../shared/html/components/field/field.tsx';
import { Select } from '../../shared/html/components/select/select.tsx';
import { formatRupiah } from '../../shared/html/format.ts';
import { tautan } from '../../shared/html/tautan.ts';
import { CARA_BAYAR, CARA_MENGIRIM } from '../istilah.ts';
import { kata } from '../kata.pesan.ts';
import { alamatKerja } from './alamat-kerja.ts';
import { type KasusProps, satu, semua } from './kasus.ts';
import { serahPesan } from './serah.pesan.ts';

/** Asking for the cost that the notification named. */
export function FormTagih({ halaman, p, isian, galat, biaya }: KasusProps & { biaya: number }) {
  const { bahasa, csrf = '' } = halaman;
  const t = serahPesan[bahasa].tagih;
  return (
    <form method="post" action={tautan(alamatKerja.tagih(p.nomor), bahasa)} class="bt-form" novalidate>
      <Hidden name="_csrf" value={csrf} />
      <p>{t.teks(formatRupiah(BigInt(biaya), bahasa))}</p>
      <Field
        bahasa={bahasa}
        name="jumlah"
        label={t.jumlah}
        inputmode="numeric"
        width={12}
        value={satu(isian, 'jumlah') ?? String(biaya)}
        error={errorOf(galat, 'jumlah')}
      />
      <Button icon="send">{t.tombol}</Button>
    </form>
  );
}

/** Payment in: by what, and the number of the receipt that was given. */
export function FormBayar({ halaman, p, isian, galat, tagihan }: KasusProps & { tagihan: number }) {
  const { bahasa, csrf = '' } = halaman;
  const t = serahPesan[bahasa].bayar;
  return (
    <form method="post" action={tautan(alamatKerja.bayar(p.nomor), bahasa)} class="bt-form" novalidate>
      <Hidden name="_csrf" value={csrf} />
      <p>{t.teks(formatRupiah(BigInt(tagihan), bahasa))}</p>
      <Radios
        bahasa={bahasa}
        name="cara_bayar"
        label={t.cara}
        inline
        value={satu(isian, 'cara_bayar') ?? 'tunai'}
        options={CARA_BAYAR.map((value) => ({ value, text: t.caraBayar[value] }))}
        error={errorOf(galat, 'cara_bayar')}
      />
      <Field
        bahasa={bahasa}
        name="kuitansi"
        label={t.kuitansi}
        width={20}
        maxlength={60}
        value={satu(isian, 'kuitansi')}
        error={errorOf(galat, 'kuitansi')}
      />
      <Button icon="check">{t.tombol}</Button>
    </form>
  );
}

export const BUKTI_SERAH = ['tanda_petugas', 'tanda_terima', 'resi_pos'] as const;

/** Handing over: the way, the files where they go by link, and what proves it on paper. */
export function FormSerah(props: KasusProps) {
  const { halaman, p, bahan, dipilih, isian, galat } = props;
  const { bahasa, csrf = '' } = halaman;
  const t = serahPesan[bahasa].serah;
  const melihat = p.caraMemperoleh === 'melihat';
  const cara = ['dilihat', ...CARA_MENGIRIM] as const;
  return (
    <form method="post" action={tautan(alamatKerja.serah(p.nomor), bahasa)} class="bt-form" novalidate>
      <Hidden name="_csrf" value={csrf} />
      <p>{t.teks}</p>
      <Select
        bahasa={bahasa}
        name="cara"
        label={t.cara}
        empty={null}
        value={satu(isian, 'cara') ?? (melihat ? 'dilihat' : (p.caraMengirim ?? 'ambil'))}
        options={cara.map((value) => ({ value, text: kata[bahasa].penyerahan[value] }))}
        error={errorOf(galat, 'cara')}
      />
      {bahan.length === 0 ? (
        <p class="bt-muted">{t.berkasKosong}</p>
      ) : (
        <Checkboxes
          bahasa={bahasa}
          name="berkas"
          label={t.berkas}
          values={semua(isian, 'berkas') ?? dipilih}
          options={bahan.filter((b) => b.keadaan !== 'ditolak').map((b) => ({ value: b.dokumenId, text: b.nama }))}
          error={errorOf(galat, 'berkas')}
        />
      )}
      <p>
        <ButtonLink href={tautan(alamatKerja.bahan(p.nomor), bahasa)} variant="tertiary" size="sm" icon="plus">
          {t.kelola}
        </ButtonLink>
      </p>
      <Radios
        bahasa={bahasa}
        name="bukti"
        label={t.bukti}
        inline
        value={satu(isian, 'bukti') ?? 'tanda_petugas'}
        options={BUKTI_SERAH.map((value) => ({ value, text: t.buktiPilihan[value] }))}
        error={errorOf(galat, 'bukti')}
      />
      <Field
        bahasa={bahasa}
        name="rujukan"
        label={t.rujukan}
        hint={t.rujukanBantu}
        optional
        width={20}
        maxlength={60}
        value={satu(isian, 'rujukan')}
        error={errorOf(galat, 'rujukan')}
      />
      <Button icon="send">{t.tombol}</Button>
    </form>
  );
}
