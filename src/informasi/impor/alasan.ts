/** Why a row was refused. Kept as a value; `kalimatAlasan` says it. */
export type Alasan =
  | {
      kode:
        | 'baris_rusak'
        | 'judul_kosong'
        | 'kategori_kosong'
        | 'unit_kosong'
        | 'sedang_disusun'
        | 'sudah_ditarik'
        | 'kategori_ganda'
        | 'kategori_dikecualikan';
    }
  | { kode: 'kategori_tidak_dikenal' | 'tahun_tidak_wajar' | 'tautan_salah' | 'id_beda_judul'; nilai: string }
  | { kode: 'unit_tidak_dikenal'; nilai: string; mirip: readonly string[] }
  | { kode: 'terlalu_panjang'; maks: number }
  | { kode: 'ganda'; baris: number };

/** A refusal as reported: row in the file, column (field), reason. `lembar` where the file has several sheets. */
export type Tolak = { lembar?: string; baris: number; kolom: string; alasan: Alasan };

type Bahasa = 'id' | 'en';

/** The reason in words: what is wrong and what to do about it. */
export function kalimatAlasan(a: Alasan, bahasa: Bahasa = 'id'): string {
  return (bahasa === 'id' ? indonesia : inggris)(a);
}

function indonesia(a: Alasan): string {
  switch (a.kode) {
    case 'baris_rusak':
      return 'Baris ini tidak terbaca sebagai JSON.';
    case 'judul_kosong':
      return 'Judul dan ringkasan kosong. Isi salah satunya.';
    case 'kategori_kosong':
      return 'Kategori kosong. Isi Berkala, Serta Merta, atau Setiap Saat, atau pilih kategori untuk seluruh daftar.';
    case 'kategori_tidak_dikenal':
      return `Kategori "${a.nilai}" tidak dikenal. Yang dikenal: Berkala, Serta Merta, Setiap Saat.`;
    case 'kategori_ganda':
      return 'Kategori menyebut serta-merta bersama kategori lain. Pilih satu.';
    case 'kategori_dikecualikan':
      return 'Informasi yang dikecualikan tidak masuk Daftar Informasi Publik (Perki 1/2021 Pasal 1 angka 20).';
    case 'unit_kosong':
      return 'Unit kosong. Isi kolom unit atau tentukan unit untuk seluruh daftar.';
    case 'unit_tidak_dikenal':
      return `Unit "${a.nilai}" tidak ada dalam daftar unit.${a.mirip.length > 0 ? ` Mungkin: ${a.mirip.join('; ')}.` : ''} Tambahkan unitnya atau tentukan unit untuk baris seperti ini.`;
    case 'tahun_tidak_wajar':
      return `Tahun "${a.nilai}" tidak terbaca. Tulis empat angka, misalnya 2025.`;
    case 'tautan_salah':
      return `Tautan "${a.nilai}" bukan alamat http atau https.`;
    case 'terlalu_panjang':
      return `Lebih panjang dari ${a.maks} huruf.`;
    case 'id_beda_judul':
      return `Kode ini sudah dipakai informasi lain: "${a.nilai}". Beri nama daftar yang berbeda bila ini daftar lain.`;
    case 'ganda':
      return `Sama dengan baris ${a.baris}.`;
    case 'sedang_disusun':
      return 'Unit sedang menyusun versi baru informasi ini. Impor lagi setelah versi itu terbit.';
    case 'sudah_ditarik':
      return 'Informasi ini sudah ditarik dari publik dan tidak diterbitkan lagi lewat impor.';
  }
}

function inggris(a: Alasan): string {
  switch (a.kode) {
    case 'baris_rusak':
      return 'This line cannot be read as JSON.';
    case 'judul_kosong':
      return 'Title and summary are empty. Fill in one of them.';
    case 'kategori_kosong':
      return 'Category is empty. Use Berkala, Serta Merta or Setiap Saat, or choose one for the whole list.';
    case 'kategori_tidak_dikenal':
      return `Category "${a.nilai}" is not known. Known: Berkala, Serta Merta, Setiap Saat.`;
    case 'kategori_ganda':
      return 'Category names immediate information together with another one. Choose one.';
    case 'kategori_dikecualikan':
      return 'Exempt information does not belong to the list (Perki 1/2021 Article 1(20)).';
    case 'unit_kosong':
      return 'Unit is empty. Fill it in or choose one for the whole list.';
    case 'unit_tidak_dikenal':
      return `Unit "${a.nilai}" is not in the list of units.${a.mirip.length > 0 ? ` Perhaps: ${a.mirip.join('; ')}.` : ''} Add it or choose a unit for rows like this.`;
    case 'tahun_tidak_wajar':
      return `Year "${a.nilai}" cannot be read. Write four digits, as 2025.`;
    case 'tautan_salah':
      return `Link "${a.nilai}" is not an http or https address.`;
    case 'terlalu_panjang':
      return `Longer than ${a.maks} characters.`;
    case 'id_beda_judul':
      return `This code already belongs to another item: "${a.nilai}". Name the list differently if it is another list.`;
    case 'ganda':
      return `Same as row ${a.baris}.`;
    case 'sedang_disusun':
      return 'The unit is drafting a new version of this item. Import again once it is published.';
    case 'sudah_ditarik':
      return 'This item was withdrawn and is not published again by import.';
  }
}
