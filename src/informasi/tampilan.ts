export const TAMPILAN = ['rancangan', 'dikembalikan', 'diajukan', 'terbit', 'ditarik'] as const;
/** Views of the officers' queue, in the order of the work. */
export type Tampilan = (typeof TAMPILAN)[number];

export const URUTAN = ['terbaru', 'terlama', 'judul'] as const;
/** Orders of the public list. */
export type Urutan = (typeof URUTAN)[number];
