import { aset } from '../assets/aset.ts';
import { tautan } from '../tautan.ts';
import type { Children } from '../types.ts';
import type { Halaman } from './halaman.ts';

export interface DocumentProps extends Halaman {
  judul: string;
  /** One or two sentences for search engines and shared links. */
  deskripsi?: string;
  /** Kept out of search engines: forms, tracking, the workspace. */
  tersembunyi?: boolean;
  /** Feeds of this page, e.g. what is new in a list. */
  umpan?: readonly { href: string; judul: string }[];
  kelas: string;
  ukuran?: 'sm';
  children: Children;
}

/** The outermost shell. Nothing inline but words: styles and scripts are files of ours, as the content policy asks. */
export function Document(p: DocumentProps) {
  const other = p.bahasa === 'id' ? 'en' : 'id';
  return (
    <html lang={p.bahasa}>
      <head>
        <meta charset="utf-8" />
        <title>{p.judul === p.badan.nama ? p.judul : `${p.judul} – ${p.badan.nama}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {p.deskripsi && <meta name="description" content={p.deskripsi} />}
        {p.tersembunyi && <meta name="robots" content="noindex" />}
        <link rel="preload" href={aset('jakarta-400.woff2')} as="font" type="font/woff2" crossorigin="anonymous" />
        <link rel="stylesheet" href={aset('betang.css')} />
        {p.kelas === 'bt-work' && <link rel="stylesheet" href={aset('kerja.css')} />}
        {p.kelas !== 'bt-work' && (p.jalur.startsWith('/permohonan') || p.jalur.startsWith('/keberatan')) && (
          <link rel="stylesheet" href={aset('permohonan.css')} />
        )}
        <link rel="icon" href={aset('ikon.svg')} type="image/svg+xml" />
        <link rel="manifest" href="/situs.webmanifest" />
        <link rel="alternate" hreflang={other} href={tautan(p.jalur, other)} />
        {p.umpan?.map((u) => (
          <link key={u.href} rel="alternate" type="application/atom+xml" href={u.href} title={u.judul} />
        ))}
        <script type="module" src={aset('betang.js')} />
        {p.kelas === 'bt-work' && <script type="module" src={aset('kerja.js')} />}
      </head>
      <body class={p.kelas} data-size={p.ukuran ?? 'md'}>
        {p.children}
      </body>
    </html>
  );
}
