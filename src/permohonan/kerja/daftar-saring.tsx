import { Button } from '../../shared/html/components/button/button.tsx';
import { Hidden } from '../../shared/html/components/field/field.tsx';
import { Icon } from '../../shared/html/components/icon/icon.tsx';
import { type Option, Select } from '../../shared/html/components/select/select.tsx';
import type { Bahasa } from '../../shared/html/pesan.ts';
import { denganQuery, tautan } from '../../shared/html/tautan.ts';
import { KANAL, KEADAAN } from '../istilah.ts';
import { kata } from '../kata.pesan.ts';
import { isAkhir } from '../transisi.ts';
import type { Tampil } from './antrean.ts';
import { daftarPesan } from './daftar.pesan.ts';

export type SaringanProps = {
  bahasa: Bahasa;
  tampil: Tampil;
  unit: readonly Option[];
  tahun: readonly number[];
  nilai: { keadaan?: string | undefined; unit?: string | undefined; kanal?: string | undefined; tahun?: string | undefined };
};

/** Straight to one case by its number, exactly; `/` takes the cursor here. */
export function CariNomor({ bahasa, nomor }: { bahasa: Bahasa; nomor?: string | undefined }) {
  const t = daftarPesan[bahasa];
  return (
    <form class="bt-find" role="search" method="get" action="/kerja/permohonan">
      {bahasa === 'en' && <Hidden name="bahasa" value="en" />}
      <label for="nomor">{t.cari}</label>
      <input
        class="ds-input bt-width-12"
        id="nomor"
        name="nomor"
        type="search"
        inputmode="numeric"
        placeholder="2026-000123"
        value={nomor}
        maxlength={20}
      />
      <Button variant="secondary" size="sm">
        {t.cariTombol}
      </Button>
    </form>
  );
}

/** Ways to narrow the queue, in one row. */
export function Saringan({ bahasa, tampil, unit, tahun, nilai }: SaringanProps) {
  const t = daftarPesan[bahasa];
  const ada = Object.values(nilai).some((v) => v !== undefined);
  const keadaan = KEADAAN.filter((k) => isAkhir(k) === (tampil === 'selesai'));
  return (
    <form class="bt-narrow" method="get" action="/kerja/permohonan" aria-label={t.saring}>
      {bahasa === 'en' && <Hidden name="bahasa" value="en" />}
      {tampil !== 'terbuka' && <Hidden name="tampil" value={tampil} />}
      <Select
        bahasa={bahasa}
        name="keadaan"
        label={t.keadaan}
        empty={t.semua}
        value={nilai.keadaan}
        options={keadaan.map((k) => ({ value: k, text: kata[bahasa].keadaan[k] }))}
      />
      <Select bahasa={bahasa} name="unit" label={t.unit} empty={t.semua} value={nilai.unit} options={unit} />
      <Select
        bahasa={bahasa}
        name="kanal"
        label={t.kanal}
        empty={t.semua}
        value={nilai.kanal}
        options={KANAL.map((k) => ({ value: k, text: kata[bahasa].kanal[k] }))}
      />
      <Select
        bahasa={bahasa}
        name="tahun"
        label={t.tahun}
        empty={t.semua}
        value={nilai.tahun}
        options={tahun.map((n) => ({ value: String(n), text: String(n) }))}
      />
      <Button variant="secondary" size="sm" icon="filter">
        {t.terapkan}
      </Button>
      {ada && (
        <a href={denganQuery(tautan('/kerja/permohonan', bahasa), { tampil: tampil === 'terbuka' ? undefined : tampil })}>
          <Icon name="x" />
          {t.lepas}
        </a>
      )}
    </form>
  );
}
