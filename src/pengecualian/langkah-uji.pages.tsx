import { Button, ButtonGroup, ButtonLink } from '../shared/html/components/button/button.tsx';
import { Radios } from '../shared/html/components/choice/choice.tsx';
import { Details } from '../shared/html/components/details/details.tsx';
import { errorOf, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import { Textarea } from '../shared/html/components/textarea/textarea.tsx';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { denganQuery, tautan } from '../shared/html/tautan.ts';
import type { Children } from '../shared/html/types.ts';
import { alamatUji } from './alamat-uji.ts';
import { type Isian, satu } from './isian-uji.ts';
import { PENDAPAT } from './istilah.ts';
import { kataUji } from './kata.ts';
import { pengecualianPesan } from './pengecualian.pesan.ts';
import type { UjiProps } from './uji.pages.tsx';

function Formulir({ halaman, action, children }: { halaman: Halaman; action: string; children: Children }) {
  return (
    <form class="bt-form" method="post" action={tautan(action, halaman.bahasa)} novalidate>
      <Hidden name="_csrf" value={halaman.csrf ?? ''} />
      {children}
    </form>
  );
}

/** The box on top: where it stands, and every step this officer may take, the main one first. */
export function LangkahUji(p: UjiProps) {
  const { uji, boleh } = p;
  const { bahasa } = p.halaman;
  const t = pengecualianPesan[bahasa].rinci;
  const bisa = new Set(boleh);
  return (
    <div class="bt-stack">
      {keterangan(p).map((k) => (
        <p key={k}>{k}</p>
      ))}
      {bisa.has('ajukan') && (
        <Formulir halaman={p.halaman} action={alamatUji.langkah(uji.id, 'ajukan')}>
          <ButtonGroup>
            <Button icon="send">{t.ajukan}</Button>
            <ButtonLink href={tautan(alamatUji.langkah(uji.id, 'ubah'), bahasa)} variant="secondary" icon="pencil">
              {t.ubah}
            </ButtonLink>
          </ButtonGroup>
        </Formulir>
      )}
      {bisa.has('ubah_isi') && !bisa.has('ajukan') && (
        <ButtonLink href={tautan(alamatUji.langkah(uji.id, 'ubah'), bahasa)} icon="pencil">
          {t.ubah}
        </ButtonLink>
      )}
      <BagianPeringatan {...p} />
      {(bisa.has('setujui') || bisa.has('sahkan_impor')) && <Setujui {...p} />}
      {bisa.has('tetapkan') && <Tetapkan {...p} />}
      {bisa.has('beri_pendapat') && <Pendapat {...p} />}
      {bisa.has('kembalikan') && <Beralasan {...p} langkah="kembalikan" judul={t.kembalikan} />}
      {bisa.has('nyatakan_terbuka') && <Beralasan {...p} langkah="terbuka" judul={t.terbuka} />}
      {bisa.has('tarik') && (
        <Formulir halaman={p.halaman} action={alamatUji.langkah(uji.id, 'tarik')}>
          <Button variant="secondary" icon="undo-2">
            {t.tarik}
          </Button>
        </Formulir>
      )}
      {bisa.has('buka') && <Buka {...p} />}
    </div>
  );
}

function keterangan({ uji, halaman: { bahasa } }: UjiProps): string[] {
  const t = pengecualianPesan[bahasa].rinci;
  switch (uji.keadaan) {
    case 'draf':
      return [t.draf];
    case 'ditelaah':
      return (['atasan', 'pimpinan'] as const).filter((s) => !uji.persetujuan.includes(s)).map((s) => t.menunggu[s]);
    case 'disetujui':
      return [t.disetujui];
    case 'ditetapkan':
      return [uji.persetujuan.includes('atasan') ? t.ditetapkan : t.imporBelum];
    case 'diubah':
    case 'tidak_terbukti':
    case 'berakhir':
      return [t.selesai];
  }
}

function BagianPeringatan(p: UjiProps) {
  const { bahasa } = p.halaman;
  const t = pengecualianPesan[bahasa].rinci;
  if (p.uji.keadaan !== 'ditelaah' || p.peringatan.length === 0) return null;
  return (
    <section aria-labelledby="peringatan" class="bt-stack">
      <h3 id="peringatan">{t.peringatan}</h3>
      <p class="bt-muted">{t.peringatanTeks}</p>
      {p.peringatan.map(({ peringatan, oleh }) => (
        <div key={peringatan}>
          <p>
            <strong>{kataUji[bahasa].peringatan[peringatan]}</strong>{' '}
            {oleh.map((o) => t.sudahOleh(o === 'utama' ? 'PPID Utama' : kataUji[bahasa].slot.atasan)).join(' ')}
          </p>
          {p.boleh.includes('kesampingkan') && oleh.length < 2 && (
            <Details summary={t.kesampingkan} open={errorOf(p.galat, `alasan_${peringatan}`) !== undefined}>
              <Formulir halaman={p.halaman} action={alamatUji.langkah(p.uji.id, 'kesampingkan')}>
                <Hidden name="peringatan" value={peringatan} />
                <Textarea
                  bahasa={bahasa}
                  name={`alasan_${peringatan}`}
                  label={t.alasan}
                  rows={2}
                  value={satu(p.isian, `alasan_${peringatan}`)}
                  error={errorOf(p.galat, `alasan_${peringatan}`)}
                />
                <Button variant="secondary">{t.kesampingkan}</Button>
              </Formulir>
            </Details>
          )}
        </div>
      ))}
    </section>
  );
}

type SebutanProps = { halaman: Halaman; isian: Isian; galat: readonly FormError[] };

/** As whom one signs; a deputy names the order. */
export function IsianSebutan({ halaman: { bahasa }, isian, galat }: SebutanProps) {
  const t = pengecualianPesan[bahasa].rinci;
  const lain = (satu(isian, 'sebutan') || 'definitif') !== 'definitif' || errorOf(galat, 'perintah_nomor') !== undefined;
  return (
    <Details summary={`${t.sebutan}: Plh., Plt.`} open={lain}>
      <Radios
        bahasa={bahasa}
        name="sebutan"
        label={t.sebutan}
        value={satu(isian, 'sebutan') || 'definitif'}
        options={(['definitif', 'plh', 'plt'] as const).map((value) => ({ value, text: t.sebutanPilihan[value] }))}
      />
      <Field
        bahasa={bahasa}
        name="perintah_nomor"
        label={t.perintah}
        optional
        width={20}
        maxlength={80}
        value={satu(isian, 'perintah_nomor')}
        error={errorOf(galat, 'perintah_nomor')}
      />
      <Field
        bahasa={bahasa}
        name="perintah_tanggal"
        type="date"
        label={t.perintahTanggal}
        optional
        width={12}
        value={satu(isian, 'perintah_tanggal')}
      />
    </Details>
  );
}

function Setujui(p: UjiProps) {
  const t = pengecualianPesan[p.halaman.bahasa].rinci;
  return (
    <Formulir halaman={p.halaman} action={alamatUji.langkah(p.uji.id, 'setujui')}>
      <IsianSebutan {...p} />
      <Button icon="check">{p.uji.keadaan === 'ditetapkan' ? t.sahkan : t.setujui}</Button>
    </Formulir>
  );
}

function Pendapat(p: UjiProps) {
  const { bahasa } = p.halaman;
  const t = pengecualianPesan[bahasa].rinci;
  return (
    <Details summary={t.pendapat} open={errorOf(p.galat, 'teks') !== undefined || errorOf(p.galat, 'pendapat') !== undefined}>
      <Formulir halaman={p.halaman} action={alamatUji.langkah(p.uji.id, 'pendapat')}>
        <Radios
          bahasa={bahasa}
          name="pendapat"
          label={t.pendapat}
          value={satu(p.isian, 'pendapat')}
          options={PENDAPAT.map((value) => ({ value, text: kataUji[bahasa].pendapat[value] }))}
          error={errorOf(p.galat, 'pendapat')}
        />
        <Textarea
          bahasa={bahasa}
          name="teks"
          label={t.teks}
          hint={t.teksBantu}
          rows={3}
          optional
          value={satu(p.isian, 'teks')}
          error={errorOf(p.galat, 'teks')}
        />
        <Button variant="secondary" icon="message-circle">
          {t.beri}
        </Button>
      </Formulir>
    </Details>
  );
}

function Beralasan(p: UjiProps & { langkah: 'kembalikan' | 'terbuka'; judul: string }) {
  const { bahasa } = p.halaman;
  const name = `alasan_${p.langkah}`;
  return (
    <Details summary={p.judul} open={errorOf(p.galat, name) !== undefined}>
      <Formulir halaman={p.halaman} action={alamatUji.langkah(p.uji.id, p.langkah)}>
        <Textarea
          bahasa={bahasa}
          name={name}
          label={pengecualianPesan[bahasa].rinci.alasan}
          rows={2}
          value={satu(p.isian, name)}
          error={errorOf(p.galat, name)}
        />
        <Button variant="secondary">{p.judul}</Button>
      </Formulir>
    </Details>
  );
}

function Tetapkan(p: UjiProps) {
  const { bahasa } = p.halaman;
  const t = pengecualianPesan[bahasa].rinci;
  return (
    <Formulir halaman={p.halaman} action={alamatUji.langkah(p.uji.id, 'tetapkan')}>
      <Field
        bahasa={bahasa}
        name="nomor"
        label={t.nomor}
        hint={t.nomorBantu}
        width={20}
        maxlength={80}
        value={satu(p.isian, 'nomor') || p.nomorUsul}
        error={errorOf(p.galat, 'nomor')}
      />
      <Field
        bahasa={bahasa}
        name="tanggal"
        type="date"
        label={t.tanggal}
        width={12}
        value={satu(p.isian, 'tanggal') || p.hari}
        error={errorOf(p.galat, 'tanggal')}
      />
      <Field bahasa={bahasa} name="nip" label={t.nip} optional width={20} maxlength={30} value={satu(p.isian, 'nip')} />
      <IsianSebutan {...p} />
      <Button icon="stamp">{t.tetapkan}</Button>
    </Formulir>
  );
}

const SEBAB_BUKA = ['penetapan', 'putusan', 'persetujuan_tertulis', 'jabatan_publik', 'sidang_terbuka'] as const;

function Buka(p: UjiProps) {
  const { bahasa } = p.halaman;
  const t = pengecualianPesan[bahasa].rinci;
  return (
    <div class="bt-stack">
      <p>
        <ButtonLink href={tautan(denganQuery(alamatUji.baru, { mengubah: p.uji.id }), bahasa)} variant="secondary" icon="refresh-cw">
          {t.ganti}
        </ButtonLink>
      </p>
      <Details summary={t.buka} open={errorOf(p.galat, 'rujukan') !== undefined || errorOf(p.galat, 'sebab') !== undefined}>
        <Formulir halaman={p.halaman} action={alamatUji.langkah(p.uji.id, 'buka')}>
          <Radios
            bahasa={bahasa}
            name="sebab"
            label={t.sebab}
            value={satu(p.isian, 'sebab')}
            options={SEBAB_BUKA.map((value) => ({ value, text: kataUji[bahasa].sebab[value] }))}
            error={errorOf(p.galat, 'sebab')}
          />
          <Field
            bahasa={bahasa}
            name="rujukan"
            label={t.rujukan}
            maxlength={120}
            value={satu(p.isian, 'rujukan')}
            error={errorOf(p.galat, 'rujukan')}
          />
          <Button variant="secondary">{t.buka}</Button>
        </Formulir>
      </Details>
    </div>
  );
}
