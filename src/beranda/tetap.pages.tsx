import { ButtonGroup, ButtonLink } from '../shared/html/components/button/button.tsx';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { Layout, PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import type { Children } from '../shared/html/types.ts';
import { berandaPesan } from './beranda.pesan.ts';
import { tetapPesan } from './tetap.pesan.ts';

function Teks({ halaman, judul, pengantar, children }: { halaman: Halaman; judul: string; pengantar: string; children: Children }) {
  const { bahasa } = halaman;
  return (
    <Layout
      {...halaman}
      judul={judul}
      deskripsi={pengantar}
      lebar="baca"
      remah={[{ text: tetapPesan[bahasa].beranda, href: tautan('/', bahasa) }]}
    >
      <PageHead judul={judul}>
        <p>{pengantar}</p>
      </PageHead>
      <div class="bt-prose">{children}</div>
    </Layout>
  );
}

/** How to find, ask, track, object, in plain words. */
export function Bantuan({ halaman }: { halaman: Halaman }) {
  const { bahasa } = halaman;
  const t = tetapPesan[bahasa].bantuan;
  const pintu = berandaPesan[bahasa];
  return (
    <Teks halaman={halaman} judul={t.judul} pengantar={t.pengantar}>
      <h2 id="cari">{t.cariJudul}</h2>
      <p>{t.cari}</p>
      <h2 id="minta">{t.mintaJudul}</h2>
      <p>{t.minta}</p>
      <p>{t.meja}</p>
      <ButtonGroup>
        <ButtonLink href={tautan('/permohonan/baru', bahasa)} icon="pen-line">
          {pintu.pintuMinta}
        </ButtonLink>
      </ButtonGroup>
      <h2 id="waktu">{t.waktuJudul}</h2>
      <p>{t.waktu}</p>
      <h2 id="biaya">{t.biayaJudul}</h2>
      <p>{t.biaya}</p>
      <h2 id="lacak">{t.lacakJudul}</h2>
      <p>{t.lacak}</p>
      <p>
        <a href={tautan('/permohonan/lacak', bahasa)}>{pintu.pintuLacak}</a>
      </p>
      <h2 id="keberatan">{t.keberatanJudul}</h2>
      <p>{t.keberatan}</p>
      <p>
        {t.keberatanCara} {t.keberatanAlamat}
      </p>
      <p>
        <a href={tautan('/keberatan', bahasa)}>{pintu.pintuKeberatan}</a>
      </p>
      <p>{t.sengketa}</p>
    </Teks>
  );
}

export function Tentang({ halaman }: { halaman: Halaman }) {
  const t = tetapPesan[halaman.bahasa].tentang;
  return (
    <Teks halaman={halaman} judul={t.judul} pengantar={t.pengantar}>
      <h2>{t.namaJudul}</h2>
      <p>{t.nama}</p>
      <h2>{t.siapaJudul}</h2>
      <p>{t.siapa}</p>
      <h2>{t.catatanJudul}</h2>
      <p>{t.catatan}</p>
      <h2>{t.perangkatJudul}</h2>
      <p>{t.perangkat}</p>
    </Teks>
  );
}

export function Aksesibilitas({ halaman }: { halaman: Halaman }) {
  const t = tetapPesan[halaman.bahasa].aksesibilitas;
  return (
    <Teks halaman={halaman} judul={t.judul} pengantar={t.pengantar}>
      <h2>{t.bisaJudul}</h2>
      <ul>
        {Object.values(t.bisa).map((b) => (
          <li key={b}>{b}</li>
        ))}
      </ul>
      <h2>{t.kurangJudul}</h2>
      <p>{t.kurang}</p>
      <h2>{t.bantuJudul}</h2>
      <p>{t.bantu}</p>
      <p class="bt-muted">{t.ukuran}</p>
    </Teks>
  );
}

export function Privasi({ halaman }: { halaman: Halaman }) {
  const t = tetapPesan[halaman.bahasa].privasi;
  return (
    <Teks halaman={halaman} judul={t.judul} pengantar={t.pengantar}>
      <h2>{t.bacaJudul}</h2>
      <p>{t.baca}</p>
      <h2>{t.formulirJudul}</h2>
      <p>{t.formulir}</p>
      <h2>{t.identitasJudul}</h2>
      <p>{t.identitas}</p>
      <h2>{t.simpanJudul}</h2>
      <p>{t.simpan}</p>
      <h2>{t.hakJudul}</h2>
      <p>{t.hak}</p>
    </Teks>
  );
}
