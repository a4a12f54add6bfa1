import { describe, expect, test } from 'vitest';
import { usePg } from '../../shared/test/pg.ts';
import { bacaPdf } from '../../surat/uji/baca-pdf.ts';
import { selectJadwal, selectOptionalKasus } from '../kasus.queries.ts';
import { useKantor } from '../uji/kantor.ts';
import { LAMA, langkahKantor } from '../uji/langkah-kantor.ts';

const t = usePg();
const k = useKantor(t);
const { kasus, sesuaiPeristiwa, lengkap, isianJawaban, tandaTangani, kirimkan } = langkahKantor(t, k);
const A = () => t().badanA;

const jadwal = (id: string) =>
  k.baca(async (trx) => {
    const isi = await selectOptionalKasus(trx, A(), id);
    return (await selectJadwal(trx, { id: A(), zona: 'Asia/Jakarta' }, isi?.peristiwa ?? [], k.config().now())).utama;
  });
const barisTabel = (id: string) =>
  t().admin<{ id: string; unit_id: string; putusan: string | null; diserahkan_pada: Date | null }>(
    'select id, unit_id, putusan, diserahkan_pada from permohonan_baris where permohonan_id = $1 order by unit_id',
    [id],
  );

describe('one request to many units', () => {
  test('decided line by line, a part given at once, the clock stopped only by the letter after the last line', LAMA, async () => {
    const p = await lengkap({ format: 'CSV' });
    const teruskan = { unit_1: t().unitA1, unit_2: t().unitA2, arahan: 'Isi tabel.', batas: '2026-03-05' };
    expect((await k.kirim('petugas', kasus(p.nomor, '/teruskan'), teruskan)).status).toBe(303);
    const [tugas] = await t().admin<{ id: string }>('select id from tugas_unit where permohonan_id = $1 and unit_id = $2', [
      p.id,
      t().unitA1,
    ]);
    const jawab = { hasil: 'dijawab', jawaban: 'Terlampir.', langkah: 'kirim' };
    const berkas = { 'mobil.csv': 'merek,tahun\nSatu,2020\n' };
    expect((await k.unggah('satu', `/kerja/tugas/${tugas?.id ?? ''}`, jawab, berkas)).status).toBe(303);
    await k.kerjakan();

    const tabel = kasus(p.nomor, '/tabel');
    expect((await k.buka('petugas', kasus(p.nomor))).isi).toContain(tabel);
    expect((await k.buka('petugas', tabel)).isi).toContain('Buka tabel');
    expect((await k.kirim('petugas', `${tabel}/buka`)).status).toBe(303);
    const [a, b] = await barisTabel(p.id).then((rows) => [
      rows.find((r) => r.unit_id === t().unitA1),
      rows.find((r) => r.unit_id === t().unitA2),
    ]);
    const [dok] = await t().admin<{ dokumen_id: string }>('select dokumen_id from tugas_unit_berkas where tugas_id = $1', [tugas?.id]);

    const tolak = await k.kirim('utama', tabel, { baris: [b?.id ?? ''], putusan: 'ditolak', jawaban: 'Rahasia dinas.' });
    expect(tolak.status).toBe(422);
    expect(tolak.isi).toContain('uji konsekuensi');
    expect(tolak.isi).toContain('Pasal 34 ayat (2)');
    expect(tolak.isi).toContain('Rahasia dinas.');
    expect(tolak.isi).toMatch(new RegExp(`value="${b?.id ?? ''}"[^>]*checked`));
    expect(await k.cacat(tolak.isi)).toEqual([]);
    expect((await k.kirim('utama', tabel, { baris: [a?.id ?? ''], putusan: 'diberikan', berkas: dok?.dokumen_id ?? '' })).status).toBe(303);

    const gabungan = (await k.buka('petugas', `${tabel}/gabungan.csv`)).isi;
    expect(gabungan.trim().split('\r\n')).toHaveLength(3);
    expect(gabungan).toContain('"Satu";"2020"');
    expect(gabungan).toContain('belum menjawab');

    // A part goes out now; the case and its clock stay as they are, and no letter can be made yet.
    expect((await k.kirim('petugas', `${tabel}/serah`)).status).toBe(403);
    expect((await k.kirim('utama', `${tabel}/serah`)).status).toBe(303);
    expect(await t().admin('select nama from permohonan_penyerahan where permohonan_id = $1', [p.id])).toEqual([{ nama: 'mobil.csv' }]);
    expect(await sesuaiPeristiwa(p.id)).toBe('diproses');
    expect(await jadwal(p.id)).toMatchObject({ tanggal: '2026-03-16', keadaan: 'berjalan' });
    const belum = await k.buka('utama', kasus(p.nomor, '/surat/pemberitahuan'));
    expect(belum.status).toBe(409);
    expect(belum.isi).toContain('belum diputus');
    expect((await k.kirim('utama', tabel, { baris: [a?.id ?? ''], putusan: 'nihil' })).isi).toContain('sudah diserahkan');

    expect((await k.kirim('utama', tabel, { baris: [b?.id ?? ''], putusan: 'nihil', jawaban: 'Tidak punya mobil dinas.' })).status).toBe(
      303,
    );
    const form = await k.buka('utama', kasus(p.nomor, '/surat/pemberitahuan'));
    expect(form.isi).toContain('menyatakan tidak memiliki informasi ini');
    const isian = { ...(await isianJawaban(p.id)), putusan_2: 'tidak_dikuasai', penjelasan_2: 'Unit menyatakan nihil.', badan_2: '' };
    const beda = await k.kirim('utama', kasus(p.nomor, '/surat/pemberitahuan'), { ...isian, putusan_2: 'diberikan', materi_2: 'x' });
    expect(beda.status).toBe(422);
    expect(beda.isi).toContain('berbeda dari tabel');
    const buat = await k.kirim('utama', kasus(p.nomor, '/surat/pemberitahuan'), isian);
    expect(buat.status).toBe(303);
    expect((await k.kirim('utama', tabel, { baris: [b?.id ?? ''], putusan: 'nihil' })).isi).toContain('Surat seperti ini sudah ada');
    await tandaTangani(buat.ke);
    expect(bacaPdf((await k.buka('utama', `${buat.ke}/pdf`)).bita).teks).toContain('Unit menyatakan nihil.');
    expect((await kirimkan(buat.ke)).status).toBe(303);
    expect(await sesuaiPeristiwa(p.id)).toBe('selesai');
    expect(await jadwal(p.id)).not.toMatchObject({ keadaan: 'berjalan' });
    const isi = await k.baca((trx) => selectOptionalKasus(trx, A(), p.id));
    expect(
      isi?.permohonan.tabel
        .map((x) => ({ id: x.id, putusan: x.putusan, diserahkan: x.diserahkan }))
        .toSorted((x, y) => x.id.localeCompare(y.id)),
    ).toEqual(
      (await barisTabel(p.id))
        .map((r) => ({ id: r.id, putusan: r.putusan, diserahkan: r.diserahkan_pada !== null }))
        .toSorted((x, y) => x.id.localeCompare(y.id)),
    );
  });
});
