import { Button, ButtonLink } from '../../shared/html/components/button/button.tsx';
import { Radios } from '../../shared/html/components/choice/choice.tsx';
import { Details } from '../../shared/html/components/details/details.tsx';
import { errorOf, type FormError } from '../../shared/html/components/error-summary/error-summary.tsx';
import { Hidden } from '../../shared/html/components/field/field.tsx';
import { formatWaktu } from '../../shared/html/format.ts';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import { tautan } from '../../shared/html/tautan.ts';
import { alamat } from '../alamat.ts';
import { ALASAN_BUKA } from '../istilah.ts';
import { kata } from '../kata.pesan.ts';
import type { IsiPanel } from './identitas.queries.ts';
import { identitasPesan } from './identitas.pesan.ts';
import { BERKAS_MEJA } from './meja.isian.ts';
import { mejaPesan } from './meja.pesan.ts';

export type PanelProps = { halaman: Halaman; zona: string; nomor: string; isi: IsiPanel };

/** Who asks, closed: what is on file, and the doors to it. Stands beside the case; nothing is opened to draw it. */
export function PanelIdentitas(p: PanelProps) {
  const { halaman, isi, nomor } = p;
  const { bahasa, pengguna } = halaman;
  const t = identitasPesan[bahasa].identitas;
  const boleh = (hak: string): boolean => pengguna?.hak.has(hak) ?? false;
  return (
    <section class="bt-who" aria-labelledby="pemohon">
      <h2 id="pemohon">{t.judul}</h2>
      {isi.terhapus ? (
        <p>{t.terhapus}</p>
      ) : (
        <>
          <p class="bt-muted bt-small">{t.tertutup}</p>
          <p>
            <span class="bt-muted">{t.ada}:</span> {isi.kolom.map((k) => kata[bahasa].identitas[k]).join(', ')}
            {isi.denganKuasa && `; ${t.kuasa.toLowerCase()}`}
          </p>
          {boleh('permohonan:identitas') && (
            <Details summary={t.buka}>
              <FormBuka halaman={halaman} nomor={nomor} />
            </Details>
          )}
          <Berkas {...p} boleh={boleh('permohonan:identitas')} />
        </>
      )}
      <p class="bt-who__ways">
        {boleh('permohonan:proses') && !isi.terhapus && (
          <ButtonLink variant="tertiary" size="sm" icon="plus" href={tautan(alamat.kasusTambah(nomor), bahasa)}>
            {t.tambah}
          </ButtonLink>
        )}
        {boleh('permohonan:catat') && (
          <ButtonLink variant="tertiary" size="sm" icon="key-round" href={tautan(alamat.kasusKode(nomor), bahasa)}>
            {t.kode}
          </ButtonLink>
        )}
      </p>
    </section>
  );
}

/** The reason comes first; the citizen reads it in his timeline. */
export function FormBuka({ halaman, nomor, galat = [] }: { halaman: Halaman; nomor: string; galat?: readonly FormError[] }) {
  const { bahasa } = halaman;
  const t = identitasPesan[bahasa].identitas;
  return (
    <form method="post" action={tautan(alamat.kasusIdentitas(nomor), bahasa)} class="bt-form">
      <Hidden name="_csrf" value={halaman.csrf ?? ''} />
      <Radios
        bahasa={bahasa}
        name="alasan"
        label={t.alasan}
        error={errorOf(galat, 'alasan')}
        options={ALASAN_BUKA.map((a) => ({ value: a, text: t.alasanPilihan[a] }))}
      />
      <Button size="sm" variant="secondary" icon="eye">
        {t.buka}
      </Button>
    </form>
  );
}

function Berkas({ halaman, zona, nomor, isi, boleh }: PanelProps & { boleh: boolean }) {
  const { bahasa } = halaman;
  const t = identitasPesan[bahasa].identitas;
  const nama = (jenis: string): string => {
    const satu = BERKAS_MEJA.find((b) => b === jenis);
    return satu === undefined ? jenis : mejaPesan[bahasa].berkas[satu];
  };
  return (
    <>
      <h3>{t.berkas}</h3>
      {isi.lampiran.length === 0 && isi.diperlihatkan.length === 0 && <p class="bt-muted">{t.tanpaBerkas}</p>}
      <ul class="bt-who__papers">
        {isi.lampiran.map((l) => (
          <li key={l.id}>
            <span>
              {nama(l.jenis)} <span class="bt-muted">{formatWaktu(l.dibuatPada, bahasa, zona, 'pendek')}</span>
            </span>
            {boleh && (
              <form method="post" action={alamat.kasusLampiran(nomor, l.id)}>
                <Hidden name="_csrf" value={halaman.csrf ?? ''} />
                <Button size="sm" variant="tertiary">
                  {t.bukaBerkas}
                  <span class="ds-sr-only"> {nama(l.jenis)}</span>
                </Button>
              </form>
            )}
          </li>
        ))}
        {isi.diperlihatkan.map((b) => (
          <li key={b.kolom}>{t.diperlihatkan(nama(b.kolom), formatWaktu(b.pada, bahasa, zona, 'pendek'))}</li>
        ))}
      </ul>
    </>
  );
}
