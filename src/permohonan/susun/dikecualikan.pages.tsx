import { Alert } from '../../shared/html/components/alert/alert.tsx';
import { Checkboxes } from '../../shared/html/components/choice/choice.tsx';
import { errorOf } from '../../shared/html/components/error-summary/error-summary.tsx';
import { Field } from '../../shared/html/components/field/field.tsx';
import { denganQuery, tautan } from '../../shared/html/tautan.ts';
import { alamatKerja } from '../kerja/alamat-kerja.ts';
import { satu, semua } from '../kerja/kasus.ts';
import type { LangkahSah } from '../rules/langkah-sah.ts';
import { dikecualikanPesan } from './dikecualikan.pesan.ts';
import { BARIS_HITAM, bidangHitam, bidangUji } from './pemberitahuan.isian.ts';
import type { PemberitahuanProps } from './susun.ts';

const baru = (nomor: string): string => denganQuery('/kerja/pengecualian/baru', { permohonan: nomor });

/** A refusal without a test that holds stops here: what is lawful instead, each with its article (design, invariant 2). */
export function YangSah({ halaman: { bahasa }, nomor, langkahSah, ujiKasus }: PemberitahuanProps) {
  const t = dikecualikanPesan[bahasa];
  const ke: Partial<Record<LangkahSah, string>> = {
    mulai_uji: baru(nomor),
    perpanjang: alamatKerja.surat(nomor, 'perpanjangan'),
    ...(ujiKasus.at(-1) && {
      selesaikan_uji: `/kerja/pengecualian/${ujiKasus.at(-1)?.id ?? ''}`,
      minta_atasan: `/kerja/pengecualian/${ujiKasus.at(-1)?.id ?? ''}`,
    }),
  };
  return (
    <Alert bahasa={bahasa} tone="warning" title={t.judul}>
      <ol>
        {langkahSah.map((l) => {
          const href = ke[l];
          return (
            <li key={l}>
              {t.langkah[l]} {href !== undefined && <a href={tautan(href, bahasa)}>{t.buka[l]}</a>}
            </li>
          );
        })}
      </ol>
    </Alert>
  );
}

/** Which decisions close this item, and what exactly is blackened. */
export function BagianUji(p: PemberitahuanProps & { i: number; sebagian: boolean }) {
  const { bahasa } = p.halaman;
  const t = dikecualikanPesan[bahasa];
  const dipilih = semua(p.isian, bidangUji(p.i)) ?? [];
  const [uji] = p.uji.filter((u) => dipilih.includes(u.id));
  return (
    <>
      <Checkboxes
        bahasa={bahasa}
        name={bidangUji(p.i)}
        label={t.uji}
        hint={t.ujiBantu}
        options={p.uji.map((u) => ({ value: u.id, text: `${u.informasi} (${u.nomor})`, hint: u.pasal }))}
        values={dipilih}
        error={errorOf(p.galat, bidangUji(p.i))}
      />
      <p>
        <a href={tautan(baru(p.nomor), bahasa)}>{t.ujiBaru}</a>
      </p>
      {p.sebagian && (
        <fieldset class="bt-stack">
          <legend>{t.hitam}</legend>
          <p class="bt-muted">{t.hitamBantu}</p>
          {BARIS_HITAM.map((r) => (
            <div key={r} class="bt-stack">
              <Baris {...p} apa="hitam" r={r} label={t.materi(r)} bawaan={r === 1 ? (uji?.bagian ?? '') : ''} />
              <Baris {...p} apa="sebab" r={r} label={t.alasan(r)} bawaan={r === 1 ? (uji?.alasan ?? '') : ''} />
              <Baris {...p} apa="pasal" r={r} label={t.pasal(r)} bawaan={r === 1 ? (uji?.pasal ?? '') : ''} />
            </div>
          ))}
        </fieldset>
      )}
    </>
  );
}

type BarisProps = PemberitahuanProps & { i: number; apa: 'hitam' | 'sebab' | 'pasal'; r: number; label: string; bawaan: string };

function Baris({ halaman, isian, galat, i, apa, r, label, bawaan }: BarisProps) {
  const name = bidangHitam(apa, i, r);
  return (
    <Field
      bahasa={halaman.bahasa}
      name={name}
      label={label}
      optional={r > 1}
      maxlength={1000}
      value={satu(isian, name) || bawaan}
      error={errorOf(galat, name)}
    />
  );
}
