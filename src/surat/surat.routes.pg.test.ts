import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { openFileStore } from '../shared/files/store.ts';
import { buatSurat } from './surat.actions.ts';
import { routes } from './surat.routes.ts';
import { selectOptionalSurat } from './surat.queries.ts';
import { dataContoh, perpanjanganContoh } from './uji/contoh-isi.ts';
import { useRumahSurat } from './uji/rumah-surat.ts';
import { useServerSurat } from './uji/server-surat.ts';

const r = useRumahSurat();
const s = useServerSurat(r, routes, ['petugas', 'utama', 'pelaksana', 'atasan', 'admin']);

async function buat(): Promise<string> {
  const p = await r.permohonan();
  const made = await r.write((trx) =>
    buatSurat(trx, r.k(), {
      ...p,
      isi: { ...perpanjanganContoh, permohonan: { ...perpanjanganContoh.permohonan, nomor: p.nomor } },
      penandatangan: dataContoh.penandatangan,
      origin: 'http://ppid.contoh.id',
    }),
  );
  if (!made.ok) throw new Error(made.alasan);
  return made.suratId;
}
const surat = async (id: string) => {
  const found = await r.read((trx) => selectOptionalSurat(trx, r.t().badanA, id));
  if (!found) throw new Error('no letter');
  return found;
};
const alamat = (id: string, rest = ''): string => `/kerja/surat/${id}${rest}`;

describe('the letters of a body', () => {
  test('are listed by what they wait for, for those who see requests', async () => {
    const id = await buat();
    const list = await s.buka('/kerja/surat?keadaan=rancangan', 'petugas');
    expect(list.status).toBe(200);
    expect(list.isi).toContain(alamat(id));
    expect(await s.cacat(list.isi)).toEqual([]);
    expect((await s.buka('/kerja/surat', 'pelaksana')).status).toBe(403);
    expect((await s.buka(alamat(id), 'utama', 'b.contoh.id')).status).toBe(404);
    const empty = await s.buka('/kerja/surat?keadaan=dikirim&bahasa=en', 'atasan');
    expect(empty.isi).toContain('No letters here');
    expect(await s.cacat(empty.isi)).toEqual([]);
  });
});

