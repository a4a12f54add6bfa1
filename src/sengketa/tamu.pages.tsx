import { Button } from '../shared/html/components/button/button.tsx';
import { errorOf, ErrorSummary, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import { SummaryList } from '../shared/html/components/summary-list/summary-list.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { Timeline } from '../shared/html/components/timeline/timeline.tsx';
import { formatHari, formatTanggal, formatWaktu } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { Layout, PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { ALAMAT_TAMU } from './alamat.ts';
import type { IsiBerkas, SuratBerkas, TenggatBerkas, UjiBerkas } from './berkas.ts';
import { tamuPesan } from './tamu.pesan.ts';

/** The door: one field for the code. */
export function HalamanPintuTamu({ halaman, id, galat }: { halaman: Halaman; id: string; galat: readonly FormError[] }) {
  const { bahasa, csrf = '' } = halaman;
  const t = tamuPesan[bahasa].pintu;
  return (
    <Layout {...halaman} judul={t.judul} lebar="baca" tersembunyi remah={[{ text: tamuPesan[bahasa].beranda, href: tautan('/', bahasa) }]}>
      <ErrorSummary bahasa={bahasa} errors={galat} />
      <PageHead judul={t.judul}>
        <p>{t.lead}</p>
      </PageHead>
      <form class="bt-form" method="post" action={tautan(ALAMAT_TAMU.pintu(id), bahasa)} novalidate>
        <Hidden name="_csrf" value={csrf} />
        <Field
          bahasa={bahasa}
          name="kode"
          label={t.kode}
          hint={t.kodeBantu}
          width={12}
          maxlength={20}
          autocomplete="off"
          spellcheck={false}
          error={errorOf(galat, 'kode')}
        />
        <Button iconEnd="arrow-right">{t.buka}</Button>
      </form>
    </Layout>
  );
}

/** No session, past its time, or revoked: all the same from outside. */
export function HalamanTamuTutup({ halaman }: { halaman: Halaman }) {
  const { bahasa } = halaman;
  const t = tamuPesan[bahasa];
  return (
    <Layout {...halaman} judul={t.tutup.judul} lebar="baca" tersembunyi remah={[{ text: t.beranda, href: tautan('/', bahasa) }]}>
      <PageHead judul={t.tutup.judul}>
        <p>{t.tutup.teks}</p>
      </PageHead>
    </Layout>
  );
}

export type PerkaraTamuProps = { halaman: Halaman; berkas: IsiBerkas; sampai: Date };

/** The whole case for reading: what the dossier says, without a form but the way out. */
export function HalamanPerkaraTamu({ halaman, berkas: b, sampai }: PerkaraTamuProps) {
  const { bahasa, csrf = '' } = halaman;
  const t = tamuPesan[bahasa];
  return (
    <Layout {...halaman} judul={t.judul(b.nomor)} tersembunyi remah={[{ text: t.beranda, href: tautan('/', bahasa) }]}>
      <PageHead judul={t.judul(b.nomor)}>
        <p>{t.lead(b.badan, formatHari(sampai, bahasa, b.zona))}</p>
      </PageHead>
      <div class="bt-stack bt-stack--lg">
        <SummaryList
          bahasa={bahasa}
          rows={[
            { label: t.keadaan, value: b.keadaan },
            { label: t.perkara, value: b.perkara.map((p) => p.nama).join(', ') },
            { label: t.wakil, value: b.wakil ? `${b.wakil.nama}, ${b.wakil.jabatan}` : t.wakilKosong },
          ]}
        />
        <BagianSurat halaman={halaman} surat={b.surat} zona={b.zona} />
        <section class="bt-stack" aria-labelledby="uji">
          <h2 id="uji">{t.uji}</h2>
          {b.uji.length === 0 ? <p>{t.ujiKosong}</p> : b.uji.map((u) => <Uji key={u.id} halaman={halaman} u={u} />)}
        </section>
        <BagianTenggat halaman={halaman} tenggat={b.tenggat} />
        <section class="bt-stack" aria-labelledby="riwayat">
          <h2 id="riwayat">{t.riwayat}</h2>
          <Timeline
            bahasa={bahasa}
            items={b.linimasa.map((l) => ({
              time: { at: l.pada.toISOString(), text: formatWaktu(l.pada, bahasa, b.zona) },
              title: l.kalimat,
              state: 'done' as const,
              text: `${l.perkara}. ${t.oleh(l.oleh)}`,
            }))}
          />
        </section>
        <form method="post" action={tautan(ALAMAT_TAMU.keluar, bahasa)}>
          <Hidden name="_csrf" value={csrf} />
          <Button variant="secondary" icon="log-out">
            {t.keluar}
          </Button>
        </form>
      </div>
    </Layout>
  );
}

function BagianSurat({ halaman: { bahasa }, surat, zona }: { halaman: Halaman; surat: readonly SuratBerkas[]; zona: string }) {
  const t = tamuPesan[bahasa];
  return (
    <section class="bt-stack" aria-labelledby="surat">
      <h2 id="surat">{t.surat}</h2>
      {surat.length === 0 && <p>{t.suratKosong}</p>}
      <Table
        caption={t.surat}
        captionHidden
        rows={surat}
        rowKey={(s) => s.id}
        columns={[
          {
            key: 'surat',
            title: t.kolomSurat.surat,
            head: true,
            cell: (s) => (
              <>
                {s.file ? <a href={ALAMAT_TAMU.file(s.file.jalur)}>{s.nama}</a> : s.nama}
                {s.nomor !== null && <span class="bt-muted bt-small"> {s.nomor}</span>}
              </>
            ),
          },
          { key: 'tanggal', title: t.kolomSurat.tanggal, cell: (s) => formatTanggal(s.tanggal, bahasa, 'pendek') },
          {
            key: 'kirim',
            title: t.kolomSurat.kirim,
            cell: (s) => (
              <>
                {s.kiriman.map((k) => (
                  <p key={k.pada.toISOString()}>
                    {formatWaktu(k.pada, bahasa, zona, 'pendek')}: {k.cara}, {k.bukti} ({k.nyata ? t.nyata : t.anggapan})
                  </p>
                ))}
                <strong>{s.terbukti === null ? t.belum : t.terbukti(formatTanggal(s.terbukti, bahasa, 'pendek'))}</strong>
              </>
            ),
          },
        ]}
      />
    </section>
  );
}

function Uji({ halaman: { bahasa }, u }: { halaman: Halaman; u: UjiBerkas }) {
  const t = tamuPesan[bahasa].kunciUji;
  return (
    <article class="bt-stack">
      <h3>{u.informasi}</h3>
      <SummaryList
        bahasa={bahasa}
        rows={[
          ...(['dasar', 'akibat', 'manfaat', 'kepentingan', 'jangka'] as const).map((k) => ({ label: t[k], value: u[k] })),
          {
            label: t.berkas,
            value: (
              <ul class="bt-plain">
                {u.file.map((f) => (
                  <li key={f.jalur}>
                    <a href={ALAMAT_TAMU.file(f.jalur)}>
                      {f.nama} {f.nomor}
                    </a>
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </article>
  );
}

function BagianTenggat({ halaman: { bahasa }, tenggat }: { halaman: Halaman; tenggat: readonly TenggatBerkas[] }) {
  const t = tamuPesan[bahasa];
  const keadaan = (x: TenggatBerkas): string => t.jam[x.keadaan === 'berhenti' && x.terlambat ? 'terlambat' : x.keadaan];
  return (
    <section class="bt-stack" aria-labelledby="tenggat">
      <h2 id="tenggat">{t.tenggat}</h2>
      <Table
        caption={t.tenggat}
        captionHidden
        rows={tenggat.map((x, ke) => ({ ...x, ke }))}
        rowKey={(x) => String(x.ke)}
        columns={[
          {
            key: 'tenggat',
            title: t.kolomTenggat.tenggat,
            head: true,
            cell: (x) => (
              <>
                {x.nama} <span class="bt-muted bt-small">{x.pasal}</span>
              </>
            ),
          },
          { key: 'perkara', title: t.kolomTenggat.perkara, cell: (x) => x.perkara },
          {
            key: 'tanggal',
            title: t.kolomTenggat.tanggal,
            cell: (x) => (x.tanggal === null ? '–' : formatTanggal(x.tanggal, bahasa, 'pendek')),
          },
          { key: 'keadaan', title: t.kolomTenggat.keadaan, cell: keadaan },
        ]}
      />
    </section>
  );
}
