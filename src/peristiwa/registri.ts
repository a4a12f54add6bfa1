import type { z } from 'zod';
import type { JenisDefinisi } from './jenis.ts';
import { dipPeristiwa } from '../dip/dip.peristiwa.ts';
import { dokumenPeristiwa } from '../dokumen/dokumen.peristiwa.ts';
import { halamanPeristiwa } from '../halaman/halaman.peristiwa.ts';
import { informasiPeristiwa } from '../informasi/informasi.peristiwa.ts';
import { keberatanPeristiwa } from '../keberatan/keberatan.peristiwa.ts';
import { peringkatPeristiwa } from '../keterbukaan/peringkat.peristiwa.ts';
import { wajibPeristiwa } from '../keterbukaan/wajib.peristiwa.ts';
import { pengalihanPeristiwa } from '../pengalihan/pengalihan.peristiwa.ts';
import { penggunaPeristiwa } from '../pengguna/pengguna.peristiwa.ts';
import { permohonanPeristiwa } from '../permohonan/permohonan.peristiwa.ts';
import { peristiwaPeristiwa } from './peristiwa.peristiwa.ts';
import { sengketaPeristiwa } from '../sengketa/sengketa.peristiwa.ts';
import { setelanPeristiwa } from '../setelan/setelan.peristiwa.ts';
import { pengecualianPeristiwa } from '../pengecualian/pengecualian.peristiwa.ts';
import { suratPeristiwa } from '../surat/surat.peristiwa.ts';
import { tenggatPeristiwa } from '../tenggat/tenggat.peristiwa.ts';
import { unitPeristiwa } from '../unit/unit.peristiwa.ts';

// One line a slice: import its `<slice>Peristiwa` above and spread it here.
export const registri = {
  ...dipPeristiwa,
  ...dokumenPeristiwa,
  ...halamanPeristiwa,
  ...informasiPeristiwa,
  ...pengecualianPeristiwa,
  ...keberatanPeristiwa,
  ...pengalihanPeristiwa,
  ...penggunaPeristiwa,
  ...peringkatPeristiwa,
  ...peristiwaPeristiwa,
  ...permohonanPeristiwa,
  ...sengketaPeristiwa,
  ...setelanPeristiwa,
  ...suratPeristiwa,
  ...tenggatPeristiwa,
  ...unitPeristiwa,
  ...wajibPeristiwa,
} as const;

export type JenisPeristiwa = keyof typeof registri;

export type DataPeristiwa<J extends JenisPeristiwa> = (typeof registri)[J] extends JenisDefinisi<infer S> ? z.output<S> : never;
