import { Link } from './link.tsx';

export const examples = {
  plain: (
    <p>
      Baca <Link href="/bantuan">cara meminta informasi</Link>.
    </p>
  ),
  onward: (
    <p>
      <Link href="/informasi" kind="onward">
        Semua informasi
      </Link>
    </p>
  ),
  outside: (
    <p>
      <Link href="https://example.org/" kind="outside">
        Komisi Informasi
      </Link>
    </p>
  ),
};
