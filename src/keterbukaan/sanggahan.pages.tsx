import { Button } from '../shared/html/components/button/button.tsx';
import { Radios } from '../shared/html/components/choice/choice.tsx';
import { Details } from '../shared/html/components/details/details.tsx';
import { errorOf } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import { Select } from '../shared/html/components/select/select.tsx';
import { Status } from '../shared/html/components/tag/tag.tsx';
import { Textarea } from '../shared/html/components/textarea/textarea.tsx';
import { formatTanggal } from '../shared/html/format.ts';
import { tautan } from '../shared/html/tautan.ts';
import { alamatPeringkat } from './alamat.ts';
import type { SatuPeringkatProps } from './peringkat-kerja.pages.tsx';
import { peringkatPesan } from './peringkat.pesan.ts';
import type { Sanggahan } from './peringkat.queries.ts';
import { hitunganDari } from './rules/peringkat.ts';
import { UKURAN } from './rules/rumus.ts';

const NADA = { diajukan: 'warning', diterima: 'success', ditolak: 'neutral' } as const;

/** A unit objects to one of its figures, while there is time. */
export function FormSanggah({ halaman, peringkat, baris, isian, galat, hariIni }: SatuPeringkatProps) {
  const { bahasa, csrf = '' } = halaman;
  const t = peringkatPesan[bahasa];
  const sampai = peringkat.sanggahSampai ?? hariIni;
  if (peringkat.keadaan !== 'disanggah' || baris.length === 0) return null;
  if (hariIni > sampai) return <p class="bt-important">{t.sanggahLewat(formatTanggal(sampai, bahasa))}</p>;
  return (
    <Details summary={t.sanggahJudul} open={galat.length > 0}>
      <p class="bt-important">{t.sanggahIsi(formatTanggal(sampai, bahasa))}</p>
      <form class="bt-form" method="post" novalidate action={tautan(alamatPeringkat.perbuatan(peringkat.id, 'sanggah'), bahasa)}>
        <Hidden name="_csrf" value={csrf} />
        {baris.length > 1 && (
          <Select
            bahasa={bahasa}
            name="unit"
            label={t.unitTanya}
            value={isian.unit}
            empty={null}
            options={baris.map((b) => ({ value: b.unitId, text: b.nama }))}
          />
        )}
        <Radios
          bahasa={bahasa}
          name="ukuran"
          label={t.ukuranTanya}
          value={isian.ukuran ?? 'kelengkapan'}
          options={UKURAN.map((u) => ({ value: u, text: t.ukuran[u] }))}
        />
        <Textarea
          bahasa={bahasa}
          name="alasan"
          label={t.alasan}
          hint={t.alasanBantu}
          rows={3}
          maxlength={1000}
          value={isian.alasan}
          error={errorOf(galat, 'alasan')}
        />
        <Textarea
          bahasa={bahasa}
          name="bukti"
          label={t.bukti}
          hint={t.buktiBantu}
          rows={2}
          maxlength={1000}
          value={isian.bukti}
          error={errorOf(galat, 'bukti')}
        />
        <Button>{t.sanggah}</Button>
      </form>
    </Details>
  );
}

/** Objections with what was decided; PPID Utama answers the open ones here. */
export function BagianSanggahan(p: SatuPeringkatProps) {
  const { halaman, peringkat, sanggahan } = p;
  const t = peringkatPesan[halaman.bahasa];
  if (peringkat.keadaan === 'disusun' || peringkat.keadaan === 'dibatalkan') return null;
  return (
    <section class="bt-stack" aria-labelledby="sanggahan">
      <h2 id="sanggahan">{t.sanggahan}</h2>
      {sanggahan.length === 0 ? (
        <p class="bt-muted">{t.sanggahanKosong}</p>
      ) : (
        sanggahan.map((s) => <SatuSanggahan key={s.id} {...p} s={s} />)
      )}
    </section>
  );
}

type SatuProps = SatuPeringkatProps & { s: Sanggahan };

function SatuSanggahan(p: SatuProps) {
  const { halaman, s, baris, utama, peringkat } = p;
  const t = peringkatPesan[halaman.bahasa];
  const unit = baris.find((b) => b.unitId === s.unitId);
  const dari = unit ? hitunganDari(unit.semula, s.ukuran).dari : s.semula;
  return (
    <div class="ds-card bt-card bt-stack">
      <h3>{t.sanggahanBaris(s.unit, t.ukuran[s.ukuran], t.dariAngka(s.semula, dari))}</h3>
      <p>
        <Status tone={NADA[s.keadaan]}>{t.hasil[s.keadaan]}</Status> {s.menjadi !== null && t.diperbaiki(s.semula, s.menjadi)}
      </p>
      <p>{s.alasan}</p>
      <p>
        <strong>{t.bukti}:</strong> {s.bukti}
      </p>
      {s.jawaban !== '' && (
        <p>
          <strong>{t.jawaban}:</strong> {s.jawaban}
        </p>
      )}
      {utama && peringkat.keadaan === 'disanggah' && s.keadaan === 'diajukan' && <Putuskan {...p} dari={dari} />}
    </div>
  );
}

function Putuskan({ halaman, peringkat, s, dari, isian, galat }: SatuProps & { dari: number }) {
  const { bahasa, csrf = '' } = halaman;
  const t = peringkatPesan[bahasa];
  const ini = isian.sanggahan === s.id ? isian : {};
  const id = (nama: string): string => `${nama}-${s.id}`;
  return (
    <form class="bt-form" method="post" novalidate action={tautan(alamatPeringkat.putuskan(peringkat.id, s.id), bahasa)}>
      <Hidden name="_csrf" value={csrf} />
      <Radios
        bahasa={bahasa}
        name="hasil"
        id={id('hasil')}
        label={t.hasilTanya}
        value={ini.hasil}
        inline
        options={(['diterima', 'ditolak'] as const).map((h) => ({ value: h, text: t.hasil[h] }))}
      />
      <Field
        bahasa={bahasa}
        name="menjadi"
        id={id('menjadi')}
        label={t.menjadi(dari)}
        hint={t.menjadiBantu}
        inputmode="numeric"
        width={8}
        value={ini.menjadi}
        error={errorOf(galat, id('menjadi'))}
      />
      <Textarea
        bahasa={bahasa}
        name="jawaban"
        id={id('jawaban')}
        label={t.jawaban}
        rows={3}
        maxlength={1000}
        value={ini.jawaban}
        error={errorOf(galat, id('jawaban'))}
      />
      <Button>{t.putuskan}</Button>
    </form>
  );
}
