import type { RingkasKeberatan } from '../../keberatan/keberatan.queries.ts';
import { Alert } from '../../shared/html/components/alert/alert.tsx';
import { ButtonLink } from '../../shared/html/components/button/button.tsx';
import { SummaryList } from '../../shared/html/components/summary-list/summary-list.tsx';
import { Timeline, type TimelineItem } from '../../shared/html/components/timeline/timeline.tsx';
import { formatTanggal, formatWaktu } from '../../shared/html/format.ts';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import { tautan } from '../../shared/html/tautan.ts';
import type { Tenggat } from '../../tenggat/tenggat.ts';
import { alamat } from '../alamat.ts';
import { kata } from '../kata.pesan.ts';
import type { Lacak } from '../lacak.queries.ts';
import { Keluar, Ruang } from './bingkai.tsx';
import { Keberatan } from './keberatan.tsx';
import { Lakukan } from './lakukan.tsx';
import { hukumPesan } from './hukum.pesan.ts';
import { lihatPesan } from './lihat.pesan.ts';
import { DaftarBerkas, DaftarSurat } from './surat.tsx';
import type { Tampilan, TanggalUtama } from './tampilan.ts';
import { DasarTenggat, HariDemiHari } from './tanggal.tsx';

export const PESAN_LIHAT = ['lengkap', 'perbaiki', 'kabar', 'cabut', 'tetap'] as const;

export type LihatProps = {
  halaman: Halaman;
  zona: string;
  lacak: Lacak;
  tampilan: Tampilan;
  dibuka: ReadonlySet<string>;
  keberatan: readonly RingkasKeberatan[];
  /** The events as sentences, oldest first. */
  riwayat: readonly { pada: Date; kalimat: string }[];
  pesan?: (typeof PESAN_LIHAT)[number];
};

/** The requester's own page: where it stands, who has it, the next legal date, what to do today, and all that happened. */
export function HalamanLihat(p: LihatProps) {
  const { halaman, lacak, tampilan, zona } = p;
  const { bahasa } = halaman;
  const t = lihatPesan[bahasa];
  const s = hukumPesan[bahasa].keadaan[lacak.permohonan.keadaan];
  return (
    <Ruang halaman={halaman} nomor={lacak.permohonan.nomor} judul={s.judul} lead={<p>{s.teks}</p>} puncak>
      <div class="bt-stack bt-stack--lg">
        {p.pesan && (
          <Alert bahasa={bahasa} tone={p.pesan === 'tetap' ? 'warning' : 'success'} live>
            <p>{t.pesan[p.pesan]}</p>
          </Alert>
        )}
        <div class="bt-beside bt-beside--end">
          <div class="bt-stack bt-stack--lg">
            <Tanggal {...p} />
            <Lakukan {...p} />
          </div>
          <Fakta {...p} />
        </div>
        <section aria-labelledby="surat" class="bt-stack">
          <h2 id="surat">{t.surat.judul}</h2>
          <DaftarSurat halaman={halaman} surat={lacak.surat} dibuka={p.dibuka} />
        </section>
        {lacak.berkas.length > 0 && (
          <section aria-labelledby="berkas" class="bt-stack">
            <h2 id="berkas">{t.berkas.judul}</h2>
            <DaftarBerkas halaman={halaman} zona={zona} berkas={lacak.berkas} dibuka={p.dibuka} />
          </section>
        )}
        <section aria-labelledby="linimasa" class="bt-stack">
          <h2 id="linimasa">{t.linimasa.judul}</h2>
          <Timeline bahasa={bahasa} items={linimasa(p)} />
        </section>
        <Mengapa bahasa={bahasa} semua={lacak.jadwal.semua} utama={tampilan.utama?.tenggat ?? lacak.jadwal.utama} />
        <Keberatan halaman={halaman} hak={tampilan.hak} ada={p.keberatan} />
        <Atur halaman={halaman} lacak={lacak} />
      </div>
    </Ruang>
  );
}

/** The date in large letters, default colour: 7:1 on its ground. */
function Tanggal({ halaman: { bahasa }, tampilan: { utama, dijawab }, lacak }: LihatProps) {
  const t = lihatPesan[bahasa].tanggal;
  if (!utama) {
    if (dijawab !== null) return <p class="bt-important">{t.dijawab(dijawab)}</p>;
    return lacak.jadwal.utama?.tahunKosong == null ? null : <p>{t.kalender}</p>;
  }
  return (
    <section class={utama.lewat ? 'bt-nextdate bt-nextdate--late' : 'bt-nextdate'} aria-label={t[utama.jenis]}>
      <p>{t[utama.jenis]}</p>
      <p class="bt-nextdate__date">
        <time datetime={utama.tanggal}>{formatTanggal(utama.tanggal, bahasa)}</time>
      </p>
      <SisaWaktu bahasa={bahasa} utama={utama} />
      <p>
        <a href="#mengapa">{t.mengapa}</a>
      </p>
    </section>
  );
}

