import { Alert } from '../shared/html/components/alert/alert.tsx';
import { Button, ButtonGroup, ButtonLink } from '../shared/html/components/button/button.tsx';
import { Hidden } from '../shared/html/components/field/field.tsx';
import { Steps } from '../shared/html/components/steps/steps.tsx';
import { SummaryList, type SummaryRow } from '../shared/html/components/summary-list/summary-list.tsx';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { tautan } from '../shared/html/tautan.ts';
import { alamatKeberatan as alamat } from './alamat.ts';
import { type Alasan } from './istilah.ts';
import { keberatanPesan } from './keberatan.pesan.ts';
import { wargaPesan } from './warga.pesan.ts';
import { BARU, LACAK, remahPermohonan, Ruang } from './ruang.pages.tsx';

export type PeriksaProps = {
  halaman: Halaman;
  /** Number of the request; null at the door without one. */
  nomor: string | null;
  alasan: readonly Alasan[];
  kasus: string;
  baru: { informasi: string; tujuan: string; nama: string; kontak: string; kuasa: string } | null;
  jawabPaling: string | null;
  sidik: string;
  berubah: boolean;
  berjalan: boolean;
};

/** Check your answers, the identity masked, then send. */
export function HalamanPeriksa(p: PeriksaProps) {
  const { halaman } = p;
  const { bahasa, csrf = '' } = halaman;
  const t = wargaPesan[bahasa].periksa;
  const remah =
    p.nomor === null ? [{ text: wargaPesan[bahasa].judul, href: tautan(alamat.pintu, bahasa) }] : remahPermohonan(halaman, p.nomor);
  const ke = p.nomor === null ? alamat.periksaBaru : alamat.lacakPeriksa;
  return (
    <Ruang halaman={halaman} judul={t.judul} lead={<p>{t.lead}</p>} remah={remah}>
      <Steps bahasa={bahasa} names={(p.nomor === null ? BARU : LACAK).map((l) => wargaPesan[bahasa].langkah[l])} current={3} />
      <div class="bt-stack bt-stack--lg">
        {p.berubah && (
          <Alert bahasa={bahasa} tone="warning" live>
            <p>{t.berubah}</p>
          </Alert>
        )}
        {p.berjalan && (
          <Alert bahasa={bahasa} tone="info">
            <p>{t.diajukan}</p>
          </Alert>
        )}
        <SummaryList bahasa={bahasa} rows={barisPeriksa(p)} />
        {p.jawabPaling !== null && <p class="bt-important">{t.jawab(p.jawabPaling)}</p>}
        <form method="post" action={tautan(ke, bahasa)}>
          <Hidden name="_csrf" value={csrf} />
          <Hidden name="sidik" value={p.sidik} />
          <ButtonGroup>
            <Button size="lg" icon="send">
              {t.kirim}
            </Button>
            <ButtonLink variant="tertiary" icon="arrow-left" href={tautan(p.nomor === null ? alamat.siapa : alamat.lacakKasus, bahasa)}>
              {wargaPesan[bahasa].kembali}
            </ButtonLink>
          </ButtonGroup>
        </form>
      </div>
    </Ruang>
  );
}

function barisPeriksa({ halaman: { bahasa }, alasan, kasus, baru }: PeriksaProps): SummaryRow[] {
  const t = wargaPesan[bahasa].periksa;
  const ubah = (ke: string) => ({ changeHref: tautan(ke, bahasa) });
  const daftar = (
    <ul class="bt-plain">
      {alasan.map((a) => (
        <li key={a}>
          {a}. {keberatanPesan[bahasa].alasan[a]}
        </li>
      ))}
    </ul>
  );
  const cerita = <span class="bt-typed">{kasus || t.kosong}</span>;
  if (baru === null)
    return [
      { label: t.alasan, value: daftar, ...ubah(alamat.lacakAlasan) },
      { label: t.kasus, value: cerita, ...ubah(alamat.lacakKasus) },
    ];
  return [
    { label: t.alasan, value: daftar },
    { label: t.informasi, value: <span class="bt-typed">{baru.informasi}</span>, ...ubah(alamat.baru) },
    { label: t.tujuan, value: baru.tujuan || t.kosong, ...ubah(alamat.baru) },
    { label: t.kasus, value: cerita, ...ubah(alamat.baru) },
    { label: t.nama, value: baru.nama, ...ubah(alamat.siapa) },
    { label: t.kontak, value: baru.kontak || t.kosong, ...ubah(alamat.siapa) },
    ...(baru.kuasa === '' ? [] : [{ label: t.kuasa, value: baru.kuasa, ...ubah(alamat.siapa) }]),
  ];
}
