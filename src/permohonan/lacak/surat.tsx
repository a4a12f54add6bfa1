import { Button } from '../../shared/html/components/button/button.tsx';
import { EmptyState } from '../../shared/html/components/empty-state/empty-state.tsx';
import { Hidden } from '../../shared/html/components/field/field.tsx';
import { Status } from '../../shared/html/components/tag/tag.tsx';
import { formatHari, formatTanggal, formatUkuran } from '../../shared/html/format.ts';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import { tautan } from '../../shared/html/tautan.ts';
import type { Children } from '../../shared/html/types.ts';
import { tanpaTandaTangan } from '../../surat/surat.ts';
import { alamat } from '../alamat.ts';
import type { BerkasSerah, SuratLacak } from '../lacak.queries.ts';
import { lihatPesan } from './lihat.pesan.ts';

type Buka = { halaman: Halaman; ke: string; dibuka: boolean; kata: string; lengkap: string };

/**
 * Opening is a press and not a link: it may start a clock of the law, so neither a preview nor a prefetching browser may
 * do it. The answer is the file itself.
 */
function Buka({ halaman, ke, dibuka, kata, lengkap }: Buka) {
  const { bahasa, csrf = '' } = halaman;
  return (
    <form method="post" action={tautan(ke, bahasa)}>
      <Hidden name="_csrf" value={csrf} />
      <Button size="sm" variant={dibuka ? 'secondary' : 'primary'} icon="download">
        <span aria-hidden="true">{kata}</span>
        <span class="ds-sr-only">{lengkap}</span>
      </Button>
    </form>
  );
}

function Baris({ judul, meta, children, tombol }: { judul: string; meta: Children; children?: Children; tombol?: Children }) {
  return (
    <li class="bt-paper">
      <div class="bt-paper__text">
        <h3 class="bt-paper__title">{judul}</h3>
        <p class="bt-muted bt-small">{meta}</p>
        {children}
      </div>
      {tombol}
    </li>
  );
}

/** Letters that have left the house. What opening them does stands beside the button, before it is pressed. */
export function DaftarSurat({ halaman, surat, dibuka }: { halaman: Halaman; surat: readonly SuratLacak[]; dibuka: ReadonlySet<string> }) {
  const { bahasa } = halaman;
  const t = lihatPesan[bahasa].surat;
  if (surat.length === 0)
    return (
      <EmptyState icon="mail" level={3} title={t.kosong}>
        <p>{t.kosongTeks}</p>
      </EmptyState>
    );
  return (
    <ul class="bt-papers">
      {surat.toReversed().map((s) => {
        const nama = t.jenis[s.jenis];
        const baru = isBaru(s, dibuka);
        return (
          <Baris
            key={s.id}
            judul={nama}
            meta={[formatTanggal(s.tanggal, bahasa), s.nomor !== null && t.nomor(s.nomor)].filter(Boolean).join(' · ')}
            tombol={<Buka halaman={halaman} ke={alamat.lacakSurat(s.id)} dibuka={!baru} kata={t.buka} lengkap={t.bukaNama(nama)} />}
          >
            {!tanpaTandaTangan(s.jenis) && (
              <p>
                <Status tone={baru ? 'warning' : 'success'}>{baru ? t.baru : t.dibuka}</Status>
              </p>
            )}
            {baru && <p class="bt-small">{s.jenis === 'ketidaklengkapan' ? t.catatKetidaklengkapan : t.catat}</p>}
          </Baris>
        );
      })}
    </ul>
  );
}

/** A letter of the office that was not opened with the code yet; receipt and form are only copies of what was sent. */
export const isBaru = (s: SuratLacak, dibuka: ReadonlySet<string>): boolean => !tanpaTandaTangan(s.jenis) && !dibuka.has(s.id);

type BerkasProps = { halaman: Halaman; zona: string; berkas: readonly BerkasSerah[]; dibuka: ReadonlySet<string> };

/** What was handed over. A file whose time has ended stays named, with the way to have it again. */
export function DaftarBerkas({ halaman, zona, berkas, dibuka }: BerkasProps) {
  const { bahasa } = halaman;
  const t = lihatPesan[bahasa].berkas;
  return (
    <ul class="bt-papers">
      {berkas.map((b) => {
        const sampai = formatHari(b.sampai, bahasa, zona);
        if (b.kedaluwarsa)
          return (
            <Baris key={b.id} judul={b.nama} meta={t.habis(sampai)}>
              <p class="bt-small">{t.habisTeks}</p>
            </Baris>
          );
        return (
          <Baris
            key={b.id}
            judul={b.nama}
            meta={`${formatUkuran(b.ukuran, bahasa)} · ${t.sampai(sampai)}`}
            tombol={
              <Buka
                halaman={halaman}
                ke={alamat.lacakBerkas(b.id)}
                dibuka={dibuka.has(b.id)}
                kata={t.unduh}
                lengkap={t.unduhNama(b.nama)}
              />
            }
          />
        );
      })}
    </ul>
  );
}
