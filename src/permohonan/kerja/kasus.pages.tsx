import { ButtonLink } from '../../shared/html/components/button/button.tsx';
import { ErrorSummary } from '../../shared/html/components/error-summary/error-summary.tsx';
import { SummaryList } from '../../shared/html/components/summary-list/summary-list.tsx';
import { Table } from '../../shared/html/components/table/table.tsx';
import { Status } from '../../shared/html/components/tag/tag.tsx';
import { Timeline } from '../../shared/html/components/timeline/timeline.tsx';
import { formatHari, formatTanggal } from '../../shared/html/format.ts';
import { LayoutKerja } from '../../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../../shared/html/layout/layout.tsx';
import { tautan } from '../../shared/html/tautan.ts';
import type { Tone } from '../../shared/html/types.ts';
import { BENTUK, CARA_MEMPEROLEH, CARA_MENGIRIM, KANAL, type Keadaan, KELENGKAPAN } from '../istilah.ts';
import { kata } from '../kata.pesan.ts';
import { alamatKerja } from './alamat-kerja.ts';
import { DaftarBahan } from './bahan.pages.tsx';
import type { KasusProps } from './kasus.ts';
import { bahanPesan } from './bahan.pesan.ts';
import { kasusPesan } from './kasus.pesan.ts';
import { KotakSekarang } from './sekarang.pages.tsx';
import { DaftarTugas, FormTeruskan } from './tugas-kasus.pages.tsx';

const NADA: Readonly<Record<Keadaan, Tone>> = {
  diajukan: 'info',
  terdaftar: 'info',
  tidak_lengkap: 'warning',
  tidak_ditindaklanjuti: 'neutral',
  lengkap: 'info',
  diproses: 'info',
  diperpanjang: 'warning',
  uji_konsekuensi: 'warning',
  notif_bukan_penguasa: 'neutral',
  notif_belum_dikuasai: 'neutral',
  dikabulkan: 'success',
  dikabulkan_sebagian: 'success',
  ditolak: 'danger',
  menunggu_pembayaran: 'warning',
  selesai: 'success',
  dicabut: 'neutral',
};

/** One case as the desk and PPID Utama work it: what to do now, question, tasks, files, letters; clocks and history beside. */
export function HalamanKasus(props: KasusProps) {
  const { halaman, p, galat } = props;
  const { bahasa } = halaman;
  const t = kasusPesan[bahasa];
  return (
    <LayoutKerja
      {...halaman}
      judul={`${t.judul} ${p.nomor}`}
      remah={[{ text: t.judul, href: tautan('/kerja/permohonan', bahasa) }]}
      samping={<Samping {...props} />}
    >
      <PageHead judul={`${t.judul} ${p.nomor}`} eyebrow={<Status tone={NADA[p.keadaan]}>{kata[bahasa].keadaan[p.keadaan]}</Status>} />
      <ErrorSummary bahasa={bahasa} errors={galat} />
      {p.jatuhTempo !== null && (
        <p class="bt-important">
          {t.tempo}: {formatTanggal(p.jatuhTempo, bahasa)}
          {props.lewatTempo && (
            <>
              {' '}
              <Status tone="danger">{t.lewatStatus}</Status> {t.lewatTempo}
            </>
          )}
        </p>
      )}
      <KotakSekarang {...props} />
      <section aria-labelledby="diminta">
        <h2 id="diminta">{t.diminta}</h2>
        <ol>
          {props.butir.map((b) => (
            <li key={b.id}>{b.rincian}</li>
          ))}
        </ol>
      </section>
      <DaftarTugas {...props} />
      {props.boleh.has('disposisi') && <FormTeruskan {...props} />}
      <BahanKasus {...props} />
      <DaftarSurat {...props} />
    </LayoutKerja>
  );
}

