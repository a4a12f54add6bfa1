/** A list as read from a file: text only, merged cells repeated in every cell they cover. `nomor` is the row in the file. */
export type Baris = { nomor: number; sel: readonly string[]; /** Addresses that cells link to. */ url?: readonly string[] };
/** `tanpaBagian`: every row is a record (JSON), there are no section headings. `rusak`: rows that could not be read at all. */
export type Tabel = { nama: string; baris: readonly Baris[]; tanpaBagian?: boolean; rusak?: readonly number[] };
