import { ButtonGroup, ButtonLink } from '../components/button/button.tsx';
import { SearchBox } from '../components/search-box/search-box.tsx';
import { definePesan } from '../pesan.ts';
import { tautan } from '../tautan.ts';
import type { Halaman } from './halaman.ts';
import { Layout, PageHead } from './layout.tsx';

const galatPesan = definePesan({
  id: {
    judul: {
      403: 'Bagian ini tidak terbuka untuk Anda',
      404: 'Halaman ini tidak ada',
      413: 'Kiriman terlalu besar',
      421: 'Alamat ini tidak dilayani di sini',
      429: 'Terlalu banyak percobaan',
      500: 'Ada yang salah di sistem kami',
      503: 'Sistem sedang sibuk',
      lain: 'Permintaan ini tidak bisa dijalankan',
    },
    lanjut: {
      403: 'Bila seharusnya terbuka, mintalah admin memeriksa peran Anda.',
      404: 'Mungkin alamatnya salah ketik, atau tautannya sudah lama. Informasi yang ditarik tetap punya halaman yang menyebut alasannya. Coba cari judulnya:',
      413: 'Bagi berkas menjadi beberapa bagian, atau perkecil ukurannya, lalu kirim lagi.',
      421: 'Periksa alamat di peramban Anda. Setiap badan publik punya alamat sendiri.',
      429: 'Tidak ada yang hilang. Tunggu satu menit, lalu muat ulang halaman ini.',
      500: 'Yang sudah tersimpan tetap aman. Muat ulang halaman ini sebentar lagi. Bila masih terjadi, beri tahu kami dengan menyebut kode di bawah.',
      503: 'Tidak ada yang hilang. Tunggu satu menit, lalu muat ulang halaman ini.',
      lain: 'Kembali ke halaman sebelumnya dan coba lagi.',
    },
    kode: 'Kode galat',
    beranda: 'Ke beranda',
    bantuan: 'Minta bantuan',
    cari: 'Cari informasi',
  },
  en: {
    judul: {
      403: 'This part is not open to you',
      404: 'There is no such page',
      413: 'This is too large',
      421: 'This address is not served here',
      429: 'Too many attempts',
      500: 'Something failed on our side',
      503: 'The system is busy',
      lain: 'This could not be done',
    },
    lanjut: {
      403: 'If it should be, ask your administrator to check your role.',
      404: 'The address may be mistyped or old. Withdrawn information keeps a page that says why. Try searching for its title:',
      413: 'Split the file or make it smaller, then send it again.',
      421: 'Check the address in your browser. Each public body has an address of its own.',
      429: 'Nothing is lost. Wait a minute, then reload this page.',
      500: 'What was saved is safe. Reload this page in a moment. If it happens again, tell us the code below.',
      503: 'Nothing is lost. Wait a minute, then reload this page.',
      lain: 'Go back to the page before and try again.',
    },
    kode: 'Error code',
    beranda: 'Go to the front page',
    bantuan: 'Get help',
    cari: 'Search information',
  },
});

type Known = keyof (typeof galatPesan)['id']['judul'];
const known: readonly Known[] = [403, 404, 413, 421, 429, 500, 503];

/** Every refusal and fault as a page: what happened, what was kept, what to do next, and a code to name it by. */
export function HalamanGalat({ halaman, status, pesan, idGalat }: { halaman: Halaman; status: number; pesan: string; idGalat: string }) {
  const { bahasa } = halaman;
  const t = galatPesan[bahasa];
  const kind = known.find((k) => k === status) ?? 'lain';
  return (
    <Layout {...halaman} judul={t.judul[kind]} lebar="baca" tersembunyi>
      <PageHead judul={t.judul[kind]} eyebrow={String(status)}>
        <p>{pesan}</p>
      </PageHead>
      <div class="bt-stack">
        <p>{t.lanjut[kind]}</p>
        {status === 404 && <SearchBox bahasa={bahasa} action="/cari" label={t.cari} />}
        {status >= 500 && (
          <p>
            {t.kode}: <code>{idGalat}</code>
          </p>
        )}
        {status !== 421 && (
          <ButtonGroup>
            <ButtonLink href={tautan('/', bahasa)} variant="secondary">
              {t.beranda}
            </ButtonLink>
            <ButtonLink href={tautan('/bantuan', bahasa)} variant="tertiary">
              {t.bantuan}
            </ButtonLink>
          </ButtonGroup>
        )}
      </div>
    </Layout>
  );
}