function BahanKasus({ halaman, p, bahan }: KasusProps) {
  const { bahasa } = halaman;
  const t = bahanPesan[bahasa].bahan;
  return (
    <section aria-labelledby="bahan">
      <h2 id="bahan">{t.judul}</h2>
      {bahan.length === 0 ? (
        <p class="bt-muted">{t.kosong}</p>
      ) : (
        <DaftarBahan halaman={halaman} bahan={bahan} buka={(b) => alamatKerja.bahanBerkas(p.nomor, b.dokumenId)} />
      )}
      <p>
        <ButtonLink href={tautan(alamatKerja.bahan(p.nomor), bahasa)} variant="secondary" size="sm" icon="folder-open">
          {t.kelola}
        </ButtonLink>
      </p>
    </section>
  );
}

function DaftarSurat({ halaman: { bahasa }, surat }: KasusProps) {
  const t = kasusPesan[bahasa].surat;
  const langkah: Readonly<Record<string, string>> = t.langkah;
  return (
    <section aria-labelledby="surat">
      <h2 id="surat">{t.daftar}</h2>
      {surat.length === 0 ? (
        <p class="bt-muted">{t.kosong}</p>
      ) : (
        <Table
          caption={t.daftar}
          captionHidden
          rows={surat}
          rowKey={(s) => s.id}
          columns={[
            {
              key: 'jenis',
              title: t.jenis,
              head: true,
              cell: (s) => <a href={tautan(`/kerja/surat/${s.id}`, bahasa)}>{s.namaJenis}</a>,
            },
            { key: 'nomor', title: t.nomor, cell: (s) => s.nomor ?? '–' },
            {
              key: 'keadaan',
              title: t.keadaan,
              cell: (s) => (
                <>
                  {s.namaKeadaan}, {formatTanggal(s.tanggal, bahasa, 'pendek')}
                </>
              ),
            },
            { key: 'berikut', title: t.berikut, cell: (s) => langkah[s.keadaan] ?? '–' },
          ]}
        />
      )}
    </section>
  );
}

function Samping({ halaman: { bahasa }, zona, p, tenggat, riwayat, pemohon }: KasusProps) {
  const t = kasusPesan[bahasa];
  const k = kata[bahasa];
  const kurang = KELENGKAPAN.filter((x) => p.kurang.includes(x));
  const cara = CARA_MEMPEROLEH.find((x) => x === p.caraMemperoleh);
  const bentuk = BENTUK.find((x) => x === p.bentuk);
  const kirim = CARA_MENGIRIM.find((x) => x === p.caraMengirim);
  const kanal = KANAL.find((x) => x === p.kanal);
  return (
    <>
      <section aria-labelledby="fakta">
        <h2 id="fakta">{t.fakta}</h2>
        <SummaryList
          bahasa={bahasa}
          rows={[
            { label: t.diterima, value: formatHari(p.diterimaPada, bahasa, zona), important: true },
            ...(kanal ? [{ label: t.lewat, value: k.kanal[kanal] }] : []),
            ...(cara ? [{ label: t.cara, value: k.caraMemperoleh[cara] }] : []),
            ...(bentuk ? [{ label: t.bentuk, value: p.format === '' ? k.bentuk[bentuk] : `${k.bentuk[bentuk]} (${p.format})` }] : []),
            ...(kirim ? [{ label: t.mengirim, value: k.caraMengirim[kirim] }] : []),
            { label: t.kurang, value: kurang.length === 0 ? t.tidakKurang : kurang.map((x) => k.kelengkapan[x]).join('; ') },
          ]}
        />
      </section>
      {pemohon}
      {tenggat.length > 0 && (
        <section aria-labelledby="tenggat">
          <h2 id="tenggat">{t.tenggat}</h2>
          <SummaryList
            bahasa={bahasa}
            rows={tenggat.map((r) => ({
              label: r.nama,
              important: r.keadaan !== 'berhenti',
              value: (
                <>
                  {r.tanggal === null ? '–' : formatTanggal(r.tanggal, bahasa)}{' '}
                  <span class="bt-muted">
                    ({r.keadaan === 'lewat' ? t.lewatStatus : t[r.keadaan]}; {r.pasal})
                  </span>
                </>
              ),
            }))}
          />
        </section>
      )}
      <section aria-labelledby="riwayat">
        <h2 id="riwayat">{t.riwayat}</h2>
        <Timeline bahasa={bahasa} items={riwayat} />
      </section>
    </>
  );
}
