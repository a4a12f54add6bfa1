import { Checkboxes, Radios } from '../../shared/html/components/choice/choice.tsx';
import { errorOf, type FormError } from '../../shared/html/components/error-summary/error-summary.tsx';
import { Select } from '../../shared/html/components/select/select.tsx';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import { GOLONGAN, type Golongan } from '../../unit/unit.ts';
import { alamat } from '../alamat.ts';
import { baruPesan } from './baru.pesan.ts';
import { Bingkai, Formulir, type LangkahProps, sebelum, teks } from './bingkai.tsx';

export type PilihanUnit = { slug: string; nama: string; singkatan: string; golongan: string };

type UnitProps = LangkahProps & {
  usul: PilihanUnit | undefined;
  /** Names of the units chosen before. */
  dipilih: readonly string[];
  /** Classes that this body has. */
  golongan: readonly Golongan[];
};

/** Who holds it: the unit one came from, nobody knows, a class, or certain ones. */
export function HalamanUnit({ halaman, isian, galat = [], usul, dipilih, golongan }: UnitProps) {
  const { bahasa } = halaman;
  const t = baruPesan[bahasa];
  const pilihGolongan = (
    <Select
      bahasa={bahasa}
      name="golongan"
      label={t.unit.pilihGolongan}
      value={teks(isian, 'golongan')}
      options={golongan.map((g) => ({ value: g, text: t.semua(t.golongan[g]) }))}
      error={errorOf(galat, 'golongan')}
    />
  );
  return (
    <Bingkai halaman={halaman} langkah="unit" judul={t.unit.judul} lead={t.unit.lead} galat={galat}>
      <Formulir halaman={halaman} ke={alamat.langkah('unit')} kembali={sebelum('unit')}>
        <Radios
          bahasa={bahasa}
          name="sasaran"
          label={t.unit.sasaran}
          value={teks(isian, 'sasaran')}
          error={errorOf(galat, 'sasaran')}
          options={[
            ...(usul ? [{ value: 'usul', text: usul.nama, hint: t.unit.usul_bantu }] : []),
            { value: 'tidak_tahu', text: t.unit.tidak_tahu, hint: t.unit.tidak_tahu_bantu },
            {
              value: 'unit',
              text: t.unit.unit,
              hint: dipilih.length > 0 ? t.unit.dipilih(dipilih.join(', ')) : t.unit.unit_bantu,
            },
            { value: 'golongan', text: t.unit.golongan, hint: t.unit.golongan_bantu, inside: pilihGolongan },
          ]}
        />
      </Formulir>
    </Bingkai>
  );
}

type PilihProps = { halaman: Halaman; unit: readonly PilihanUnit[]; dipilih: readonly string[]; galat?: readonly FormError[] };

/** Every unit under its class; a class opens by itself where something in it is chosen. A filter comes with JavaScript. */
export function HalamanPilihUnit({ halaman, unit, dipilih, galat = [] }: PilihProps) {
  const { bahasa } = halaman;
  const t = baruPesan[bahasa];
  const kelompok = GOLONGAN.map((g) => ({ g, anggota: unit.filter((u) => u.golongan === g) })).filter(({ anggota }) => anggota.length > 0);
  const salah = errorOf(galat, 'unit');
  return (
    <Bingkai halaman={halaman} langkah="unit" judul={t.pilih.judul} lead={t.pilih.lead} galat={galat}>
      <Formulir halaman={halaman} ke={alamat.pilihUnit} kembali={alamat.langkah('unit')}>
        <div class="bt-sift" data-module="sift">
          <div class="ds-field" data-sift="box" hidden>
            <label class="ds-label" for="saring-unit">
              {t.pilih.cari}
            </label>
            <input class="ds-input" id="saring-unit" type="search" autocomplete="off" enterkeyhint="search" />
          </div>
          <p class="bt-muted" data-sift="none" role="status" hidden>
            {t.pilih.kosong}
          </p>
          {kelompok.map(({ g, anggota }, i) => (
            <details
              key={g}
              class="bt-details"
              open={i === 0 ? salah !== undefined || isTerbuka(anggota, dipilih) : isTerbuka(anggota, dipilih)}
            >
              <summary>{t.pilih.jumlah(t.golongan[g], anggota.length)}</summary>
              <div class="bt-details__body">
                <Checkboxes
                  bahasa={bahasa}
                  name="unit"
                  id={i === 0 ? 'unit' : `unit-${g}`}
                  label={t.golongan[g]}
                  values={dipilih}
                  options={anggota.map((u) => ({
                    value: u.slug,
                    text: u.nama,
                    ...(u.singkatan !== '' && u.singkatan !== u.nama && { hint: u.singkatan }),
                  }))}
                  {...(i === 0 && { error: salah })}
                />
              </div>
            </details>
          ))}
        </div>
      </Formulir>
    </Bingkai>
  );
}

const isTerbuka = (anggota: readonly PilihanUnit[], dipilih: readonly string[]): boolean => anggota.some((u) => dipilih.includes(u.slug));
