// A visitor of the form for asking, for tests: fills it as a browser without JavaScript does.
import { expect } from 'vitest';
import type { PgTest } from '../../shared/test/pg.ts';
import type { Rumah } from './rumah.ts';

export const AWAL = '/permohonan/baru';

// Marked values that are nobody's; looked for behind every wall.
export const TANDA = {
  nama: 'Zulaikha Penanda',
  alamat: 'Jalan Penanda 77',
  nik: '9900000000004321',
  telepon: '080012345671',
  email: 'penanda@contoh.id',
  kuasa_nama: 'Yohanes Penanda',
  kuasa_alamat: 'Gang Penanda 8',
  tujuan: 'Skripsi penanda',
  rincian: 'Daftar sumur bor penanda tahun 2025 (contoh)',
};

export type Jawab = { status: number; ke: string | undefined; teks: string; kuki: string[] };

/** A visitor with a cookie of his own, who fills forms as a browser without JavaScript does. */
export class Pengunjung {
  kuki = '';
  csrf = '';
  readonly alamat: string[] = [];
  readonly host: string;
  private readonly rumah: () => Rumah;
  constructor(rumah: () => Rumah, host = 'a.contoh.id') {
    this.rumah = rumah;
    this.host = host;
  }

  async buka(url: string): Promise<Jawab> {
    this.alamat.push(url);
    const r = await this.rumah().server.inject({ url, headers: { host: this.host, ...(this.kuki !== '' && { cookie: this.kuki }) } });
    return this.catat(r);
  }

  async kirim(url: string, isian: Record<string, string | string[]>): Promise<Jawab> {
    const isi = new URLSearchParams([['_csrf', this.csrf]]);
    for (const [nama, nilai] of Object.entries(isian)) for (const satu of [nilai].flat()) isi.append(nama, satu);
    const r = await this.rumah().server.inject({
      method: 'POST',
      url,
      payload: isi.toString(),
      headers: { host: this.host, cookie: this.kuki, 'content-type': 'application/x-www-form-urlencoded' },
    });
    return this.catat(r);
  }

  private catat(r: { statusCode: number; payload: string; headers: Record<string, unknown> }): Jawab {
    const kuki = [r.headers['set-cookie'] ?? []].flat().map(String);
    for (const k of kuki) this.kuki = /^btg_f=[^;]/.test(k) ? (k.split(';')[0] ?? '') : '';
    this.csrf = /name="_csrf" value="([^"]+)"/.exec(r.payload)?.[1] ?? this.csrf;
    const ke = typeof r.headers['location'] === 'string' ? r.headers['location'] : undefined;
    if (ke !== undefined) this.alamat.push(ke);
    return { status: r.statusCode, ke, teks: r.payload, kuki };
  }

  /** Walks the form to its check page with what is given, by the redirects alone. */
  async sampaiPeriksa(isian: Partial<Record<string, Record<string, string | string[]>>> = {}): Promise<Jawab> {
    await this.buka(AWAL);
    const baku: Record<string, Record<string, string | string[]>> = {
      apa: { rincian: TANDA.rincian },
      unit: { sasaran: 'tidak_tahu' },
      tujuan: { tujuan: TANDA.tujuan },
      cara: { cara: 'softcopy', kirim_elektronik: 'unduh', format: 'tabel' },
      sebagai: { jenis_pemohon: 'perorangan', kuasa: 'tidak' },
      siapa: { nama: TANDA.nama, alamat: TANDA.alamat, nik: TANDA.nik },
      kabar: { kabari_lewat: 'halaman', telepon: TANDA.telepon, email: TANDA.email },
    };
    for (const langkah of ['apa', 'unit', 'tujuan', 'cara', 'sebagai', 'siapa', 'kabar']) {
      const r = await this.kirim(`${AWAL}/${langkah}`, isian[langkah] ?? baku[langkah] ?? {});
      expect({ langkah, status: r.status }).toEqual({ langkah, status: 303 });
    }
    return this.buka(`${AWAL}/periksa`);
  }

  sidik = (r: Jawab): string => /name="sidik" value="([^"]+)"/.exec(r.teks)?.[1] ?? '';
  nomor = (r: Jawab): string => /id="nomor">([^<]+)</.exec(r.teks)?.[1] ?? '';
  kode = (r: Jawab): string => /id="kode">([^<]+)</.exec(r.teks)?.[1] ?? '';
}

export async function kirimPenuh(p: Pengunjung, isian: Parameters<Pengunjung['sampaiPeriksa']>[0] = {}): Promise<Jawab> {
  const periksa = await p.sampaiPeriksa(isian);
  const r = await p.kirim(`${AWAL}/periksa`, { sidik: p.sidik(periksa) });
  expect(r).toMatchObject({ status: 303, ke: `${AWAL}/terkirim` });
  return p.buka(`${AWAL}/terkirim`);
}

/** The row behind a number in body A, looked at from behind the walls. */
export const permohonanDi = (t: () => PgTest) => (nomor: string) =>
  t()
    .admin<{
      id: string;
      sasaran: string;
      sasaran_golongan: string | null;
      kurang: string[];
      kuasa: boolean;
      jenis: string;
      unit: string[];
      bentuk: string | null;
      cara_mengirim: string | null;
    }>(
      `select p.id, sasaran, sasaran_golongan, kurang, kuasa_orang_id is not null as kuasa, jenis_pemohon as jenis, bentuk, cara_mengirim,
         array(select u.slug from permohonan_sasaran s join unit u on u.id = s.unit_id where s.permohonan_id = p.id order by 1) as unit
       from permohonan p where nomor = $1 and badan_publik_id = $2`,
      [nomor, t().badanA],
    )
    .then((rows) => rows[0]);
