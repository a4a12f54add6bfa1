import { Button, ButtonGroup, ButtonLink } from '../shared/html/components/button/button.tsx';
import { Card } from '../shared/html/components/card/card.tsx';
import { Details } from '../shared/html/components/details/details.tsx';
import { errorOf, ErrorSummary, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Hidden } from '../shared/html/components/field/field.tsx';
import { Textarea } from '../shared/html/components/textarea/textarea.tsx';
import { formatTanggal } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { denganQuery, tautan } from '../shared/html/tautan.ts';
import { alamatUji } from './alamat-uji.ts';
import { type Isian, satu } from './isian-uji.ts';
import { IsianSebutan } from './langkah-uji.pages.tsx';
import type { PenolakanMenunggu } from './persetujuan.queries.ts';
import { persetujuanPesan } from './persetujuan.pesan.ts';
import { pengecualianPesan } from './pengecualian.pesan.ts';

export type PersetujuanProps = {
  halaman: Halaman;
  uji: readonly { id: string; informasi: string; nomor: string }[];
  mendesak: readonly { nomor: string; jatuhTempo: string; ujiId: string; informasi: string }[];
  penolakan: readonly PenolakanMenunggu[];
  bolehTolak: boolean;
  /** The refusal whose form is open; the others are a link away. */
  terpilih: string | undefined;
  isian: Isian;
  galat: readonly FormError[];
};

/** The approver's own page, made for a phone: what presses first, then refusals, then tests. */
export function HalamanPersetujuan(p: PersetujuanProps) {
  const { bahasa } = p.halaman;
  const t = persetujuanPesan[bahasa];
  return (
    <LayoutKerja {...p.halaman} judul={t.judul}>
      <PageHead judul={t.judul}>{t.pengantar}</PageHead>
      <ErrorSummary bahasa={bahasa} errors={p.galat} />
      {p.mendesak.length > 0 && (
        <section aria-labelledby="mendesak" class="bt-stack">
          <h2 id="mendesak">{t.mendesak}</h2>
          {p.mendesak.map((m) => (
            <Card key={m.ujiId} tone="warning">
              <p class="bt-important">
                {m.nomor}: {t.jatuhTempo(formatTanggal(m.jatuhTempo, bahasa))}
              </p>
              <p>{m.informasi}</p>
              <ButtonLink href={tautan(alamatUji.rinci(m.ujiId), bahasa)}>{t.periksa}</ButtonLink>
            </Card>
          ))}
        </section>
      )}
      {p.bolehTolak && (
        <section aria-labelledby="penolakan" class="bt-stack">
          <h2 id="penolakan">{t.tolak}</h2>
          <p class="bt-muted">{t.tolakTeks}</p>
          {p.penolakan.length === 0 && <p>{t.tolakKosong}</p>}
          {p.penolakan.map((x) => (
            <Penolakan key={x.suratId} {...p} x={x} />
          ))}
        </section>
      )}
      <section aria-labelledby="uji-menunggu" class="bt-stack">
        <h2 id="uji-menunggu">{t.uji}</h2>
        {p.uji.length === 0 && <p>{t.ujiKosong}</p>}
        {p.uji.map((u) => (
          <Card key={u.id}>
            <p>
              <strong>{u.informasi}</strong> <span class="bt-muted">{u.nomor}</span>
            </p>
            <ButtonLink href={tautan(alamatUji.rinci(u.id), bahasa)}>{t.periksa}</ButtonLink>
          </Card>
        ))}
      </section>
    </LayoutKerja>
  );
}

function Penolakan(p: PersetujuanProps & { x: PenolakanMenunggu }) {
  const { halaman, x } = p;
  const { bahasa, csrf = '' } = halaman;
  const t = persetujuanPesan[bahasa];
  const r = pengecualianPesan[bahasa].rinci;
  const ini = satu(p.isian, 'surat') === x.suratId;
  const [isian, galat] = [ini ? p.isian : {}, ini ? p.galat : []];
  return (
    <Card>
      <h3>
        {x.nomorPermohonan}
        {x.jatuhTempo !== null && `: ${t.jatuhTempo(formatTanggal(x.jatuhTempo, bahasa))}`}
      </h3>
      <ul>
        {x.informasi.map((i) => (
          <li key={i}>{i}</li>
        ))}
      </ul>
      <p>
        <a href={`/kerja/surat/${x.suratId}/pdf`}>{t.surat}</a>
      </p>
      {x.keadaan === 'disetujui' && <p class="bt-important">{t.sudah}</p>}
      {x.keadaan === 'dikembalikan' && (
        <p>
          {t.kembali}: {x.alasan}
        </p>
      )}
      {x.keadaan === 'menunggu' && p.terpilih !== x.suratId && (
        <ButtonLink href={tautan(denganQuery(alamatUji.persetujuan, { surat: x.suratId }), bahasa)} variant="secondary">
          {t.periksa}
        </ButtonLink>
      )}
      {x.keadaan === 'menunggu' && p.terpilih === x.suratId && (
        <form class="bt-form" method="post" action={tautan(alamatUji.persetujuan, bahasa)} novalidate>
          <Hidden name="_csrf" value={csrf} />
          <Hidden name="surat" value={x.suratId} />
          <IsianSebutan halaman={halaman} isian={isian} galat={galat} />
          <Details summary={r.kembalikan} open={errorOf(galat, 'alasan') !== undefined}>
            <Textarea
              bahasa={bahasa}
              name="alasan"
              label={r.alasan}
              rows={2}
              optional
              value={satu(isian, 'alasan')}
              error={errorOf(galat, 'alasan')}
            />
            <Button variant="secondary" name="putusan" value="dikembalikan">
              {r.kembalikan}
            </Button>
          </Details>
          <ButtonGroup>
            <Button icon="check" name="putusan" value="disetujui">
              {r.setujui}
            </Button>
          </ButtonGroup>
        </form>
      )}
    </Card>
  );
}
