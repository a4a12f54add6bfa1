import { Alert } from '../shared/html/components/alert/alert.tsx';
import { Announcement } from '../shared/html/components/alert/announcement.tsx';
import { Button, ButtonGroup, ButtonLink } from '../shared/html/components/button/button.tsx';
import { Hidden } from '../shared/html/components/field/field.tsx';
import { Link } from '../shared/html/components/link/link.tsx';
import { SummaryList, type SummaryRow } from '../shared/html/components/summary-list/summary-list.tsx';
import { Timeline, type TimelineItem } from '../shared/html/components/timeline/timeline.tsx';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { alamatInformasi } from './alamat.ts';
import { KeadaanItem } from './antrean.pages.tsx';
import { DaftarBerkasKerja } from './berkas-kerja.pages.tsx';
import type { Isi } from './informasi.ts';
import { informasiPesan } from './informasi.pesan.ts';
import type { Langkah } from './isian.ts';
import { barisKeterangan } from './keterangan.pages.tsx';
import { kerjaPesan } from './kerja.pesan.ts';
import type { ItemKerja } from './kerja.queries.ts';
import type { Kolom } from './rules/kelengkapan.ts';
import type { Perbuatan } from './rules/transisi.ts';

export type PesanItem = { tone: 'success' | 'danger'; text: string };
export type ItemProps = {
  halaman: Halaman;
  item: ItemKerja;
  boleh: readonly Perbuatan[];
  kurang: readonly Kolom[];
  riwayat: readonly TimelineItem[];
  pesan?: PesanItem | undefined;
};

/** One item at work: what is missing, its content with a way to change each part, and what may be done now. */
export function HalamanItem(p: ItemProps) {
  const { halaman, item } = p;
  const t = kerjaPesan[halaman.bahasa];
  const judul = item.isi.judul || t.baru;
  return (
    <LayoutKerja
      {...halaman}
      judul={judul}
      remah={[{ text: t.judul, href: tautan(alamatInformasi.kerja, halaman.bahasa) }]}
      samping={<Samping {...p} />}
      pengumuman={<Announcement bahasa={halaman.bahasa} pesan={p.pesan} />}
    >
      <PageHead
        judul={judul}
        eyebrow={
          <>
            {item.unit.nama} <KeadaanItem keadaan={item.keadaan} bahasa={halaman.bahasa} />
          </>
        }
      />
      <div class="bt-stack">
        {item.keadaan.kerja === 'dikembalikan' && item.catatan !== null && (
          <Alert bahasa={halaman.bahasa} tone="warning" title={t.catatan}>
            <p>{item.catatan}</p>
          </Alert>
        )}
        <Lengkap {...p} />
        <Perubahan {...p} />
        <SummaryList bahasa={halaman.bahasa} rows={barisIsi(p)} />
        <DaftarBerkasKerja halaman={halaman} item={item} ubah={false} />
        <Tindakan {...p} />
      </div>
    </LayoutKerja>
  );
}

function Lengkap({ halaman, item, kurang }: ItemProps) {
  const t = kerjaPesan[halaman.bahasa];
  if (item.keadaan.kerja !== 'rancangan' && item.keadaan.kerja !== 'dikembalikan') return null;
  if (kurang.length === 0)
    return (
      <Alert bahasa={halaman.bahasa} tone="success">
        <p>{t.siapAjukan}</p>
      </Alert>
    );
  return (
    <Alert bahasa={halaman.bahasa} tone="info" title={t.kurang}>
      <ul>
        {kurang.map((k) => (
          <li key={k}>
            <a href={tautan(alamatKolom(item.id, k), halaman.bahasa)}>{t.kolomKurang[k]}</a>
          </li>
        ))}
      </ul>
    </Alert>
  );
}

const LANGKAH_KOLOM: Readonly<Record<Exclude<Kolom, 'isi'>, Langkah>> = {
  judul: 'pokok',
  ringkasan: 'pokok',
  penguasa: 'asal',
  penanggung_jawab: 'asal',
  waktu_pembuatan: 'asal',
  tempat_pembuatan: 'asal',
  bentuk: 'simpan',
  retensi: 'simpan',
};
const alamatKolom = (id: string, kolom: Kolom): string =>
  kolom === 'isi' ? alamatInformasi.perbuatan(id, 'berkas') : `${alamatInformasi.isian(id, LANGKAH_KOLOM[kolom])}#${kolom}`;

function barisIsi({ halaman, item, boleh }: ItemProps): SummaryRow[] {
  const t = kerjaPesan[halaman.bahasa];
  const umum = informasiPesan[halaman.bahasa];
  const ubah = (langkah: Langkah): { changeHref?: string } =>
    boleh.includes('simpan') ? { changeHref: tautan(alamatInformasi.isian(item.id, langkah), halaman.bahasa) } : {};
  const kosong = (text: string) => (text === '' ? <span class="bt-muted">{umum.belumDiisi}</span> : text);
  const kategori = [umum.namaKategori[item.isi.kategori], ...(item.isi.tahun === null ? [] : [String(item.isi.tahun)])].join(', ');
  return [
    { label: t.isian.judul, value: kosong(item.isi.judul), ...ubah('pokok') },
    { label: t.isian.ringkasan, value: kosong(item.isi.ringkasan), ...ubah('pokok') },
    { label: t.isian.kategori, value: kategori, ...ubah('pokok') },
    { label: t.isian.penjelasan, value: kosong(item.isi.penjelasan), ...ubah('penjelasan') },
    ...barisKeterangan({ isi: item.isi, id: item.id }, halaman.bahasa, ubah),
  ];
}

