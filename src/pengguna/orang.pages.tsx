import { Alert } from '../shared/html/components/alert/alert.tsx';
import { Announcement } from '../shared/html/components/alert/announcement.tsx';
import { Button, ButtonLink } from '../shared/html/components/button/button.tsx';
import { Details } from '../shared/html/components/details/details.tsx';
import { Hidden } from '../shared/html/components/field/field.tsx';
import { SummaryList } from '../shared/html/components/summary-list/summary-list.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { Status } from '../shared/html/components/tag/tag.tsx';
import { Timeline } from '../shared/html/components/timeline/timeline.tsx';
import { formatTanggal, formatWaktu } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { kelolaPesan } from './kelola.pesan.ts';
import { keadaanOrang, type KeadaanOrang, type Orang, type PeranOrang } from './orang.ts';

export const nadaKeadaan = { aktif: 'success', diundang: 'warning', dikunci: 'danger', berakhir: 'neutral' } as const satisfies Record<
  KeadaanOrang,
  string
>;

/** `PPID Pelaksana · Dinas Kesehatan`, with the mark of a stand-in. */
export function namaPeran(p: PeranOrang, bahasa: Halaman['bahasa']): string {
  const t = kelolaPesan[bahasa];
  return `${p.plhUntuk === null ? '' : `${t.plh} `}${t.namaPeran[p.peran]}${p.unit === null ? '' : ` · ${p.unit}`}`;
}

export function masaPeran(p: PeranOrang, hari: string, bahasa: Halaman['bahasa']): string {
  const t = kelolaPesan[bahasa];
  const day = (d: string): string => formatTanggal(d, bahasa, 'pendek');
  if (p.sampai !== null && p.sampai < hari) return t.berakhir(day(p.sampai));
  const dari = p.dari > hari ? t.mulai(day(p.dari)) : t.sejak(day(p.dari));
  return p.sampai === null ? dari : `${dari}, ${t.sampai(day(p.sampai))}`;
}

export type OrangProps = {
  halaman: Halaman;
  zona: string;
  hari: string;
  orang: Orang;
  badanLain: boolean;
  diriSendiri: boolean;
  riwayat: readonly { waktu: Date; kalimat: string; oleh: string }[];
  kabar?: { tone: 'success' | 'danger'; text: string } | undefined;
};

/** One person: roles with their days, sign-in, what happened. */
export function HalamanOrang(p: OrangProps) {
  const { halaman, orang } = p;
  const { bahasa } = halaman;
  const t = kelolaPesan[bahasa];
  const keadaan = keadaanOrang(orang, p.hari);
  return (
    <LayoutKerja {...halaman} judul={orang.nama} remah={[{ text: t.judul, href: tautan('/kerja/pengguna', bahasa) }]}>
      <PageHead judul={orang.nama} />
      <div class="bt-stack bt-stack--lg">
        <Announcement bahasa={bahasa} pesan={p.kabar} />
        <SummaryList
          bahasa={bahasa}
          rows={[
            { label: t.email, value: <span class="bt-break">{orang.email}</span> },
            { label: t.keadaan, value: <Status tone={nadaKeadaan[keadaan]}>{t.keadaanKata[keadaan]}</Status> },
            { label: t.dua, value: orang.duaLangkah ? t.duaYa : t.duaTidak },
            ...(orang.diundangPada === null
              ? []
              : [{ label: t.diundang, value: formatWaktu(orang.diundangPada, bahasa, p.zona, 'pendek') }]),
            ...(orang.dikunciPada === null
              ? []
              : [{ label: t.dikunciSejak, value: formatWaktu(orang.dikunciPada, bahasa, p.zona, 'pendek') }]),
          ]}
        />
        <DaftarPeran {...p} />
        <Keamanan {...p} />
        <section class="bt-stack" aria-labelledby="riwayat">
          <h2 id="riwayat">{t.riwayat}</h2>
          <Timeline
            bahasa={bahasa}
            items={p.riwayat.map((r) => ({
              title: r.kalimat,
              time: {
                at: r.waktu.toISOString(),
                text: `${formatWaktu(r.waktu, bahasa, p.zona, 'pendek')}${r.oleh === '' ? '' : ` · ${r.oleh}`}`,
              },
              state: 'done' as const,
            }))}
          />
        </section>
      </div>
    </LayoutKerja>
  );
}

