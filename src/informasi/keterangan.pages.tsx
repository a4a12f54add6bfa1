import type { SummaryRow } from '../shared/html/components/summary-list/summary-list.tsx';
import { formatTanggal } from '../shared/html/format.ts';
import type { Bahasa } from '../shared/html/pesan.ts';
import { cariKewajiban } from './data/kewajiban.ts';
import type { Isi } from './informasi.ts';
import { informasiPesan } from './informasi.pesan.ts';
import type { Langkah } from './isian.ts';

type Ubah = (langkah: Langkah) => { changeHref?: string };

/** Facts of an item: the columns of Lampiran I first, empty ones said to be empty, then what else is known. `ubah`: where an officer changes each. */
export function barisKeterangan({ isi, id }: { isi: Isi; id: string }, bahasa: Bahasa, ubah: Ubah = () => ({})): SummaryRow[] {
  const t = informasiPesan[bahasa];
  const isian = (text: string) => (text === '' ? <span class="bt-muted">{t.belumDiisi}</span> : text);
  const wajib: SummaryRow[] = [
    { label: t.penguasa, value: isian(isi.penguasa), ...ubah('asal') },
    { label: t.penanggungJawab, value: isian(isi.penanggungJawab), ...ubah('asal') },
    { label: t.waktu, value: isian(isi.waktuPembuatan), ...ubah('asal') },
    { label: t.tempat, value: isian(isi.tempatPembuatan), ...ubah('asal') },
    { label: t.bentuk, value: isian(isi.bentuk.map((b) => t.namaBentuk[b]).join(', ')), ...ubah('simpan') },
    { label: t.retensi, value: isian(isi.retensi), ...ubah('simpan') },
  ];
  const periode = [isi.periodeDari, isi.periodeSampai].flatMap((d) => (d === null ? [] : formatTanggal(d, bahasa, 'panjang'))).join(' – ');
  const dasar = isi.kewajiban.flatMap((k) => cariKewajiban(k) ?? []).map((k) => `${k.pasal}: ${k.nama}`);
  const lain: (readonly [string, string, Langkah?])[] = [
    [t.periode, periode, 'simpan'],
    [t.jadwal, isi.jadwal === null ? '' : t.namaJadwal[isi.jadwal], 'simpan'],
    [t.dasar, dasar.join('; '), 'penjelasan'],
    [t.bahasaIsi, t.namaBahasa[isi.bahasa], 'penjelasan'],
    [t.lisensi, isi.lisensi === null ? '' : t.namaLisensi[isi.lisensi], 'penjelasan'],
    [t.kataKunci, isi.kataKunci.join(', '), 'penjelasan'],
    [t.kodeInformasi, id],
  ];
  const terisi = lain.filter(([, value]) => value !== '');
  return [...wajib, ...terisi.map(([label, value, langkah]) => ({ label, value, ...(langkah && ubah(langkah)) }))];
}
