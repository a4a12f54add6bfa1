import { Alert } from '../shared/html/components/alert/alert.tsx';
import { Button, ButtonLink } from '../shared/html/components/button/button.tsx';
import type { FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Hidden } from '../shared/html/components/field/field.tsx';
import { SummaryList } from '../shared/html/components/summary-list/summary-list.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { formatTanggal, formatWaktu } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { alamatAmplop, alamatBerkas, alamatSengketa } from './alamat.ts';
import { FormPerintah, FormSegel } from './amplop-form.pages.tsx';
import { amplopPesan } from './amplop.pesan.ts';
import type { AmplopBaris, DataAmplop, PerintahBaris } from './amplop.queries.ts';

export type AmplopProps = {
  halaman: Halaman;
  berkas: { nomor: string };
  hari: string;
  zona: string;
  amplop: DataAmplop;
  /** `akunId`: who looks; he does not approve what he recorded, nor take the code of what he sealed. */
  boleh: { akunId: string; setujui: boolean; segel: boolean };
  isian: Readonly<Record<string, string>>;
  pilihan: readonly string[];
  galat: readonly FormError[];
};

/** Envelope B: the orders, what was sealed, and the forms for one more of each. */
export function BagianAmplopB(p: AmplopProps) {
  const { bahasa } = p.halaman;
  const t = amplopPesan[bahasa];
  const { perintah, amplop } = p.amplop;
  const siap = perintah.filter((x) => x.disetujuiPada !== null);
  return (
    <section class="bt-stack" aria-labelledby="amplop-b">
      <h2 id="amplop-b">{t.judul}</h2>
      <p>{t.teks}</p>
      {perintah.length === 0 && <p>{t.perintah.kosong}</p>}
      {perintah.map((x) => (
        <Perintah key={x.id} {...p} x={x} />
      ))}
      {amplop.length > 0 && <Daftar {...p} />}
      {p.boleh.segel && siap.length > 0 && <FormSegel {...p} siap={siap} />}
      <FormPerintah {...p} />
    </section>
  );
}

function Perintah({ halaman, berkas, zona, amplop, boleh, x }: AmplopProps & { x: PerintahBaris }) {
  const { bahasa, csrf = '' } = halaman;
  const t = amplopPesan[bahasa].perintah;
  const nama = amplop.asli.filter((a) => x.dokumen.includes(a.id)).map((a) => a.nama);
  const setujui = boleh.setujui && x.disetujuiPada === null;
  return (
    <div class="bt-stack">
      <h3>{t.satu(x.nomor, formatTanggal(x.tanggal, bahasa))}</h3>
      <SummaryList
        bahasa={bahasa}
        rows={[
          { label: t.bunyi, value: x.teks },
          { label: t.sidang, value: x.sidang === null ? t.belumSidang : formatTanggal(x.sidang, bahasa) },
          { label: t.dokumen, value: nama.length === 0 ? t.tanpaDokumen : nama.join(', ') },
          {
            label: t.keadaan,
            value: x.disetujuiPada === null ? t.menunggu : t.disetujui(formatWaktu(x.disetujuiPada, bahasa, zona, 'pendek')),
          },
        ]}
      />
      {setujui && x.dicatatOleh === boleh.akunId && <p>{t.dicatatAnda}</p>}
      {setujui && x.dicatatOleh !== boleh.akunId && (
        <form method="post" action={tautan(`${alamatBerkas(berkas.nomor)}/perintah/${x.id}/setujui`, bahasa)}>
          <Hidden name="_csrf" value={csrf} />
          <Button icon="circle-check">{t.setujui}</Button>
        </form>
      )}
    </div>
  );
}

function Daftar(p: AmplopProps) {
  const { bahasa } = p.halaman;
  const t = amplopPesan[bahasa];
  return (
    <Table
      caption={t.daftar}
      rows={p.amplop.amplop}
      rowKey={(a) => a.id}
      columns={[
        { key: 'perintah', title: t.kolom.perintah, head: true, cell: (a) => a.perintah },
        { key: 'isi', title: t.kolom.isi, cell: (a) => t.isi(a.banyak, a.sidik.slice(0, 12)) },
        {
          key: 'sampai',
          title: t.kolom.sampai,
          cell: (a) => (a.musnah ? t.musnah : t.sampai(formatWaktu(a.sampai, bahasa, p.zona, 'pendek'))),
        },
        { key: 'kode', title: t.kolom.kode, cell: (a) => <Kode {...p} a={a} /> },
        { key: 'tindakan', title: t.kolom.tindakan, cell: (a) => (a.musnah ? '–' : <Tindakan {...p} a={a} />) },
      ]}
    />
  );
}

function Kode({ halaman, berkas, boleh, a }: AmplopProps & { a: AmplopBaris }) {
  const t = amplopPesan[halaman.bahasa];
  if (a.kodeDiambil) return <>{t.kodeSudah}</>;
  if (a.musnah) return <>–</>;
  if (!boleh.setujui || a.disegelOleh === boleh.akunId) return <>{t.kodeBelum}</>;
  return <Tombol halaman={halaman} ke={alamatAmplop(berkas.nomor, a.id, 'kode')} icon="key-round" teks={t.ambil} untuk={a.perintah} />;
}

function Tindakan({ halaman, berkas, a }: AmplopProps & { a: AmplopBaris }) {
  const t = amplopPesan[halaman.bahasa];
  return (
    <div class="bt-row">
      <Tombol halaman={halaman} ke={alamatAmplop(berkas.nomor, a.id, 'unduh')} icon="download" teks={t.unduh} untuk={a.perintah} />
      <Tombol halaman={halaman} ke={alamatAmplop(berkas.nomor, a.id, 'musnahkan')} icon="trash-2" teks={t.musnahkan} untuk={a.perintah} />
    </div>
  );
}

type TombolProps = { halaman: Halaman; ke: string; icon: 'key-round' | 'download' | 'trash-2'; teks: string; untuk: string };

function Tombol({ halaman: { bahasa, csrf = '' }, ke, icon, teks, untuk }: TombolProps) {
  return (
    <form method="post" action={tautan(ke, bahasa)}>
      <Hidden name="_csrf" value={csrf} />
      <Button size="sm" variant="secondary" icon={icon}>
        {teks}
        <span class="ds-sr-only">{amplopPesan[bahasa].untuk(untuk)}</span>
      </Button>
    </form>
  );
}

type KodeProps = { halaman: Halaman; nomor: string; siapa: 'utama' | 'atasan'; kode: string };

/** One half of the key, once. */
export function HalamanKode({ halaman, nomor, siapa, kode }: KodeProps) {
  const { bahasa } = halaman;
  const t = amplopPesan[bahasa].kode;
  return (
    <LayoutKerja {...halaman} judul={t[siapa]} remah={[{ text: nomor, href: tautan(alamatSengketa(nomor), bahasa) }]}>
      <PageHead judul={t[siapa]} />
      <Alert bahasa={bahasa} tone="warning" live>
        <p>{t.teks}</p>
      </Alert>
      <SummaryList bahasa={bahasa} rows={[{ label: t[siapa], value: kode, important: true }]} />
      <p>{t.serah[siapa]}</p>
      <p>
        <ButtonLink href={tautan(alamatBerkas(nomor), bahasa)} variant="secondary">
          {t.kembali}
        </ButtonLink>
      </p>
    </LayoutKerja>
  );
}
