import { Alert } from '../shared/html/components/alert/alert.tsx';
import { Button, ButtonGroup, ButtonLink } from '../shared/html/components/button/button.tsx';
import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { Hidden } from '../shared/html/components/field/field.tsx';
import { Pagination } from '../shared/html/components/pagination/pagination.tsx';
import { SummaryList } from '../shared/html/components/summary-list/summary-list.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { formatWaktu } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { denganQuery, tautan } from '../shared/html/tautan.ts';
import type { KontakOrang } from '../surat/brankas.ts';
import type { Kabar } from './notifikasi.queries.ts';
import { pesanNotifikasi } from './notifikasi.pesan.ts';
import { nomorInternasional, tautanSms, tautanTelepon, tautanWa } from './telepon.ts';

export type DaftarKabarProps = {
  halaman: Halaman;
  zona: string;
  kabar: readonly (Kabar & { hal: string })[];
  nomor: number;
  banyakHalaman: number;
};

/** Requesters to tell. No contact stands in the list: opening one is an event. */
export function HalamanKabar({ halaman, zona, kabar, nomor, banyakHalaman }: DaftarKabarProps) {
  const { bahasa, csrf = '' } = halaman;
  const t = pesanNotifikasi[bahasa].kabar;
  return (
    <LayoutKerja {...halaman} judul={t.judul}>
      <h1>{t.judul}</h1>
      <p>{t.pengantar}</p>
      {kabar.length === 0 ? (
        <EmptyState
          icon="message-circle"
          title={t.kosong}
          action={
            <ButtonLink href={tautan('/kerja/permohonan', bahasa)} variant="secondary">
              {t.keAntrean}
            </ButtonLink>
          }
        >
          <p>{t.kosongTeks}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t.judul}
          captionHidden
          rows={kabar}
          rowKey={(k) => k.id}
          columns={[
            {
              key: 'permohonan',
              title: t.permohonan,
              head: true,
              cell: (k) => <a href={tautan(`/kerja/permohonan/${k.nomor}`, bahasa)}>{k.nomor}</a>,
            },
            { key: 'lewat', title: t.lewat, cell: (k) => t.cara[k.lewat] },
            { key: 'isi', title: t.isi, cell: (k) => k.hal },
            { key: 'sejak', title: t.sejak, cell: (k) => formatWaktu(k.dibuatPada, bahasa, zona, 'pendek') },
            {
              key: 'buka',
              title: t.buka,
              cell: (k) => (
                <form method="post" action={tautan(`/kerja/kabar/${k.id}/buka`, bahasa)}>
                  <Hidden name="_csrf" value={csrf} />
                  <Button size="sm" variant="secondary">
                    {t.buka}
                    <span class="ds-sr-only"> {k.nomor}</span>
                  </Button>
                </form>
              ),
            },
          ]}
        />
      )}
      <p class="bt-muted">{t.bukaTeks}</p>
      <Pagination
        bahasa={bahasa}
        page={nomor}
        pages={banyakHalaman}
        href={(n) => denganQuery(tautan('/kerja/kabar', bahasa), { halaman: n })}
      />
    </LayoutKerja>
  );
}

export type SatuKabarProps = { halaman: Halaman; kabar: Kabar; kontak: KontakOrang | null; pendek: string; panjang: string };

/** One requester's contact with the text ready, and one tap to mark it done. */
export function HalamanSatuKabar({ halaman, kabar, kontak, pendek, panjang }: SatuKabarProps) {
  const { bahasa } = halaman;
  const t = pesanNotifikasi[bahasa].kabar;
  const text = kabar.lewat === 'surat' ? panjang : pendek;
  return (
    <LayoutKerja {...halaman} judul={t.kontak} remah={[{ href: '/kerja/kabar', text: t.judul }]}>
      <h1>
        {t.kontak}: {kabar.nomor}
      </h1>
      {kontak === null ? (
        <Alert bahasa={bahasa} tone="warning">
          <p>{t.terhapus}</p>
        </Alert>
      ) : (
        <>
          <SummaryList
            bahasa={bahasa}
            rows={[
              { label: t.lewat, value: t.cara[kabar.lewat] },
              { label: t.nama, value: kontak.nama },
              kabar.lewat === 'surat' ? { label: t.alamat, value: kontak.alamat ?? '–' } : { label: t.nomor, value: kontak.telepon ?? '–' },
            ]}
          />
          <h2>{t.teks}</h2>
          <blockquote class="bt-important">
            {text
              .split('\n')
              .filter((line) => line !== '')
              .map((line) => (
                <p key={line}>{line}</p>
              ))}
          </blockquote>
          <Hubungi bahasa={bahasa} kabar={kabar} telepon={kontak.telepon} teks={text} />
        </>
      )}
      <Tandai halaman={halaman} kabar={kabar} />
    </LayoutKerja>
  );
}

function Hubungi({ bahasa, kabar, telepon, teks }: { bahasa: 'id' | 'en'; kabar: Kabar; telepon: string | null; teks: string }) {
  const t = pesanNotifikasi[bahasa].kabar;
  if (kabar.lewat === 'surat') return null;
  const nomor = nomorInternasional(telepon ?? '');
  if (nomor === undefined)
    return (
      <Alert bahasa={bahasa} tone="warning">
        <p>{t.tanpaNomor}</p>
      </Alert>
    );
  return (
    <ButtonGroup>
      {kabar.lewat === 'whatsapp' && (
        <ButtonLink href={tautanWa(nomor, teks)} icon="message-circle">
          {t.bukaWa}
        </ButtonLink>
      )}
      {kabar.lewat === 'sms' && (
        <ButtonLink href={tautanSms(nomor, teks)} icon="message-circle">
          {t.bukaSms}
        </ButtonLink>
      )}
      <ButtonLink href={tautanTelepon(nomor)} icon="phone" variant="secondary">
        {t.telepon}
      </ButtonLink>
    </ButtonGroup>
  );
}

function Tandai({ halaman: { bahasa, csrf = '' }, kabar }: Pick<SatuKabarProps, 'halaman' | 'kabar'>) {
  const t = pesanNotifikasi[bahasa].kabar;
  if (kabar.keadaan !== 'menunggu') return <p>{t.sudah}</p>;
  return (
    <form method="post" action={tautan(`/kerja/kabar/${kabar.id}/selesai`, bahasa)}>
      <Hidden name="_csrf" value={csrf} />
      <ButtonGroup>
        <Button icon="check" name="hasil" value="selesai">
          {t.selesai}
        </Button>
        <Button variant="tertiary" name="hasil" value="tidak_tercapai">
          {t.tidakTercapai}
        </Button>
      </ButtonGroup>
    </form>
  );
}
