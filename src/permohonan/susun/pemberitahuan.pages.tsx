import { Alert } from '../../shared/html/components/alert/alert.tsx';
import { Button, ButtonLink } from '../../shared/html/components/button/button.tsx';
import { Radios } from '../../shared/html/components/choice/choice.tsx';
import { errorOf } from '../../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../../shared/html/components/field/field.tsx';
import { Textarea } from '../../shared/html/components/textarea/textarea.tsx';
import { denganQuery, tautan } from '../../shared/html/tautan.ts';
import { alamatKerja } from '../kerja/alamat-kerja.ts';
import { satu } from '../kerja/kasus.ts';
import { Bingkai } from './bingkai.tsx';
import { BagianUji, YangSah } from './dikecualikan.pages.tsx';
import { bidang, isDikecualikan, PILIHAN_PUTUSAN, putusanDari } from './pemberitahuan.isian.ts';
import { Biaya, Penyerahan } from './penyerahan.pages.tsx';
import { Penutup } from './singkat.pages.tsx';
import { susunPesan } from './susun.pesan.ts';
import type { PemberitahuanProps } from './susun.ts';

/** Step one: a decision on each thing asked. No JavaScript: the answers go into the address of step two. */
export function HalamanPutusan(p: PemberitahuanProps) {
  const { halaman, nomor, butir, isian, galat } = p;
  const { bahasa } = halaman;
  const t = susunPesan[bahasa].jawab;
  const dikecualikan = butir.some((_, n) => isDikecualikan(putusanDari(isian, n + 1)));
  return (
    <Bingkai {...p} judul={t.judul} pengantar={t.langkah1} samping={<JawabanUnit {...p} />}>
      {dikecualikan && p.uji.length === 0 && <YangSah {...p} />}
      <form class="bt-form" method="get" action={alamatKerja.surat(nomor, 'pemberitahuan')}>
        {bahasa === 'en' && <Hidden name="bahasa" value="en" />}
        {p.suratId !== null && <Hidden name="surat" value={p.suratId} />}
        {butir.map((rincian, n) => (
          <Radios
            key={rincian}
            bahasa={bahasa}
            name={bidang('putusan', n + 1)}
            label={butir.length === 1 ? t.putusan : `${n + 1}. ${rincian}`}
            value={satu(isian, bidang('putusan', n + 1))}
            options={PILIHAN_PUTUSAN.map((value) => ({ value, text: t.pilihan[value], hint: t.bantu[value] }))}
            error={errorOf(galat, bidang('putusan', n + 1))}
          />
        ))}
        <Button iconEnd="arrow-right">{t.lanjut}</Button>
      </form>
    </Bingkai>
  );
}

/** Step two: what the decisions need, then handing over, cost, signer. */
export function HalamanPemberitahuan(p: PemberitahuanProps) {
  const { halaman, nomor, butir, isian } = p;
  const { bahasa, csrf = '' } = halaman;
  const t = susunPesan[bahasa].jawab;
  const putusan = butir.map((_, n) => putusanDari(isian, n + 1));
  const diserahkan = putusan.includes('diberikan') || putusan.includes('diberikan_sebagian');
  const balik = {
    ...Object.fromEntries(putusan.map((x, n) => [bidang('putusan', n + 1), x])),
    ubah: '1',
    ...(p.suratId !== null && { surat: p.suratId }),
  };
  return (
    <Bingkai {...p} judul={t.judul} pengantar={susunPesan[bahasa].sesudah} samping={<JawabanUnit {...p} />}>
      {p.belumJawab > 0 && (
        <Alert bahasa={bahasa} tone="warning">
          <p>{t.belumJawab(p.belumJawab)}</p>
        </Alert>
      )}
      <p>
        <ButtonLink
          href={denganQuery(tautan(alamatKerja.surat(nomor, 'pemberitahuan'), bahasa), balik)}
          variant="tertiary"
          size="sm"
          icon="arrow-left"
        >
          {t.ubahPutusan}
        </ButtonLink>
      </p>
      <form class="bt-form" method="post" action={tautan(alamatKerja.surat(nomor, 'pemberitahuan'), bahasa)} data-module="draft" novalidate>
        <Hidden name="_csrf" value={csrf} />
        {p.suratId !== null && <Hidden name="surat" value={p.suratId} />}
        {butir.map((rincian, n) => (
          <Butir key={rincian} {...p} rincian={rincian} i={n + 1} />
        ))}
        {diserahkan && <Penyerahan {...p} />}
        {diserahkan && <Biaya {...p} />}
        <section class="bt-part" aria-labelledby="penghitaman">
          <h2 id="penghitaman">{t.penghitaman}</h2>
          <p class="bt-muted">{putusan.includes('diberikan_sebagian') ? t.penghitamanAda : t.penghitamanTeks}</p>
        </section>
        <Penutup {...p} />
      </form>
    </Bingkai>
  );
}

