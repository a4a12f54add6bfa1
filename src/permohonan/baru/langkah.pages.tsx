import { Button } from '../../shared/html/components/button/button.tsx';
import { Card } from '../../shared/html/components/card/card.tsx';
import { Checkboxes, Radios } from '../../shared/html/components/choice/choice.tsx';
import { errorOf, type FormError } from '../../shared/html/components/error-summary/error-summary.tsx';
import { Field } from '../../shared/html/components/field/field.tsx';
import { Hidden } from '../../shared/html/components/field/field.tsx';
import { Select } from '../../shared/html/components/select/select.tsx';
import { Tag } from '../../shared/html/components/tag/tag.tsx';
import { Textarea } from '../../shared/html/components/textarea/textarea.tsx';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import { tautan } from '../../shared/html/tautan.ts';
import { GOLONGAN } from '../../unit/unit.ts';
import { alamat } from '../alamat.ts';
import { BENTUK, CARA_MENGIRIM } from '../istilah.ts';
import { kata } from '../kata.pesan.ts';
import { baruPesan } from './baru.pesan.ts';
import { Bingkai, Langkahan } from './bingkai.tsx';

/** What was typed in a step, as text; lists as lists. */
export type Isian = Readonly<Record<string, string | readonly string[] | undefined>>;
type Props = { halaman: Halaman; isian: Isian; galat?: readonly FormError[] };

export const teks = (isian: Isian, nama: string): string | undefined => {
  const nilai = isian[nama];
  return typeof nilai === 'string' ? nilai : undefined;
};
export const daftar = (isian: Isian, nama: string): readonly string[] => {
  const nilai = isian[nama];
  return nilai === undefined ? [] : typeof nilai === 'string' ? [nilai] : nilai;
};

export function HalamanApa({ halaman, isian, galat = [] }: Props) {
  const { bahasa } = halaman;
  const t = baruPesan[bahasa].apa;
  return (
    <Bingkai halaman={halaman} langkah="apa" judul={t.judul} lead={t.lead} galat={galat}>
      <Langkahan halaman={halaman} langkah="apa">
        <Textarea
          bahasa={bahasa}
          name="rincian"
          label={t.rincian}
          hint={t.bantu}
          rows={8}
          maxlength={10_000}
          value={teks(isian, 'rincian')}
          error={errorOf(galat, 'rincian')}
        />
      </Langkahan>
    </Bingkai>
  );
}

export type Temuan = { judul: string; ringkasan: string; unit: string; slug: string; tahun: number | null };