function Perubahan({ halaman, item }: ItemProps) {
  const t = kerjaPesan[halaman.bahasa];
  if (item.sebelumnya === null || item.keadaan.kerja === 'tanpa') return null;
  const kolom = kolomBerubah(item.sebelumnya, item.isi).map((k) => namaKolom(k, halaman));
  return <p class="bt-muted">{kolom.length === 0 ? t.tidakBerubah : t.berubah(kolom.join(', '))}</p>;
}

/** Parts of the content in which a draft differs from the published version. */
export function kolomBerubah(lama: Isi, baru: Isi): (keyof Isi)[] {
  const before = new Map<string, unknown>(Object.entries(lama));
  const names: (keyof Isi)[] = [
    'judul',
    'ringkasan',
    'penjelasan',
    'penguasa',
    'penanggungJawab',
    'waktuPembuatan',
    'tempatPembuatan',
    'bentuk',
    'retensi',
    'kategori',
    'kewajiban',
    'jadwal',
    'periodeDari',
    'periodeSampai',
    'tahun',
    'bahasa',
    'lisensi',
    'kataKunci',
    'berkas',
    'tautan',
  ];
  return names.filter((name) => JSON.stringify(before.get(name)) !== JSON.stringify(baru[name]));
}

function namaKolom(kolom: keyof Isi, halaman: Halaman): string {
  const t = kerjaPesan[halaman.bahasa];
  const nama: Partial<Record<keyof Isi, string>> = {
    ...t.isian,
    waktuPembuatan: t.isian.waktu,
    tempatPembuatan: t.isian.tempat,
    berkas: t.berkas,
    tautan: t.tautan,
  };
  return (nama[kolom] ?? kolom).toLowerCase();
}

/** Deeds that ask nothing more are buttons; those that need a reason open a page. */
function Tindakan({ halaman, item, boleh, kurang }: ItemProps) {
  const t = kerjaPesan[halaman.bahasa];
  const b = halaman.bahasa;
  const kirim = (perbuatan: Perbuatan, variant: 'primary' | 'secondary', tone?: 'success') =>
    boleh.includes(perbuatan) && (
      <form method="post" action={tautan(alamatInformasi.perbuatan(item.id, perbuatan), b)}>
        <Hidden name="_csrf" value={halaman.csrf ?? ''} />
        <Button variant={variant} {...(tone && { tone })}>
          {t.perbuatan[perbuatan]}
        </Button>
      </form>
    );
  const buka = (perbuatan: Perbuatan) =>
    boleh.includes(perbuatan) && (
      <ButtonLink variant="secondary" href={tautan(alamatInformasi.perbuatan(item.id, perbuatan), b)}>
        {t.perbuatan[perbuatan]}
      </ButtonLink>
    );
  return (
    <ButtonGroup>
      {kurang.length === 0 && kirim('ajukan', 'primary')}
      {kirim('setujui', 'primary')}
      {buka('kembalikan')}
      {kirim('susun_versi', 'secondary')}
      {kirim('batal_ajukan', 'secondary')}
      {boleh.includes('simpan') && (
        <ButtonLink variant="secondary" href={tautan(alamatInformasi.isian(item.id, 'pokok'), b)}>
          {t.perbuatan.simpan}
        </ButtonLink>
      )}
      {boleh.includes('simpan') && (
        <ButtonLink variant="secondary" href={tautan(alamatInformasi.perbuatan(item.id, 'berkas'), b)}>
          {t.tambahBerkas}
        </ButtonLink>
      )}
      {item.keadaan.publik === 'terbit' && item.peran.length > 0 && (
        <form method="post" action={tautan(alamatInformasi.perbuatan(item.id, 'pastikan'), b)}>
          <Hidden name="_csrf" value={halaman.csrf ?? ''} />
          <Button variant="secondary">{t.masihBenar}</Button>
        </form>
      )}
      {buka('buang')}
      {buka('tarik')}
    </ButtonGroup>
  );
}

function Samping({ halaman, item, riwayat }: ItemProps) {
  const t = kerjaPesan[halaman.bahasa];
  return (
    <div class="bt-stack">
      {item.slug !== null && (
        <p>
          <Link kind="onward" href={tautan(alamatInformasi.rincian(item.slug), halaman.bahasa)}>
            {t.lihatPublik}
          </Link>
        </p>
      )}
      <h2>{t.riwayat}</h2>
      <Timeline bahasa={halaman.bahasa} items={riwayat} />
    </div>
  );
}