function Butir(p: PemberitahuanProps & { rincian: string; i: number }) {
  const { bahasa } = p.halaman;
  const t = susunPesan[bahasa].jawab;
  const putusan = putusanDari(p.isian, p.i);
  if (putusan === undefined) return null;
  const nama = (x: Parameters<typeof bidang>[0]): string => bidang(x, p.i);
  const umum = (x: Parameters<typeof bidang>[0]) => ({
    bahasa,
    name: nama(x),
    value: satu(p.isian, nama(x)),
    error: errorOf(p.galat, nama(x)),
  });
  return (
    <section class="bt-part" aria-labelledby={`butir-${p.i}`}>
      <h2 id={`butir-${p.i}`}>
        {p.i}. {t.pilihan[putusan]}
      </h2>
      <p class="bt-muted">{p.rincian}</p>
      <Hidden name={nama('putusan')} value={putusan} />
      {(putusan === 'diberikan' || putusan === 'diberikan_sebagian') && (
        <Textarea {...umum('materi')} label={t.materi} hint={t.materiBantu} rows={4} />
      )}
      {isDikecualikan(putusan) && <BagianUji {...p} sebagian={putusan === 'diberikan_sebagian'} />}
      {putusan === 'sudah_terbuka' && (
        <>
          <Textarea {...umum('materi')} label={t.materiTerbuka} rows={2} />
          <Field {...umum('alamat')} type="url" label={t.alamat} hint={t.alamatBantu} />
        </>
      )}
      {putusan === 'tidak_dikuasai' && (
        <>
          <Field {...umum('badan')} label={t.badan} hint={t.badanBantu} optional />
          <Textarea {...umum('penjelasan')} label={t.penjelasan} rows={3} />
        </>
      )}
      {(putusan === 'belum_dikuasai' || putusan === 'belum_didokumentasikan') && (
        <>
          <Textarea {...umum('penjelasan')} label={t.penjelasan} rows={3} />
          <Field {...umum('tersedia')} type="date" width={12} label={t.tersedia} />
        </>
      )}
    </section>
  );
}

/** What the units said, beside the form. */
function JawabanUnit({ halaman: { bahasa }, unit }: PemberitahuanProps) {
  const t = susunPesan[bahasa].jawab;
  return (
    <section aria-labelledby="jawaban-unit">
      <h2 id="jawaban-unit">{t.jawabanUnit}</h2>
      {unit.length === 0 ? (
        <p class="bt-muted">{t.unitKosong}</p>
      ) : (
        unit.map((u) => (
          <div key={`${u.unit}-${u.jawaban}`} class="bt-stack">
            <p>
              <strong>{u.unit}</strong> <span class="bt-muted">{u.hasil}</span>
            </p>
            {u.jawaban !== '' && <p>{u.jawaban}</p>}
          </div>
        ))
      )}
    </section>
  );
}
