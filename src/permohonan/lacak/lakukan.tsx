import { Button, ButtonLink } from '../../shared/html/components/button/button.tsx';
import { Hidden } from '../../shared/html/components/field/field.tsx';
import { tautan } from '../../shared/html/tautan.ts';
import { alamat } from '../alamat.ts';
import { kata } from '../kata.pesan.ts';
import type { LihatProps } from './lihat.pages.tsx';
import { lihatPesan } from './lihat.pesan.ts';
import { isBaru } from './surat.tsx';

type Props = Pick<LihatProps, 'halaman' | 'lacak' | 'tampilan' | 'dibuka'>;

/** What the requester may do today, the most pressing first; says so when it is the office's turn. */
export function Lakukan(p: Props) {
  const { halaman, lacak, tampilan, dibuka } = p;
  const { bahasa } = halaman;
  const t = lihatPesan[bahasa].lakukan;
  const baru = lacak.surat.filter((s) => isBaru(s, dibuka)).length;
  const kurang = lacak.boleh.includes('tambah_kelengkapan') ? lacak.permohonan.kurang : [];
  return (
    <section aria-labelledby="lakukan" class="bt-stack">
      <h2 id="lakukan">{t.judul}</h2>
      {baru > 0 && (
        <p>
          {t.suratBaru(baru)} <a href="#surat">{t.keSurat}</a>
        </p>
      )}
      {kurang.length > 0 && <Kurang {...p} />}
      {tampilan.siap.length > 0 && <Perbaiki {...p} />}
      {baru === 0 && kurang.length === 0 && tampilan.siap.length === 0 && <p>{t.tidakAda}</p>}
    </section>
  );
}

function Kurang({ halaman: { bahasa }, lacak, tampilan }: Props) {
  const t = lihatPesan[bahasa].lakukan;
  const { kelengkapan } = kata[bahasa];
  const menunggu = lacak.permohonan.keadaan === 'tidak_lengkap';
  return (
    <div class="bt-stack bt-stack--sm">
      {menunggu && tampilan.perbaikan?.tanggal != null && <p class="bt-important">{t.batas(tampilan.perbaikan.tanggal)}</p>}
      <p>{menunggu ? (tampilan.perbaikan ? t.batasTeks : t.belumMulai) : t.kurangTeks}</p>
      <ul class="bt-fill" aria-label={t.kurang}>
        {lacak.permohonan.kurang.map((k) => (
          <li key={k}>
            <ButtonLink href={tautan(alamat.lengkapi(k), bahasa)} variant={menunggu ? 'primary' : 'secondary'} icon="plus">
              {t.lengkapi(kelengkapan[k])}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Perbaiki({ halaman: { bahasa, csrf = '' }, tampilan }: Props) {
  const t = lihatPesan[bahasa].lakukan;
  return (
    <form method="post" action={tautan(alamat.perbaiki, bahasa)} class="bt-stack bt-stack--sm">
      <Hidden name="_csrf" value={csrf} />
      <p>{t.perbaikiTeks(tampilan.siap.map((k) => kata[bahasa].kelengkapan[k]).join('; '))}</p>
      <Button icon="send">{t.perbaiki}</Button>
    </form>
  );
}
