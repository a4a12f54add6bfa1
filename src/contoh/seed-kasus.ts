import type { KasusMassal, Langkah } from '../permohonan/massal.actions.ts';
import { idTetap } from '../shared/id-tetap.ts';
import { acakBaris, type DasarSeed } from './seed-informasi.ts';
import { rincianSeed } from './seed-teks.ts';

const HARI_MS = 86_400_000;
const LENGKAP: Langkah = { buat: 'lengkap' };
const beri = (putusan: (Langkah & { buat: 'beri' })['putusan'], biaya = 0): Langkah => ({ buat: 'beri', putusan, biaya });

type Jalur = { porsi: number; terbuka: boolean; langkah: (unitId: string) => Langkah[]; terdaftar?: boolean; lama?: number };

const dikerjakan = (unitId: string): Langkah[] => [
  LENGKAP,
  { buat: 'disposisi', unitId, arahan: 'Mohon siapkan datanya dan jawab sebelum batas ini (contoh).' },
];
const dijawab = (unitId: string): Langkah[] => [...dikerjakan(unitId), { buat: 'jawab' }];

/** Every state of a request with its share in a thousand; a fifth of the cases are open. */
const JALUR: readonly Jalur[] = [
  { porsi: 2, terbuka: true, langkah: () => [], terdaftar: false },
  { porsi: 30, terbuka: true, langkah: () => [] },
  { porsi: 18, terbuka: true, langkah: () => [{ buat: 'tidak_lengkap' }] },
  { porsi: 20, terbuka: true, langkah: () => [LENGKAP] },
  { porsi: 40, terbuka: true, langkah: dikerjakan },
  { porsi: 30, terbuka: true, langkah: dijawab },
  { porsi: 20, terbuka: true, langkah: (u) => [...dikerjakan(u), { buat: 'perpanjang' }] },
  { porsi: 10, terbuka: true, langkah: (u) => [...dikerjakan(u), { buat: 'uji' }] },
  { porsi: 14, terbuka: true, langkah: (u) => [...dijawab(u), beri('diberikan')] },
  { porsi: 6, terbuka: true, langkah: (u) => [...dijawab(u), beri('diberikan_sebagian')] },
  { porsi: 10, terbuka: true, langkah: (u) => [...dijawab(u), beri('diberikan', 25_000), { buat: 'bayar' }] },
  { porsi: 500, terbuka: false, langkah: (u) => [...dijawab(u), beri('diberikan'), { buat: 'serahkan' }] },
  { porsi: 100, terbuka: false, langkah: () => [LENGKAP, beri('sudah_terbuka')] },
  { porsi: 50, terbuka: false, langkah: () => [LENGKAP, beri('tidak_dikuasai')] },
  { porsi: 30, terbuka: false, langkah: (u) => [...dijawab(u), beri('belum_dikuasai')] },
  { porsi: 50, terbuka: false, langkah: (u) => [...dijawab(u), { buat: 'uji' }, beri('ditolak')] },
  { porsi: 40, terbuka: false, langkah: () => [{ buat: 'cabut' }] },
  { porsi: 30, terbuka: false, langkah: () => [{ buat: 'tidak_lengkap' }, { buat: 'surat_diterima' }, { buat: 'hentikan' }], lama: 27 },
];

/** The way of case `ke`: the shares come round every thousand cases, spread by a step that is prime to it. */
export function jalurKe(ke: number): Jalur {
  let at = (ke * 617) % 1_000;
  for (const jalur of JALUR) {
    if (at < jalur.porsi) return jalur;
    at -= jalur.porsi;
  }
  throw new Error('the shares do not add up to a thousand');
}

const KANAL = ['web', 'web', 'web', 'datang_langsung', 'email', 'whatsapp', 'api'] as const;
const LAMA_HARI = 12;

/** Case number `ke` of a seed. Open ones came in the last weeks; ended ones since the calendar's first year. */
export function kasusSeed(d: DasarSeed, ke: number): KasusMassal {
  const acak = acakBaris(d.acak, 2, ke);
  const idBaru = idTetap(acak);
  const jalur = jalurKe(ke);
  const unitId = d.unit[acak(d.unit.length)]?.id ?? '';
  const langkah = jalur.langkah(unitId);
  const lama = jalur.lama ?? LAMA_HARI;
  const terjauh = Math.floor((d.hariIni.getTime() - d.akhir.getTime()) / HARI_MS) - 1;
  const hariLalu = jalur.terbuka ? 1 + acak(16) : lama + 4 + acak(Math.max(1, terjauh - lama - 4));
  const diterimaPada = new Date(d.hariIni.getTime() - hariLalu * HARI_MS + (8 * 60 + acak(7 * 60)) * 60_000);
  const selang = (Math.min(lama, hariLalu - 0.5) * HARI_MS) / (langkah.length + 1);
  return {
    id: idBaru(diterimaPada),
    kanal: KANAL[acak(KANAL.length)] ?? 'web',
    orang: {
      nama: `Pemohon Contoh ${ke + 1}`,
      alamat: `Jalan Latihan No. ${1 + acak(400)}, Palangka Raya`,
      email: `pemohon${ke + 1}@contoh.id`,
      tujuan: 'Latihan (contoh).',
    },
    rincian: rincianSeed(acak, d.hariIni.getUTCFullYear()),
    unitIds: acak(3) === 0 ? [] : [unitId],
    diterimaPada,
    terdaftar: jalur.terdaftar ?? true,
    langkah,
    langkahPada: (i) => new Date(diterimaPada.getTime() + Math.round(selang * (i + 1))),
    idBaru,
  };
}
