import { beforeAll, describe, expect, test } from 'vitest';
import { checkHtml } from '../../shared/html/test/check-html.ts';
import { ruteUnduh } from '../unduh.routes.ts';
import { usePg } from '../../shared/test/pg.ts';
import { AWAL, kirimPenuh, Pengunjung, permohonanDi, TANDA } from '../uji/pengunjung.ts';
import { useRumah } from '../uji/rumah.ts';
import { ruteBaru } from './baru.routes.ts';

const t = usePg();
const rumah = useRumah(t, [...ruteBaru, ...ruteUnduh]);
const permohonan = permohonanDi(t);

describe('sending', () => {
  test('a double press, also at the same moment, makes one request and shows the same number', async () => {
    const p = new Pengunjung(rumah);
    const sidik = p.sidik(await p.sampaiPeriksa());
    const hitung = async () => Number((await t().admin<{ n: string }>('select count(*) as n from permohonan'))[0]?.n);
    const sebelum = await hitung();
    const hasil = await Promise.all([1, 2, 3].map(() => p.kirim(`${AWAL}/periksa`, { sidik })));
    expect(hasil.map((r) => r.ke)).toEqual([`${AWAL}/terkirim`, `${AWAL}/terkirim`, `${AWAL}/terkirim`]);
    const akhir = await p.buka(`${AWAL}/terkirim`);
    await p.kirim(`${AWAL}/periksa`, { sidik });
    expect(p.nomor(await p.buka(`${AWAL}/terkirim`))).toBe(p.nomor(akhir));
    expect((await hitung()) - sebelum).toBe(1);
  });

  test('answers changed in another tab are shown again before anything is sent', async () => {
    const p = new Pengunjung(rumah);
    const sidik = p.sidik(await p.sampaiPeriksa());
    await p.kirim(`${AWAL}/apa`, { rincian: 'Pertanyaan dari tab lain' });
    const r = await p.kirim(`${AWAL}/periksa`, { sidik });
    expect(r.status).toBe(409);
    expect(r.teks).toContain('Jawaban berubah sejak halaman ini dibuka');
    expect(r.teks).toContain('Pertanyaan dari tab lain');
    expect((await p.kirim(`${AWAL}/periksa`, { sidik: p.sidik(r) })).ke).toBe(`${AWAL}/terkirim`);
  });

  test('a second request from the same device keeps the first receipt until it is sent itself', async () => {
    const p = new Pengunjung(rumah);
    const satu = p.nomor(await kirimPenuh(p));
    expect((await p.buka(AWAL)).teks).toContain('Lihat nomor dan kode aksesnya');
    await p.kirim(`${AWAL}/apa`, { rincian: 'Yang kedua' });
    expect(p.nomor(await p.buka(`${AWAL}/terkirim`))).toBe(satu);
    const dua = p.nomor(await kirimPenuh(p));
    expect(dua).not.toBe(satu);
  });

  test('the receipt is offered by a signed link as soon as it is drawn', async () => {
    const p = new Pengunjung(rumah);
    const akhir = await kirimPenuh(p);
    expect(akhir.teks).toContain('Tanda terima sedang dibuat');
    const row = await permohonan(p.nomor(akhir));
    await t().admin(`update surat set keadaan = 'terbit' where permohonan_id = $1 and jenis = 'tanda_terima'`, [row?.id]);
    const tautan = /href="(\/permohonan\/surat\/[^"]+)"/.exec((await p.buka(`${AWAL}/terkirim`)).teks)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(tautan).toMatch(/\?sampai=\d+&tanda=[\w-]+$/);
    const asing = new Pengunjung(rumah);
    // No file is drawn in this test: the signature opens the way to it, and a forged one does not.
    const [sah, palsu] = [await asing.buka(tautan), await asing.buka(`${tautan}x`)];
    expect(palsu.status).not.toBe(sah.status);
  });
});

