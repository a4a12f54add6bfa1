import { Button, ButtonGroup, ButtonLink } from '../../shared/html/components/button/button.tsx';
import { Hidden } from '../../shared/html/components/field/field.tsx';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import { tautan } from '../../shared/html/tautan.ts';
import { alamat } from '../alamat.ts';
import type { Langkah } from '../draf.ts';
import { baruPesan } from './baru.pesan.ts';
import { Lembar } from './bingkai.tsx';

/** Something unfinished lies on this device: go on, or begin anew. Nothing of it is shown: the phone may be shared. */
export function HalamanLanjutkan({ halaman, langkah, hapus }: { halaman: Halaman; langkah: Langkah; hapus: string }) {
  const { bahasa } = halaman;
  const t = baruPesan[bahasa];
  return (
    <Lembar halaman={halaman} judul={t.lanjutan.judul} lead={t.lanjutan.lead}>
      <p>{t.lanjutan.sampai(t.langkah[langkah])}</p>
      <ButtonGroup>
        <ButtonLink iconEnd="arrow-right" href={tautan(alamat.langkah(langkah), bahasa)}>
          {t.lanjutan.lanjutkan}
        </ButtonLink>
        <ButtonLink variant="secondary" icon="trash-2" href={tautan(hapus, bahasa)}>
          {t.lanjutan.baru}
        </ButtonLink>
      </ButtonGroup>
    </Lembar>
  );
}

/** What was kept is a day old, or this device never had it. */
export function HalamanHabis({ halaman }: { halaman: Halaman }) {
  const { bahasa } = halaman;
  const t = baruPesan[bahasa];
  return (
    <Lembar halaman={halaman} judul={t.habis.judul} lead={t.habis.teks}>
      <ButtonGroup>
        <ButtonLink href={tautan(alamat.baru, bahasa)}>{t.judul}</ButtonLink>
      </ButtonGroup>
    </Lembar>
  );
}

type HapusProps = {
  halaman: Halaman;
  /** Number of the request that was sent from here: its code goes with the rest. */
  nomor: string | undefined;
  /** Address that deletes; it keeps what the link that led here brought along. */
  ke: string;
  kembali: string;
};

/** Deleting what is on this device: asked once, on a page of its own. */
export function HalamanHapus({ halaman, nomor, ke, kembali }: HapusProps) {
  const { bahasa } = halaman;
  const t = baruPesan[bahasa];
  return (
    <Lembar halaman={halaman} judul={t.hapus} lead={nomor === undefined ? t.hapusTanya : t.hapusTerkirim(nomor)}>
      <form method="post" action={tautan(ke, bahasa)}>
        <Hidden name="_csrf" value={halaman.csrf ?? ''} />
        <ButtonGroup>
          <Button tone="danger" icon="trash-2">
            {t.hapusYa}
          </Button>
          <ButtonLink variant="tertiary" href={tautan(kembali, bahasa)}>
            {t.hapusTidak}
          </ButtonLink>
        </ButtonGroup>
      </form>
    </Lembar>
  );
}

/** Nothing is left. */
export function HalamanTerhapus({ halaman }: { halaman: Halaman }) {
  const { bahasa } = halaman;
  const t = baruPesan[bahasa];
  return (
    <Lembar halaman={halaman} judul={t.dihapus} lead={t.dihapusTeks}>
      <ButtonGroup>
        <ButtonLink href={tautan('/', bahasa)}>{t.beranda}</ButtonLink>
        <ButtonLink variant="secondary" href={tautan(alamat.baru, bahasa)}>
          {t.mulaiLagi}
        </ButtonLink>
      </ButtonGroup>
    </Lembar>
  );
}
