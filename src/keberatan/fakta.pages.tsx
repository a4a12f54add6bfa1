import { SummaryList } from '../shared/html/components/summary-list/summary-list.tsx';
import { formatTanggal, formatWaktu } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { tautan } from '../shared/html/tautan.ts';
import { KANAL } from './istilah.ts';
import { keberatanPesan } from './keberatan.pesan.ts';
import type { BarisKeberatan } from './keberatan.queries.ts';
import { kerjaPesan } from './kerja.pesan.ts';

export type SuratKasus = {
  id: string;
  jenis: string;
  nama: string;
  keadaan: string;
  namaKeadaan: string;
  nomor: string | null;
  tanggal: string;
};
type FaktaProps = { halaman: Halaman; zona: string; k: BarisKeberatan; nomorPermohonan: string | null };

/** What was objected to, why, and how it came in. */
export function Fakta({ halaman: { bahasa }, zona, k, nomorPermohonan }: FaktaProps) {
  const t = kerjaPesan[bahasa];
  const kanal = KANAL.find((x) => x === k.kanal) ?? 'web';
  return (
    <section class="bt-stack" aria-labelledby="fakta">
      <h2 id="fakta">{t.kasus.fakta}</h2>
      <SummaryList
        bahasa={bahasa}
        rows={[
          {
            label: t.kasus.permohonan,
            value:
              nomorPermohonan === null ? (
                t.tanpaPermohonan
              ) : (
                <a href={tautan(`/kerja/permohonan/${nomorPermohonan}`, bahasa)}>{nomorPermohonan}</a>
              ),
          },
          { label: t.kasus.alasan, value: k.alasan.map((a) => `${a}. ${keberatanPesan[bahasa].alasan[a]}`).join('; ') },
          { label: t.kasus.informasi, value: <span class="bt-typed">{k.informasi}</span> },
          { label: t.kasus.kasus, value: <span class="bt-typed">{k.kasusPosisi || '–'}</span> },
          { label: t.kasus.diterima, value: formatWaktu(k.diterimaPada, bahasa, zona) },
          { label: t.kasus.kanal, value: keberatanPesan[bahasa].kanal[kanal] },
          ...(k.telaah === '' ? [] : [{ label: t.kasus.telaah, value: <span class="bt-typed">{k.telaah}</span> }]),
        ]}
      />
    </section>
  );
}

type SampingProps = {
  halaman: Halaman;
  tenggat: readonly { nama: string; pasal: string; tanggal: string | null; keadaan: string }[];
  surat: readonly SuratKasus[];
};

/** Beside the case: its dates with their articles, and its letters. */
export function Samping({ halaman: { bahasa }, tenggat, surat }: SampingProps) {
  const t = kerjaPesan[bahasa].kasus;
  return (
    <>
      <section aria-labelledby="tenggat">
        <h2 id="tenggat">{t.tenggat}</h2>
        <ul class="bt-plain">
          {tenggat.map((x) => (
            <li key={x.nama}>
              {x.nama}: <strong>{x.tanggal === null ? '–' : formatTanggal(x.tanggal, bahasa, 'pendek')}</strong>
              <span class="bt-muted bt-small"> {x.pasal}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="surat">
        <h2 id="surat">{t.surat}</h2>
        {surat.length === 0 && <p>{t.suratKosong}</p>}
        <ul class="bt-plain">
          {surat.map((s) => (
            <li key={s.id}>
              <a href={tautan(`/kerja/surat/${s.id}`, bahasa)}>{s.nama}</a>, {s.namaKeadaan}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
