import { Card, CardGrid, CardLink } from './card.tsx';

export const examples = {
  'four doors': (
    <CardGrid min="sm">
      <CardLink level={2} href="/cari" title="Cari informasi" icon="search">
        Baca dan unduh yang sudah terbuka.
      </CardLink>
      <CardLink level={2} href="/permohonan/baru" title="Minta informasi" icon="pen-line">
        Yang belum ada di sini, mintalah.
      </CardLink>
    </CardGrid>
  ),
  sheet: (
    <Card>
      <h2>Penanggung jawab</h2>
      <p>Bidang Informasi, Dinas Contoh.</p>
    </Card>
  ),
};