function DaftarPeran({ halaman: { bahasa }, orang, hari }: OrangProps) {
  const t = kelolaPesan[bahasa];
  return (
    <section class="bt-stack" aria-labelledby="perannya">
      <h2 id="perannya">{t.perannya}</h2>
      <Table
        caption={t.perannya}
        captionHidden
        rows={orang.peran}
        rowKey={(r) => r.id}
        columns={[
          { key: 'peran', title: t.peran, head: true, cell: (r) => namaPeran(r, bahasa) },
          { key: 'jabatan', title: t.jabatan, cell: (r) => [r.jabatan, r.dasar].filter((x) => x !== '').join(', ') || '–' },
          { key: 'masa', title: t.masa, cell: (r) => masaPeran(r, hari, bahasa) },
          {
            key: 'tindakan',
            title: t.tindakan,
            cell: (r) =>
              r.sampai !== null && r.sampai < hari ? (
                '–'
              ) : (
                <a href={tautan(`/kerja/pengguna/${orang.akunId}/peran/${r.id}`, bahasa)}>
                  {t.ubah}
                  <span class="ds-sr-only">: {namaPeran(r, bahasa)}</span>
                </a>
              ),
          },
        ]}
      />
      <p>
        <ButtonLink variant="secondary" icon="plus" href={tautan(`/kerja/pengguna/${orang.akunId}/peran`, bahasa)}>
          {t.tambahPeran}
        </ButtonLink>
      </p>
    </section>
  );
}

function Keamanan(p: OrangProps) {
  const { halaman, orang, badanLain } = p;
  const t = kelolaPesan[halaman.bahasa];
  const terkunci = orang.dikunciPada !== null;
  return (
    <section class="bt-stack" aria-labelledby="keamanan">
      <h2 id="keamanan">{t.masuk}</h2>
      {badanLain && (
        <Alert bahasa={halaman.bahasa} tone="info">
          <p>{t.galat.badan_lain}</p>
        </Alert>
      )}
      {!orang.punyaSandi && !terkunci && <Tindakan {...p} jalur="undang" tombol={t.undangUlang} jelas={t.undangUlangJelas} />}
      {!badanLain && !terkunci && <Tindakan {...p} jalur="slip" tombol={t.slip} jelas={t.slipJelas} />}
      {orang.duaLangkah && !badanLain && <Tindakan {...p} jalur="lepas-dua" tombol={t.lepasDua} jelas={t.lepasDuaJelas} />}
      {terkunci && <Tindakan {...p} jalur="buka-kunci" tombol={t.bukaKunci} jelas={t.kunciJelas} />}
      {!terkunci && !p.diriSendiri && <Tindakan {...p} jalur="kunci" tombol={t.kunci} jelas={t.kunciJelas} />}
    </section>
  );
}

/** A deed folded away with what it does: nothing here is done by a slip of the hand. */
function Tindakan({ halaman, orang, jalur, tombol, jelas }: OrangProps & { jalur: string; tombol: string; jelas: string }) {
  return (
    <Details summary={tombol}>
      <form method="post" action={tautan(`/kerja/pengguna/${orang.akunId}/${jalur}`, halaman.bahasa)} class="bt-form">
        <Hidden name="_csrf" value={halaman.csrf ?? ''} />
        <p>{jelas}</p>
        <Button variant="secondary" {...(jalur === 'kunci' && { tone: 'danger' as const })}>
          {tombol}
        </Button>
      </form>
    </Details>
  );
}

/** The printed way to a password: name, address, link and its picture. */
export function HalamanSlip({ halaman, orang, tautan: alamat, qr }: { halaman: Halaman; orang: Orang; tautan: string; qr: string }) {
  const { bahasa } = halaman;
  const t = kelolaPesan[bahasa];
  return (
    <LayoutKerja
      {...halaman}
      judul={t.slipJudul}
      remah={[
        { text: t.judul, href: tautan('/kerja/pengguna', bahasa) },
        { text: orang.nama, href: tautan(`/kerja/pengguna/${orang.akunId}`, bahasa) },
      ]}
    >
      <PageHead judul={t.slipJudul}>
        <p>{halaman.badan.nama}</p>
      </PageHead>
      <div class="bt-stack">
        <Alert bahasa={bahasa} tone="info">
          <p>{t.slipCetak}</p>
        </Alert>
        <SummaryList
          bahasa={bahasa}
          rows={[
            { label: t.slipUntuk, value: orang.nama },
            { label: t.slipMasuk, value: <span class="bt-break">{orang.email}</span> },
          ]}
        />
        <p>{t.slipTautan}:</p>
        <p>
          <code class="bt-break">{alamat}</code>
        </p>
        <p>
          <img src={qr} width={220} height={220} alt={t.slipQr} />
        </p>
        <p>
          <strong>{t.slipBerlaku}</strong>
        </p>
      </div>
    </LayoutKerja>
  );
}