function SisaWaktu({ bahasa, utama }: { bahasa: 'id' | 'en'; utama: TanggalUtama }) {
  const t = lihatPesan[bahasa].tanggal;
  if (!utama.lewat) return <p>{t.sisa(utama.sisa)}</p>;
  return (
    <p>
      <strong>{t.lewat}</strong> {t.lewatTeks}
    </p>
  );
}

function Fakta({ halaman: { bahasa }, lacak, zona }: LihatProps) {
  const t = lihatPesan[bahasa].siapa;
  const { pemegang, unit } = lacak;
  const siapa = pemegang.jenis === 'unit' ? t.unit(pemegang.unitIds.map((id) => unit.get(id) ?? '')) : t[pemegang.jenis];
  const rincian = lacak.rincian.length === 1 ? lacak.rincian[0] : <DaftarRincian rincian={lacak.rincian} />;
  return (
    <SummaryList
      bahasa={bahasa}
      rows={[
        { label: t.judul, value: siapa, important: true },
        { label: t.diterima, value: formatWaktu(lacak.permohonan.diterimaPada, bahasa, zona) },
        { label: t.diminta, value: rincian },
        { label: t.kabar, value: kata[bahasa].kabari[lacak.kabariLewat] },
      ]}
    />
  );
}

function DaftarRincian({ rincian }: { rincian: readonly string[] }) {
  return (
    <ol>
      {rincian.map((r, i) => (
        <li key={i}>{r}</li>
      ))}
    </ol>
  );
}

/** All events, then the date that comes by law. */
function linimasa({ halaman: { bahasa }, riwayat, zona, tampilan: { utama } }: LihatProps): TimelineItem[] {
  const t = lihatPesan[bahasa];
  const terjadi = riwayat.map((e): TimelineItem => ({
    time: { at: e.pada.toISOString(), text: formatWaktu(e.pada, bahasa, zona) },
    title: e.kalimat,
    state: 'done',
  }));
  if (!utama || utama.lewat) return terjadi;
  return [
    ...terjadi,
    { title: t.tanggal[utama.jenis], time: { at: utama.tanggal, text: formatTanggal(utama.tanggal, bahasa) }, state: 'next' },
  ];
}

function Mengapa({ bahasa, semua, utama }: { bahasa: 'id' | 'en'; semua: readonly Tenggat[]; utama: Tenggat | undefined }) {
  const t = hukumPesan[bahasa].dasar;
  return (
    <section aria-labelledby="mengapa" class="bt-stack">
      <h2 id="mengapa">{t.judul}</h2>
      <p>{t.teks}</p>
      <DasarTenggat bahasa={bahasa} semua={semua} utama={utama} />
      {utama && utama.langkah.length > 0 && <HariDemiHari bahasa={bahasa} tenggat={utama} />}
    </section>
  );
}

function Atur({ halaman, lacak }: Pick<LihatProps, 'halaman' | 'lacak'>) {
  const { bahasa } = halaman;
  const t = lihatPesan[bahasa].atur;
  const pilihan = [
    { tindakan: 'ubah_kabar', href: alamat.kabar, text: t.kabar, icon: 'bell' },
    { tindakan: 'perbarui_kode', href: alamat.kode, text: t.kode, icon: 'key-round' },
    { tindakan: 'cabut', href: alamat.cabut, text: t.cabut, icon: 'undo-2' },
  ] as const;
  return (
    <section aria-labelledby="atur" class="bt-stack">
      <h2 id="atur">{t.judul}</h2>
      <div class="bt-row">
        {pilihan
          .filter((p) => lacak.boleh.includes(p.tindakan))
          .map((p) => (
            <ButtonLink key={p.tindakan} variant="tertiary" icon={p.icon} href={tautan(p.href, bahasa)}>
              {p.text}
            </ButtonLink>
          ))}
      </div>
      <Keluar halaman={halaman} />
    </section>
  );
}

/** One clock with all its days, on a page of its own: to be linked, printed, or shown to a commissioner. */
export function HalamanTenggat({ halaman, nomor, tenggat, judul }: { halaman: Halaman; nomor: string; tenggat: Tenggat; judul: string }) {
  const { bahasa } = halaman;
  const t = lihatPesan[bahasa];
  return (
    <Ruang
      halaman={halaman}
      nomor={nomor}
      judul={tenggat.tanggal === null ? hukumPesan[bahasa].dasar.judul : formatTanggal(tenggat.tanggal, bahasa)}
      lead={<p>{judul}</p>}
    >
      <div class="bt-stack">
        {tenggat.tanggal === null ? <p>{t.tanggal.kalender}</p> : <HariDemiHari bahasa={bahasa} tenggat={tenggat} terbuka />}
        <p>
          <a href={tautan(alamat.lihat, bahasa)}>{t.nomor(nomor)}</a>
        </p>
      </div>
    </Ruang>
  );
}
