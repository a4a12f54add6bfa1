import { HalamanImpor } from './impor-awal.pages.tsx';
import type { Batch } from './impor-batch.ts';
import { HalamanSatuImpor } from './impor.pages.tsx';
import { kerja, unitPilihan, zona } from './informasi.pages.examples.tsx';

const pada = new Date('2026-01-19T03:00:00Z');
const batch: Batch = {
  id: '01a0b1c2-0000-7000-8000-000000000001',
  namaBerkas: 'dip 2026 (contoh).xlsx',
  sha256: 'a3'.repeat(32),
  keadaan: 'diperiksa',
  opsi: { unitId: null, unitLainId: null, kategori: null, daftar: '', sebagai: 'rancangan' },
  galat: null,
  dibaca: 120,
  jumlahBaris: 120,
  dibuat: 98,
  diperbarui: 4,
  tetap: 10,
  dibuatOleh: 'a',
  dibuatPada: pada,
  selesaiPada: null,
  pemetaan: [
    {
      lembar: 'DIP',
      judul: ['No', 'Ringkasan Isi Informasi', 'Bentuk / Softcopy'],
      bidang: ['abaikan', 'ringkasan', 'softcopy'],
      contoh: [['1', '2'], ['Profil dinas'], ['✓']],
      baris: 120,
    },
  ],
};
const ditolak = [{ baris: 7, kolom: 'unit', alasan: 'Unit "Dinas Lain" tidak ada dalam daftar unit.' }];

/** The pages of the import, for pictures, validator and axe. */
export const examples = {
  impor: <HalamanImpor halaman={kerja} zona={zona} batch={[batch]} unit={unitPilihan} bolehTerbit bolehSemuaUnit />,
  'impor diuji': <HalamanSatuImpor halaman={kerja} batch={batch} ditolak={ditolak} jumlahDitolak={8} />,
  'impor berjalan': (
    <HalamanSatuImpor halaman={kerja} batch={{ ...batch, keadaan: 'berjalan', dibaca: 60 }} ditolak={[]} jumlahDitolak={0} />
  ),
};
