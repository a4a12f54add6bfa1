import { ButtonLink } from '../../shared/html/components/button/button.tsx';
import { Checkboxes, Radios } from '../../shared/html/components/choice/choice.tsx';
import { Details } from '../../shared/html/components/details/details.tsx';
import { errorOf } from '../../shared/html/components/error-summary/error-summary.tsx';
import { Field } from '../../shared/html/components/field/field.tsx';
import { Select } from '../../shared/html/components/select/select.tsx';
import { formatRupiah } from '../../shared/html/format.ts';
import { tautan } from '../../shared/html/tautan.ts';
import { BENTUK, CARA_BAYAR, CARA_MEMPEROLEH, CARA_MENGIRIM } from '../istilah.ts';
import { kata } from '../kata.pesan.ts';
import { alamatKerja } from '../kerja/alamat-kerja.ts';
import { bahanPesan } from '../kerja/bahan.pesan.ts';
import { satu, semua } from '../kerja/kasus.ts';
import { serahPesan } from '../kerja/serah.pesan.ts';
import { susunPesan } from './susun.pesan.ts';
import type { PemberitahuanProps } from './susun.ts';

/** How what is granted reaches the requester: form, way, time, and the files that go with it. */
export function Penyerahan({ halaman: { bahasa }, nomor, bahan, isian, galat }: PemberitahuanProps) {
  const t = susunPesan[bahasa].jawab;
  const k = kata[bahasa];
  const dari = bahanPesan[bahasa].bahan.dari;
  return (
    <section class="bt-part" aria-labelledby="penyerahan">
      <h2 id="penyerahan">{t.penyerahan}</h2>
      <Checkboxes
        bahasa={bahasa}
        name="bentuk"
        label={t.bentuk}
        inline
        options={BENTUK.map((value) => ({ value, text: k.bentuk[value] }))}
        values={semua(isian, 'bentuk') ?? []}
        error={errorOf(galat, 'bentuk')}
      />
      <Field
        bahasa={bahasa}
        name="format"
        label={t.format}
        hint={t.formatBantu}
        width={20}
        maxlength={80}
        value={satu(isian, 'format')}
        error={errorOf(galat, 'format')}
      />
      <Radios
        bahasa={bahasa}
        name="cara"
        label={t.cara}
        value={satu(isian, 'cara')}
        options={CARA_MEMPEROLEH.map((value) => ({ value, text: k.caraMemperoleh[value] }))}
      />
      <Select
        bahasa={bahasa}
        name="mengirim"
        label={t.mengirim}
        value={satu(isian, 'mengirim')}
        options={CARA_MENGIRIM.map((value) => ({ value, text: k.caraMengirim[value] }))}
        error={errorOf(galat, 'mengirim')}
      />
      <Field
        bahasa={bahasa}
        name="tempat"
        label={t.tempat}
        hint={t.tempatBantu}
        optional
        value={satu(isian, 'tempat')}
        error={errorOf(galat, 'tempat')}
      />
      <Field
        bahasa={bahasa}
        name="waktu"
        label={t.waktu}
        inputmode="numeric"
        width={4}
        maxlength={2}
        value={satu(isian, 'waktu')}
        error={errorOf(galat, 'waktu')}
      />
      {bahan.length === 0 ? (
        <p class="bt-muted">{t.berkasKosong}</p>
      ) : (
        <Checkboxes
          bahasa={bahasa}
          name="berkas"
          label={t.berkas}
          hint={t.berkasBantu}
          options={bahan
            .filter((b) => b.keadaan !== 'ditolak')
            .map((b) => ({ value: b.dokumenId, text: b.nama, hint: b.sumber === 'unit' ? b.unit : dari[b.sumber] }))}
          values={semua(isian, 'berkas') ?? []}
          error={errorOf(galat, 'berkas')}
        />
      )}
      <p>
        <ButtonLink href={tautan(alamatKerja.bahan(nomor), bahasa)} variant="tertiary" size="sm" icon="plus">
          {t.kelola}
        </ButtonLink>
      </p>
    </section>
  );
}

/** What it costs, by the body's standard; free unless copying or sending is charged (Perki 1/2021 Pasal 37). */
export function Biaya({ halaman: { bahasa }, standar, isian, galat }: PemberitahuanProps) {
  const t = susunPesan[bahasa].jawab;
  const ada = standar.dasar.trim() !== '';
  const caraBayar = serahPesan[bahasa].bayar.caraBayar;
  return (
    <section class="bt-part" aria-labelledby="bagian-biaya">
      <h2 id="bagian-biaya">{t.biaya}</h2>
      <p class="bt-muted">{ada ? t.standar(formatRupiah(BigInt(standar.perLembar), bahasa), standar.dasar) : t.tanpaStandar}</p>
      <Radios
        bahasa={bahasa}
        name="biaya"
        label={t.biaya}
        value={satu(isian, 'biaya') ?? 'gratis'}
        options={(['gratis', 'dipungut'] as const).map((value) => ({ value, text: t.biayaPilihan[value] }))}
        error={errorOf(galat, 'biaya')}
      />
      {(ada || satu(isian, 'biaya') === 'dipungut') && (
        <Details summary={t.rincianBiaya} open={satu(isian, 'biaya') === 'dipungut'}>
          <Field bahasa={bahasa} name="lembar" label={t.lembar} inputmode="numeric" width={8} optional value={satu(isian, 'lembar')} />
          <Field
            bahasa={bahasa}
            name="pengiriman"
            label={t.pengiriman}
            inputmode="numeric"
            width={12}
            optional
            value={satu(isian, 'pengiriman')}
          />
          <Checkboxes
            bahasa={bahasa}
            name="bayar"
            label={t.bayar}
            options={CARA_BAYAR.map((value) => ({ value, text: caraBayar[value] }))}
            values={semua(isian, 'bayar') ?? standar.cara}
          />
        </Details>
      )}
    </section>
  );
}
