import { tautan } from '../tautan.ts';
import type { Halaman } from './halaman.ts';
import { layoutPesan } from './layout.pesan.ts';
import { Motif } from './marks.tsx';

/** Contacts, the ways on, and the law this stands on. The motif here is the only one of the page. */
export function Footer(p: Halaman) {
  const t = layoutPesan[p.bahasa];
  return (
    <footer class="bt-footer">
      <div class="bt-wrap">
        <Motif />
        <div class="bt-footer__columns">
          <Contact {...p} />
          <Column
            p={p}
            title={t.layanan}
            links={[
              ['/informasi', t.informasi],
              ['/informasi-dikecualikan', t.dikecualikan],
              ['/permohonan/baru', t.ajukan],
              ['/permohonan/lacak', t.lacak],
              ['/keberatan', t.keberatan],
              ['/hitung-tenggat', t.hitungTenggat],
            ]}
          />
          <Column
            p={p}
            title={t.tentangSitus}
            links={[
              ['/tentang', t.tentang],
              ['/halaman', t.halamanLain],
              ['/bantuan', t.bantuan],
              ['/aksesibilitas', t.aksesibilitas],
              ['/privasi', t.privasi],
              ['/pengembang', t.api],
              p.pengguna ? ['/kerja', t.ruangKerja] : ['/masuk', t.masuk],
            ]}
          />
        </div>
        <div class="bt-footer__law">
          <p>{t.tanpaBiaya}</p>
          <p>{t.dasarHukum}</p>
        </div>
      </div>
    </footer>
  );
}

function Contact(p: Halaman) {
  const { nama, kontak } = p.badan;
  return (
    <div>
      <h2>{layoutPesan[p.bahasa].kontak}</h2>
      <address>
        <strong>{nama}</strong>
        {kontak?.alamat && <span>{kontak.alamat}</span>}
        {kontak?.telepon && <a href={`tel:${kontak.telepon.replaceAll(/[^+\d]/g, '')}`}>{kontak.telepon}</a>}
        {kontak?.email && <a href={`mailto:${kontak.email}`}>{kontak.email}</a>}
        {kontak?.jamLayanan && <span>{kontak.jamLayanan}</span>}
      </address>
    </div>
  );
}

function Column({ p, title, links }: { p: Halaman; title: string; links: readonly (readonly [string, string])[] }) {
  return (
    <nav aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {links.map(([href, text]) => (
          <li key={href}>
            <a href={tautan(href, p.bahasa)}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
