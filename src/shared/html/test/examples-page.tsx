import type { Halaman } from '../layout/halaman.ts';
import { Layout } from '../layout/layout.tsx';
import { aset } from '../assets/aset.ts';
import type { VNode } from 'preact';

export const contohHalaman: Halaman = {
  bahasa: 'id',
  jalur: '/contoh',
  badan: {
    nama: 'Pemerintah Kota Palangka Raya',
    singkatan: 'Palangka Raya',
    kontak: {
      alamat: 'Ruang Layanan Informasi Publik, Jalan Contoh 1, Palangka Raya',
      telepon: '(0536) 000000',
      email: 'ppid@contoh.id',
      jamLayanan: 'Senin–Jumat, 08.00–15.30 WIB',
    },
  },
};

/** One component's examples as a page of their own. */
export function ExamplesPage({ name, examples }: { name: string; examples: readonly (readonly [string, VNode])[] }) {
  return (
    <Layout {...contohHalaman} judul={name}>
      {/* The sheets that only some rooms load: an example may stand in any of them. */}
      <link rel="stylesheet" href={aset('permohonan.css')} />
      <link rel="stylesheet" href={aset('kerja.css')} />
      <div class="bt-stack bt-stack--lg">
        <h1>{name}</h1>
        {examples.map(([title, node]) => (
          <section key={title} class="bt-stack">
            <p class="bt-eyebrow">{title}</p>
            {node}
          </section>
        ))}
      </div>
    </Layout>
  );
}