/** What is already public on the subject: one list on the way, and the way on as large as the hits. */
export function HalamanTersedia({ halaman, temuan, total, q }: { halaman: Halaman; temuan: readonly Temuan[]; total: number; q: string }) {
  const { bahasa } = halaman;
  const t = baruPesan[bahasa].tersedia;
  return (
    <Bingkai halaman={halaman} langkah="apa" judul={t.judul} lead={t.lead(total)}>
      <ul class="bt-items">
        {temuan.map((k) => (
          <li key={k.slug} class="bt-item">
            <div class="bt-item__body">
              <h2 class="bt-item__title">
                <a href={tautan(`/informasi/${k.slug}`, bahasa)}>{k.judul}</a>
              </h2>
              <p>{k.ringkasan}</p>
              <p class="bt-item__meta">
                {k.unit} {k.tahun !== null && <Tag>{k.tahun}</Tag>}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <Card tinted>
        <h2 class="bt-item__title">
          <a href={tautan(alamat.langkah('unit'), bahasa)}>{t.lanjut}</a>
        </h2>
        <p>{t.lanjutTeks}</p>
      </Card>
      <p>
        <a href={tautan(`/cari?q=${encodeURIComponent(q)}`, bahasa)}>{t.semua}</a>. {t.baruTab}
      </p>
    </Bingkai>
  );
}

export type PilihanUnit = { slug: string; nama: string };

export function HalamanUnit({ halaman, isian, galat = [], unit }: Props & { unit: readonly PilihanUnit[] }) {
  const { bahasa } = halaman;
  const t = baruPesan[bahasa].unit;
  const pilihUnit = (
    <Checkboxes
      bahasa={bahasa}
      name="unit"
      label={t.pilihUnit}
      values={daftar(isian, 'unit')}
      options={unit.map((u) => ({ value: u.slug, text: u.nama }))}
      error={errorOf(galat, 'unit')}
    />
  );
  const pilihGolongan = (
    <Select
      bahasa={bahasa}
      name="golongan"
      label={t.pilihGolongan}
      value={teks(isian, 'golongan')}
      options={GOLONGAN.map((g) => ({ value: g, text: baruPesan[bahasa].golongan[g] }))}
      error={errorOf(galat, 'golongan')}
    />
  );
  return (
    <Bingkai halaman={halaman} langkah="unit" judul={t.judul} lead={t.lead} galat={galat}>
      <Langkahan halaman={halaman} langkah="unit">
        <Radios
          bahasa={bahasa}
          name="sasaran"
          label={t.sasaran}
          value={teks(isian, 'sasaran')}
          error={errorOf(galat, 'sasaran')}
          options={[
            { value: 'tidak_tahu', text: t.tidak_tahu, hint: t.tidak_tahu_bantu },
            { value: 'golongan', text: t.golongan, hint: t.golongan_bantu, inside: pilihGolongan },
            { value: 'unit', text: t.unit, hint: t.unit_bantu, inside: pilihUnit },
          ]}
        />
      </Langkahan>
    </Bingkai>
  );
}

export function HalamanCara({ halaman, isian, galat = [] }: Props) {
  const { bahasa } = halaman;
  const t = baruPesan[bahasa].cara;
  const k = kata[bahasa];
  return (
    <Bingkai halaman={halaman} langkah="cara" judul={t.judul} galat={galat}>
      <Langkahan halaman={halaman} langkah="cara">
        <Textarea
          bahasa={bahasa}
          name="tujuan"
          label={t.tujuan}
          hint={t.tujuanBantu}
          rows={3}
          maxlength={4_000}
          value={teks(isian, 'tujuan')}
          error={errorOf(galat, 'tujuan')}
        />
        <Radios
          bahasa={bahasa}
          name="cara_memperoleh"
          label={t.memperoleh}
          value={teks(isian, 'cara_memperoleh')}
          error={errorOf(galat, 'cara_memperoleh')}
          options={[
            { value: 'salinan', text: k.caraMemperoleh.salinan, inside: <Salinan halaman={halaman} isian={isian} galat={galat} /> },
            { value: 'melihat', text: k.caraMemperoleh.melihat },
          ]}
        />
      </Langkahan>
    </Bingkai>
  );
}

function Salinan({ halaman, isian, galat = [] }: Props) {
  const { bahasa } = halaman;
  const t = baruPesan[bahasa].cara;
  const k = kata[bahasa];
  return (
    <>
      <Radios
        bahasa={bahasa}
        name="bentuk"
        label={t.bentuk}
        inline
        value={teks(isian, 'bentuk')}
        error={errorOf(galat, 'bentuk')}
        options={BENTUK.map((b) => ({ value: b, text: k.bentuk[b] }))}
      />
      <Field
        bahasa={bahasa}
        name="format"
        label={t.format}
        hint={t.formatBantu}
        optional
        value={teks(isian, 'format')}
        error={errorOf(galat, 'format')}
      />
      <Select
        bahasa={bahasa}
        name="cara_mengirim"
        label={t.mengirim}
        value={teks(isian, 'cara_mengirim')}
        error={errorOf(galat, 'cara_mengirim')}
        options={CARA_MENGIRIM.map((c) => ({ value: c, text: k.caraMengirim[c] }))}
      />
    </>
  );
}

/** Deleting what was typed on this device: asked once, on a page of its own. */
export function HalamanHapus({ halaman, selesai }: { halaman: Halaman; selesai: boolean }) {
  const { bahasa } = halaman;
  const t = baruPesan[bahasa];
  if (selesai)
    return (
      <Bingkai halaman={halaman} langkah="apa" judul={t.dihapus}>
        <p>
          <a href={tautan(alamat.baru, bahasa)}>{t.judul}</a>
        </p>
      </Bingkai>
    );
  return (
    <Bingkai halaman={halaman} langkah="apa" judul={t.hapus} lead={t.hapusTanya}>
      <form class="bt-form" method="post" action={tautan(alamat.hapusDraf, bahasa)}>
        <Hidden name="_csrf" value={halaman.csrf ?? ''} />
        <Button tone="danger">{t.hapusYa}</Button>
        <p>
          <a href={tautan(alamat.baru, bahasa)}>{t.hapusTidak}</a>
        </p>
      </form>
    </Bingkai>
  );
}