describe('from draft to signature', () => {
  test('in the browser: number, wait, upload, differences, accept, deliver', { timeout: 90_000 }, async () => {
    const id = await buat();
    await r.job('surat_render', { surat_id: id });
    const draft = await s.buka(alamat(id), 'petugas');
    expect(await s.cacat(draft.isi)).toEqual([]);
    expect(draft.isi).toContain('Minta tanda tangan');

    const wrong = await s.kirim(alamat(id, '/minta-tanda-tangan'), 'petugas', {
      pemegang: s.akun('utama'),
      nomor: 'abc',
      batas: '2026-04-01',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.isi).toContain('value="abc"');
    expect(wrong.isi).toContain('value="2026-04-01"');
    expect(await s.cacat(wrong.isi)).toEqual([]);
    expect((await s.kirim(alamat(id, '/minta-tanda-tangan'), 'atasan', { pemegang: s.akun('utama') })).status).toBe(403);
    expect(
      (
        await s.kirim(alamat(id, '/minta-tanda-tangan'), 'petugas', {
          pemegang: s.akun('utama'),
          nomor: '045/77/PPID/2026',
          batas: '2026-04-01',
        })
      ).status,
    ).toBe(303);
    const queue = await s.buka('/kerja/surat', 'utama');
    expect(queue.isi).toContain('045/77/PPID/2026');
    expect(queue.isi).toContain('Pejabat utama (contoh)');

    await r.job('surat_render', { surat_id: id });
    const made = await surat(id);
    const pdf = await s.buka(alamat(id, '/pdf'), 'utama');
    expect(pdf.kepala).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'private, no-store' });
    const stream = await openFileStore(r.config()).open(r.t().badanA, made.pdf?.sha256 ?? '');
    const bytes = stream ? await buffer(stream) : Buffer.alloc(0);

    expect((await s.kirim(alamat(id, '/unggah'), 'petugas', new FormData())).status).toBe(422);
    const form = new FormData();
    form.append('berkas', new Blob([Uint8Array.from(bytes)]), 'surat.pdf');
    const uploaded = await s.kirim(alamat(id, '/unggah'), 'petugas', form);
    expect(uploaded.status).toBe(303);
    const waiting = await s.buka(uploaded.ke, 'petugas');
    expect(waiting.isi).toContain('sedang dibaca');
    expect(await s.cacat(waiting.isi)).toEqual([]);
    expect((await s.kirim(`${uploaded.ke}/terima`, 'petugas')).status).toBe(422);

    const perbandinganId = uploaded.ke.split('/').at(-1) ?? '';
    // A file that says the same is accepted on the letter's own page; nothing is to be found elsewhere.
    await r.t().admin(`update surat_perbandingan set keadaan = 'sama', jumlah = 0 where id = $1`, [perbandinganId]);
    const cocok = await s.buka(alamat(id), 'petugas');
    expect(cocok.isi).toContain('Berkas bertanda tangan cocok');
    expect(cocok.isi).toContain(`${uploaded.ke}/terima`);
    expect(await s.cacat(cocok.isi)).toEqual([]);

    // As if the scan had said another number: only a signer may accept, with a reason.
    const beda = JSON.stringify([
      { jenis: 'nomor', kami: '045/77/PPID/2026', mereka: '045 78 ppid 2026' },
      { jenis: 'tambahan', mereka: '<b>cap basah</b>', halaman: 1 },
    ]);
    const sealed = await r.read((trx) =>
      r.k().brankas.segel(trx, r.t().badanA, made.orangId, `surat_perbandingan:${perbandinganId}`, beda),
    );
    await r
      .t()
      .admin(`update surat_perbandingan set keadaan = 'berbeda', jumlah = 2, perbedaan = $2 where id = $1`, [
        perbandinganId,
        Buffer.from(sealed ?? []),
      ]);
    const shown = await s.buka(uploaded.ke, 'petugas');
    expect(shown.isi).toContain('045 78 ppid 2026');
    expect(shown.isi).toContain('&lt;b>cap basah&lt;/b>');
    expect(shown.isi).toContain('Hanya penanda tangan');
    expect(await s.cacat(shown.isi)).toEqual([]);
    expect((await s.kirim(`${uploaded.ke}/terima`, 'petugas', { alasan: 'salah_baca_pemindai' })).status).toBe(422);
    expect((await s.kirim(`${uploaded.ke}/terima`, 'utama')).status).toBe(422);
    expect((await s.kirim(`${uploaded.ke}/terima`, 'utama', { alasan: 'salah_baca_pemindai' })).status).toBe(303);
    const signed = await s.buka(alamat(id), 'petugas');
    expect(signed.isi).toContain('Terbitkan di halaman pelacakan');
    expect(await s.cacat(signed.isi)).toEqual([]);
    for (const [isi, text] of [
      [{ cara: 'pos:resi_pos', tanggal: '2026-03-28' }, 'Tanggal tidak boleh'],
      [{ cara: 'pos:tanda_terima', tanggal: '2026-03-27' }, 'tidak cocok'],
      [{ cara: 'pos', tanggal: '2026-03-27' }, 'tidak cocok'],
    ] as const) {
      const refused = await s.kirim(alamat(id, '/pengiriman'), 'petugas', isi);
      expect(refused.status).toBe(422);
      expect(refused.isi).toContain(text);
    }
    // The request of this test was put into the table without events, so its case cannot take the letter: nothing is sent.
    const unsent = await s.kirim(alamat(id, '/pengiriman'), 'petugas', { cara: 'pos:resi_pos', tanggal: '2026-03-27', rujukan: 'RR123' });
    expect(unsent.status).toBe(422);
    expect(unsent.isi).toContain('Permohonan tidak dapat menerima surat ini');
    expect((await surat(id)).keadaan).toBe('ditandatangani');
    expect(await r.t().admin(`select 1 from pengiriman where surat_id = $1`, [id])).toEqual([]);
  });

  test('a letter taken back is a draft again', async () => {
    const id = await buat();
    await s.kirim(alamat(id, '/minta-tanda-tangan'), 'petugas', { pemegang: s.akun('utama'), nomor: '', batas: '' });
    expect((await s.kirim(alamat(id, '/tarik-kembali'), 'petugas')).status).toBe(303);
    expect(await surat(id)).toMatchObject({ keadaan: 'rancangan', pemegangId: null });
    expect((await s.kirim(alamat(id, '/tarik-kembali'), 'petugas')).status).toBe(422);
  });
});

describe('the public check', () => {
  test('tells number, day and hash of a signed letter, warns of an unsigned one, and names nobody', async () => {
    const id = await buat();
    await s.kirim(alamat(id, '/minta-tanda-tangan'), 'petugas', { pemegang: s.akun('utama'), nomor: '045/99/PPID/2026' });
    const { token } = await surat(id);
    const unsigned = await s.buka(`/surat/${token}`, 'tamu');
    expect(unsigned.isi).toContain('belum ditandatangani');
    expect(unsigned.isi).not.toContain('045/99');
    await r.t().admin(`update surat set keadaan = 'ditandatangani', ttd_sha256 = $2 where id = $1`, [id, 'ab'.repeat(32)]);
    const signed = await s.buka(`/surat/${token}`, 'tamu');
    expect(signed.isi).toContain('045/99/PPID/2026');
    expect(signed.isi).toContain('Jumat, 27 Maret 2026');
    expect(signed.isi).toContain('ab'.repeat(32));
    expect(signed.isi).not.toMatch(/Tambun|Jalan Contoh|2026-0000/);
    expect(signed.kepala['cache-control']).toContain('no-store');
    expect(signed.kepala['set-cookie']).toBeUndefined();
    expect(await s.cacat(signed.isi)).toEqual([]);
    expect((await s.buka(`/surat/${token}`, 'tamu', 'b.contoh.id')).status).toBe(404);
    expect((await s.buka('/surat/tidakada', 'tamu')).status).toBe(404);
  });
});
