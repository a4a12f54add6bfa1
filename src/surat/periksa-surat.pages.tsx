import { Alert } from '../shared/html/components/alert/alert.tsx';
import { SummaryList } from '../shared/html/components/summary-list/summary-list.tsx';
import { formatTanggal } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { Layout, PageHead } from '../shared/html/layout/layout.tsx';
import type { Surat } from './baris-surat.ts';
import { kataSurat } from './surat.kata.ts';
import { pesanSurat } from './surat.pesan.ts';

export type PeriksaProps = {
  halaman: Halaman;
  surat: Pick<Surat, 'jenis' | 'keadaan' | 'nomor' | 'tanggal' | 'penandatangan' | 'ttdSha256' | 'pdf'>;
};

/** What the QR of a letter opens: number, day, hash, and whether it counts. Nothing of whom it is for. */
export function HalamanPeriksaSurat({ halaman, surat }: PeriksaProps) {
  const { bahasa, badan } = halaman;
  const t = pesanSurat[bahasa].periksa;
  const valid = surat.keadaan === 'ditandatangani' || surat.keadaan === 'dikirim' || surat.keadaan === 'terbit';
  const hash = surat.ttdSha256 ?? surat.pdf?.sha256;
  return (
    <Layout {...halaman} judul={t.judul} lebar="baca" tersembunyi>
      <PageHead judul={t.judul} />
      <Alert bahasa={bahasa} tone={valid ? 'success' : surat.keadaan === 'batal' ? 'danger' : 'warning'}>
        <p>{valid ? t.berlaku : surat.keadaan === 'batal' ? t.batal : t.belum}</p>
      </Alert>
      {valid && (
        <SummaryList
          bahasa={bahasa}
          rows={[
            { label: pesanSurat[bahasa].jenis, value: kataSurat[bahasa].jenis[surat.jenis] },
            { label: pesanSurat[bahasa].nomor, value: surat.nomor ?? t.tanpaNomor, important: true },
            { label: pesanSurat[bahasa].tanggal, value: formatTanggal(surat.tanggal, bahasa), important: true },
            { label: t.badan, value: badan.nama },
            ...(surat.penandatangan === null ? [] : [{ label: t.penanda, value: surat.penandatangan.jabatan }]),
            ...(hash === undefined
              ? []
              : [
                  {
                    label: t.sidik,
                    value: (
                      <>
                        <code>{hash}</code>
                        <p class="bt-muted">{t.sidikTeks}</p>
                      </>
                    ),
                  },
                ]),
          ]}
        />
      )}
    </Layout>
  );
}
