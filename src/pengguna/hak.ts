/** Roles of a person in a body; `pelaksana` always for one unit (Perki 1/2021 Pasal 6–12). */
export const PERAN = ['petugas', 'pelaksana', 'utama', 'atasan', 'tim', 'pimpinan', 'admin', 'auditor'] as const;
export type Peran = (typeof PERAN)[number];

/** Which roles hold a right. The only place where roles and rights meet; routes name rights, never roles. */
export const HAK = {
  'kerja:masuk': PERAN,
  'informasi:susun': ['pelaksana', 'utama'],
  'informasi:verifikasi': ['utama'],
  'informasi:tarik': ['utama'],
  'informasi:impor': ['pelaksana', 'utama', 'admin'],
  'wajib:lihat': ['pelaksana', 'utama', 'atasan', 'pimpinan', 'auditor'],
  'wajib:isi': ['pelaksana', 'utama'],
  'wajib:periksa': ['utama'],
  'wajib:atur': ['utama', 'admin'],
  'peringkat:lihat': ['pelaksana', 'utama'],
  'peringkat:sanggah': ['pelaksana'],
  'peringkat:susun': ['utama'],
  'dip:lihat': ['utama', 'atasan', 'pimpinan', 'auditor'],
  'dip:susun': ['utama'],
  'dip:setujui': ['atasan'],
  'dokumen:unggah': ['petugas', 'pelaksana', 'utama'],
  'dokumen:lepas': ['petugas', 'utama'],
  'permohonan:lihat': ['petugas', 'utama', 'atasan'],
  'permohonan:catat': ['petugas', 'utama'],
  'permohonan:proses': ['petugas', 'utama'],
  'permohonan:jawab_tugas': ['pelaksana'],
  'permohonan:putuskan': ['utama'],
  'permohonan:awasi': ['atasan'],
  'tugas:awasi': ['utama', 'pimpinan'],
  'permohonan:identitas': ['petugas', 'utama', 'atasan'],
  'keberatan:lihat': ['petugas', 'utama', 'atasan'],
  'keberatan:catat': ['petugas', 'utama'],
  'keberatan:telaah': ['utama'],
  'keberatan:tanggapi': ['utama', 'atasan'],
  'sengketa:berkas': ['utama', 'atasan'],
  'sengketa:segel': ['utama'],
  'sengketa:setujui': ['atasan'],
  'register:lihat': ['petugas', 'utama', 'atasan'],
  'surat:susun': ['petugas', 'utama'],
  'surat:tandatangan': ['utama', 'atasan'],
  'surat:kirim': ['petugas', 'utama'],
  'pengecualian:lihat': ['petugas', 'pelaksana', 'utama', 'atasan', 'tim', 'pimpinan', 'auditor'],
  'pengecualian:usul': ['pelaksana', 'utama'],
  'pengecualian:telaah': ['utama', 'tim'],
  'pengecualian:kesampingkan': ['utama', 'atasan'],
  'pengecualian:setujui': ['atasan', 'pimpinan'],
  'pengecualian:tetapkan': ['utama'],
  'kalender:ubah': ['admin'],
  'setelan:ubah': ['admin'],
  'unit:kelola': ['admin'],
  'pengguna:kelola': ['admin'],
  'surel:lihat': ['admin'],
  'angka:baca': ['utama', 'atasan', 'pimpinan', 'admin', 'auditor'],
  'peristiwa:baca': ['auditor', 'utama', 'atasan'],
  'token:kelola': PERAN,
} as const satisfies Record<string, readonly Peran[]>;

export type Hak = keyof typeof HAK;

export type Keanggotaan = { peran: Peran; unitId: string | null };

/** True where one of the memberships carries the right. */
export function punyaHak(keanggotaan: readonly Keanggotaan[], hak: Hak): boolean {
  const peran: readonly Peran[] = HAK[hak];
  return keanggotaan.some((k) => peran.includes(k.peran));
}

/** Every right of these memberships. */
export function hakDari(keanggotaan: readonly Keanggotaan[]): Hak[] {
  return daftarHak.filter((hak) => punyaHak(keanggotaan, hak));
}

export const daftarHak: readonly Hak[] = Object.keys(HAK).filter((key): key is Hak => Object.hasOwn(HAK, key));
