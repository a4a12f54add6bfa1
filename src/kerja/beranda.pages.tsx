import { ButtonGroup, ButtonLink } from '../shared/html/components/button/button.tsx';
import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { Icon } from '../shared/html/components/icon/icon.tsx';
import { formatAngka, formatTanggal } from '../shared/html/format.ts';
import { hariLagi } from '../shared/html/hari-lagi.ts';
import type { IconName } from '../shared/html/icons/names.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import type { Bahasa } from '../shared/html/pesan.ts';
import { tautan } from '../shared/html/tautan.ts';
import { berandaPesan } from './beranda.pesan.ts';
import { type BarisBeranda, PALING, type Pekerjaan } from './beranda.ts';

const JALAN: Readonly<Record<Pekerjaan, { href: string; icon: IconName }>> = {
  lewat: { href: '/kerja/permohonan?tampil=lewat', icon: 'circle-alert' },
  tugas: { href: '/kerja/tugas', icon: 'inbox' },
  periksa: { href: '/kerja/permohonan?keadaan=terdaftar', icon: 'list-checks' },
  teruskan: { href: '/kerja/permohonan?keadaan=lengkap', icon: 'route' },
  susun: { href: '/kerja/permohonan?tampil=siap', icon: 'pen-line' },
  tanda_tangan: { href: '/kerja/surat', icon: 'stamp' },
  dua_hari: { href: '/kerja/permohonan?tampil=dua_hari', icon: 'alarm-clock' },
  serahkan: { href: '/kerja/permohonan?tampil=serahkan', icon: 'hand' },
  kirim_surat: { href: '/kerja/surat?keadaan=ditandatangani', icon: 'send' },
  kabari: { href: '/kerja/kabar', icon: 'message-circle' },
  verifikasi: { href: '/kerja/informasi/verifikasi', icon: 'badge-check' },
  dikembalikan: { href: '/kerja/informasi', icon: 'undo-2' },
  rancangan: { href: '/kerja/informasi', icon: 'pencil' },
  surel: { href: '/kerja/surel', icon: 'mail' },
  akar: { href: '/kerja/peristiwa', icon: 'scroll-text' },
};

export type BerandaProps = { halaman: Halaman; nama: string; hari: string; baris: readonly BarisBeranda[] };

/** What this officer does today: each kind of work with its count, its nearest day, and why it has one. */
export function HalamanBeranda({ halaman, nama, hari, baris }: BerandaProps) {
  const { bahasa } = halaman;
  const t = berandaPesan[bahasa];
  const kerja = baris.filter((b) => b.kunci !== 'akar');
  const menunggu = kerja.filter((b) => b.jumlah > 0);
  const beres = kerja.filter((b) => b.jumlah === 0);
  const buku = baris.find((b) => b.kunci === 'akar');
  return (
    <LayoutKerja {...halaman} judul={t.judul(nama)}>
      <PageHead judul={t.judul(nama)}>
        <p>{t.hariIni(formatTanggal(hari, bahasa))}</p>
      </PageHead>
      {menunggu.length === 0 ? (
        <Kosong halaman={halaman} />
      ) : (
        <ul class="bt-todo" aria-label={t.menunggu}>
          {menunggu.map((b) => (
            <Kerja key={b.kunci} baris={b} hari={hari} bahasa={bahasa} />
          ))}
        </ul>
      )}
      {menunggu.length > 0 && beres.length > 0 && (
        <p class="bt-muted">
          <Icon name="circle-check" /> {t.beres}: {beres.map((b) => t.hal[b.kunci].toLowerCase()).join(', ')}.
        </p>
      )}
      {buku && <Buku baris={buku} bahasa={bahasa} />}
    </LayoutKerja>
  );
}

function Kerja({ baris, hari, bahasa }: { baris: BarisBeranda; hari: string; bahasa: Bahasa }) {
  const t = berandaPesan[bahasa];
  const { href, icon } = JALAN[baris.kunci];
  const lama = baris.terdekat === null || baris.kunci === 'kabari' ? undefined : hariLagi(baris.terdekat, hari, bahasa);
  return (
    <li data-color={baris.kunci === 'lewat' ? 'danger' : lama?.tone}>
      <span class="bt-todo__icon">
        <Icon name={icon} />
      </span>
      <span class="bt-todo__count">{baris.jumlah >= PALING ? `${PALING - 1}+` : formatAngka(baris.jumlah, bahasa)}</span>
      <div class="bt-todo__what">
        <h2>
          <a href={tautan(href, bahasa)}>{t.hal[baris.kunci]}</a>
        </h2>
        <p class="bt-muted">{t.sebab[baris.kunci]}</p>
      </div>
      {baris.terdekat !== null && (
        <p class="bt-todo__when">
          {lama === undefined ? (
            <strong>{t.sejak}</strong>
          ) : (
            <strong>
              <Icon name={lama.icon} />
              {lama.kata}
            </strong>
          )}
          <span>{formatTanggal(baris.terdekat, bahasa, 'pendek')}</span>
        </p>
      )}
    </li>
  );
}

function Kosong({ halaman: { bahasa, pengguna } }: { halaman: Halaman }) {
  const t = berandaPesan[bahasa];
  const boleh = (hak: string): boolean => pengguna?.hak.has(hak) ?? false;
  return (
    <EmptyState
      icon="circle-check"
      title={t.kosong}
      action={
        <ButtonGroup>
          {boleh('permohonan:catat') && (
            <ButtonLink variant="secondary" icon="pen-line" href={tautan('/kerja/permohonan/baru', bahasa)}>
              {t.catat}
            </ButtonLink>
          )}
          {boleh('permohonan:lihat') && (
            <ButtonLink variant="secondary" icon="clipboard-list" href={tautan('/kerja/permohonan', bahasa)}>
              {t.antrean}
            </ButtonLink>
          )}
          {boleh('informasi:susun') && (
            <ButtonLink variant="secondary" icon="book-open" href={tautan('/kerja/informasi', bahasa)}>
              {t.informasi}
            </ButtonLink>
          )}
        </ButtonGroup>
      }
    >
      <p>{t.kosongIsi}</p>
    </EmptyState>
  );
}

function Buku({ baris, bahasa }: { baris: BarisBeranda; bahasa: Bahasa }) {
  const t = berandaPesan[bahasa];
  return (
    <section aria-labelledby="buku">
      <h2 id="buku">{t.buku}</h2>
      <p>{baris.terdekat === null ? t.bukuKosong : t.bukuIsi(formatAngka(baris.jumlah, bahasa), formatTanggal(baris.terdekat, bahasa))}</p>
      <p>
        <a href={tautan('/kerja/peristiwa', bahasa)}>{t.bukuBuka}</a>
      </p>
    </section>
  );
}