describe('nothing is left and nobody else sees', () => {
  test('deleted from this phone: draft, number and code are gone with the cookie, the request goes on', async () => {
    const p = new Pengunjung(rumah);
    const akhir = await kirimPenuh(p);
    const tanya = await p.buka(`${AWAL}/hapus`);
    await checkHtml(tanya.teks);
    expect(tanya.teks).toContain(p.nomor(akhir));
    const lama = p.kuki;
    const r = await p.kirim(`${AWAL}/hapus`, {});
    expect(r.ke).toBe('/permohonan/terhapus');
    expect(r.kuki[0]).toMatch(/^btg_f=; Max-Age=0; Path=\/permohonan\/baru/);
    expect((await p.buka('/permohonan/terhapus')).kuki).toEqual([]);
    p.kuki = lama;
    expect((await p.buka(`${AWAL}/terkirim`)).ke).toBe(AWAL);
    expect(await permohonan(p.nomor(akhir))).toBeDefined();
  });

  test('begin anew keeps what the link brought along', async () => {
    const p = new Pengunjung(rumah);
    await p.buka(AWAL);
    await p.kirim(`${AWAL}/apa`, { rincian: 'Lama' });
    const lagi = await p.buka(`${AWAL}?unit=dinas-satu`);
    expect(lagi.teks).toContain(`href="${AWAL}/hapus?unit=dinas-satu"`);
    await p.buka(`${AWAL}/hapus?unit=dinas-satu`);
    expect((await p.kirim(`${AWAL}/hapus?unit=dinas-satu`, {})).ke).toBe(`${AWAL}?unit=dinas-satu`);
  });

  test('an expired draft says so; what is kept is not readable any more', async () => {
    const p = new Pengunjung(rumah);
    await p.sampaiPeriksa();
    await t().admin(`update permohonan_draf set kedaluwarsa_pada = '2026-03-01'`);
    const r = await p.kirim(`${AWAL}/periksa`, { sidik: 'x' });
    expect(r.ke).toBe(`${AWAL}/habis`);
    expect((await p.buka(`${AWAL}/habis`)).teks).toContain('tidak ada permohonan yang terkirim');
    expect((await p.buka(AWAL)).teks).not.toContain(TANDA.rincian);
  });

  test('another cookie and another body see nothing of it', async () => {
    const p = new Pengunjung(rumah);
    const akhir = await kirimPenuh(p);
    await p.kirim(`${AWAL}/apa`, { rincian: TANDA.rincian });
    const asing = new Pengunjung(rumah);
    await asing.buka(AWAL);
    expect((await asing.buka(`${AWAL}/terkirim`)).ke).toBe(AWAL);
    const badanB = new Pengunjung(rumah, 'b.contoh.id');
    badanB.kuki = p.kuki;
    for (const url of [AWAL, `${AWAL}/apa`, `${AWAL}/terkirim`, `${AWAL}/periksa`]) {
      const r = await badanB.buka(url);
      expect(r.teks).not.toContain(TANDA.rincian);
      expect(r.teks).not.toContain(p.nomor(akhir));
    }
  });
});

describe('the walls', () => {
  const semua: Pengunjung[] = [];
  beforeAll(async () => {
    const p = new Pengunjung(rumah);
    semua.push(p);
    await p.buka(AWAL);
    await p.kirim(`${AWAL}/siapa`, { nama: TANDA.nama, nik: TANDA.nik });
    await p.sampaiPeriksa({
      sebagai: { jenis_pemohon: 'perorangan', kuasa: 'ya' },
      siapa: { nama: TANDA.nama, alamat: TANDA.alamat, nik: TANDA.nik, kuasa_nama: TANDA.kuasa_nama, kuasa_alamat: TANDA.kuasa_alamat },
      kabar: { kabari_lewat: 'email', telepon: TANDA.telepon, email: TANDA.email },
    });
    await p.kirim(`${AWAL}/siapa`, { nik: '123' });
    const lain = new Pengunjung(rumah);
    semua.push(lain);
    await kirimPenuh(lain, { kabar: { kabari_lewat: 'email', telepon: TANDA.telepon, email: TANDA.email } });
  });

  test('no marked value stands in a draft, event, job, letter, mail, limit or log', async () => {
    const baris = await t().admin<{ t: string }>(
      `select to_jsonb(d)::text as t from permohonan_draf d union all select to_jsonb(e)::text from peristiwa e
       union all select to_jsonb(j)::text from graphile_worker._private_jobs j union all select to_jsonb(s)::text from surat s
       union all select to_jsonb(s)::text from surel s union all select to_jsonb(b)::text from batas_laju b
       union all select to_jsonb(o)::text from orang o union all select to_jsonb(p)::text from permohonan p union all select to_jsonb(b)::text from brankas b`,
    );
    expect(baris.length).toBeGreaterThan(10);
    const teks = [...baris.map((b) => b.t), ...rumah().log].join('\n');
    for (const [kolom, nilai] of Object.entries(TANDA)) expect({ kolom, ada: teks.includes(nilai) }).toEqual({ kolom, ada: false });
  });

  test('no address on the way carries what was typed', () => {
    const alamat = semua.flatMap((p) => p.alamat).join('\n');
    expect(alamat).toContain(`${AWAL}/terkirim`);
    for (const nilai of Object.values(TANDA)) expect(decodeURIComponent(alamat)).not.toContain(nilai);
    expect(alamat.toLowerCase()).not.toContain('penanda');
  });
});
