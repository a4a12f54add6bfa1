import type { IconName } from '../icons/names.ts';
import { type Bahasa, definePesan } from '../pesan.ts';

const pesan = definePesan({
  id: {
    beranda: 'Antrean',
    lonceng: 'Pemberitahuan',
    permohonan: 'Permohonan',
    tugas: 'Tugas unit',
    tertinggal: 'Tugas tertinggal',
    atasan: 'Mendesak',
    catat: 'Catat di meja',
    informasi: 'Daftar informasi',
    wajib: 'Informasi wajib',
    segar: 'Perlu diperbarui',
    radar: 'Radar kekosongan',
    peringkat: 'Peringkat',
    dip: 'Penetapan DIP',
    verifikasi: 'Verifikasi',
    impor: 'Impor daftar',
    dokumen: 'Berkas',
    keberatan: 'Keberatan',
    sengketa: 'Sengketa',
    register: 'Register',
    surat: 'Surat',
    persetujuan: 'Persetujuan',
    pengecualian: 'Uji konsekuensi',
    kabar: 'Kabari pemohon',
    angka: 'Angka',
    kalender: 'Kalender',
    unit: 'Unit kerja',
    pengguna: 'Pengguna',
    surel: 'Surel keluar',
    setelan: 'Setelan',
    peristiwa: 'Peristiwa',
    token: 'Token saya',
    akun: 'Akun saya',
  },
  en: {
    beranda: 'Queue',
    lonceng: 'Notices',
    permohonan: 'Requests',
    tugas: 'Tasks of my unit',
    tertinggal: 'Tasks left behind',
    atasan: 'Pressing',
    catat: 'Desk entry',
    informasi: 'Information list',
    wajib: 'Mandatory information',
    segar: 'To renew',
    radar: 'Gap radar',
    peringkat: 'Ranking',
    dip: 'Decide the list',
    verifikasi: 'Verification',
    impor: 'Import a list',
    dokumen: 'Files',
    keberatan: 'Objections',
    sengketa: 'Disputes',
    register: 'Registers',
    surat: 'Letters',
    persetujuan: 'Approvals',
    pengecualian: 'Consequence tests',
    kabar: 'Tell requesters',
    angka: 'Figures',
    kalender: 'Calendar',
    unit: 'Offices',
    pengguna: 'People',
    surel: 'Outgoing mail',
    setelan: 'Settings',
    peristiwa: 'Ledger',
    token: 'My tokens',
    akun: 'My account',
  },
});

type Label = keyof (typeof pesan)['id'];

export interface MenuEntry {
  href: string;
  icon: IconName;
  label: Label;
  /** Shown to who holds this right; no right, shown to every officer. */
  hak?: string;
}

/** The workspace's rooms in the order of the work. Slices change their own lines here. */
export const menuKerja: readonly MenuEntry[] = [
  { href: '/kerja', icon: 'inbox', label: 'beranda' },
  { href: '/kerja/pemberitahuan', icon: 'bell', label: 'lonceng' },
  { href: '/kerja/permohonan', icon: 'clipboard-list', label: 'permohonan', hak: 'permohonan:lihat' },
  { href: '/kerja/tugas', icon: 'inbox', label: 'tugas', hak: 'permohonan:jawab_tugas' },
  { href: '/kerja/atasan', icon: 'hourglass', label: 'atasan', hak: 'permohonan:awasi' },
  { href: '/kerja/tertinggal', icon: 'hourglass', label: 'tertinggal', hak: 'tugas:awasi' },
  { href: '/kerja/permohonan/baru', icon: 'pen-line', label: 'catat', hak: 'permohonan:catat' },
  { href: '/kerja/keberatan', icon: 'scale', label: 'keberatan', hak: 'keberatan:lihat' },
  { href: '/kerja/sengketa', icon: 'scale', label: 'sengketa', hak: 'keberatan:lihat' },
  { href: '/kerja/register', icon: 'clipboard-list', label: 'register', hak: 'register:lihat' },
  { href: '/kerja/surat', icon: 'stamp', label: 'surat', hak: 'permohonan:lihat' },
  { href: '/kerja/persetujuan', icon: 'badge-check', label: 'persetujuan', hak: 'pengecualian:setujui' },
  { href: '/kerja/pengecualian', icon: 'scale', label: 'pengecualian', hak: 'pengecualian:lihat' },
  { href: '/kerja/kabar', icon: 'message-circle', label: 'kabar', hak: 'permohonan:proses' },
  { href: '/kerja/informasi', icon: 'book-open', label: 'informasi', hak: 'informasi:susun' },
  { href: '/kerja/wajib', icon: 'list-checks', label: 'wajib', hak: 'wajib:lihat' },
  { href: '/kerja/kemutakhiran', icon: 'refresh-cw', label: 'segar', hak: 'wajib:lihat' },
  { href: '/kerja/radar', icon: 'scan-search', label: 'radar', hak: 'wajib:lihat' },
  { href: '/kerja/informasi/verifikasi', icon: 'badge-check', label: 'verifikasi', hak: 'informasi:verifikasi' },
  { href: '/kerja/peringkat', icon: 'chart-column', label: 'peringkat', hak: 'peringkat:lihat' },
  { href: '/kerja/dip', icon: 'gavel', label: 'dip', hak: 'dip:lihat' },
  { href: '/kerja/informasi/impor', icon: 'upload', label: 'impor', hak: 'informasi:impor' },
  { href: '/kerja/dokumen', icon: 'file-text', label: 'dokumen', hak: 'dokumen:unggah' },
  { href: '/kerja/kalender', icon: 'calendar-days', label: 'kalender', hak: 'kalender:ubah' },
  { href: '/kerja/unit', icon: 'building-2', label: 'unit', hak: 'unit:kelola' },
  { href: '/kerja/pengguna', icon: 'users', label: 'pengguna', hak: 'pengguna:kelola' },
  { href: '/kerja/surel', icon: 'mail', label: 'surel', hak: 'surel:lihat' },
  { href: '/kerja/setelan', icon: 'settings', label: 'setelan', hak: 'setelan:ubah' },
  { href: '/kerja/peristiwa', icon: 'scroll-text', label: 'peristiwa', hak: 'peristiwa:baca' },
  { href: '/kerja/akun', icon: 'user', label: 'akun' },
];

/** The first page is its own room only: every other address of the workspace begins like it. */
const AWAL = '/kerja';

/** What one officer sees, in words. The longest matching address is the current one; none where the page has no room in the menu. */
export function menuFor(
  hak: ReadonlySet<string>,
  jalur: string,
  bahasa: Bahasa,
): { href: string; icon: IconName; text: string; current: boolean }[] {
  const path = jalur.split('?')[0] ?? '';
  const seen = menuKerja.filter((m) => m.hak === undefined || hak.has(m.hak));
  const here = seen
    .filter((m) => path === m.href || (m.href !== AWAL && path.startsWith(`${m.href}/`)))
    .reduce((best, m) => (m.href.length > best.length ? m.href : best), '');
  return seen.map((m) => ({ href: m.href, icon: m.icon, text: pesan[bahasa][m.label], current: m.href === here }));
}
