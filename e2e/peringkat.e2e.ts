import { describe, expect, it } from 'vitest';
import { periksaTampil } from './halaman.ts';
import { masuk, usePeramban } from './peramban.ts';

const peramban = usePeramban();

/** Days from today as a date field takes them. */
const hari = (n: number): string => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10);

describe('the ranking, from draft to an answered objection', () => {
  it('stays between PPID Utama and each unit, while everybody reads the one decided before', { timeout: 300_000 }, async () => {
    const utama = await peramban({ javaScriptEnabled: false });
    await masuk(utama, 'utama@contoh.id');
    await utama.waitForURL(/\/kerja$/);
    await utama.getByRole('link', { name: 'Peringkat', exact: true }).click();
    await utama.getByLabel('Masa mulai').fill(hari(-200));
    await utama.getByLabel('Masa berakhir').fill(hari(1));
    await utama.getByRole('button', { name: 'Susun rancangan' }).click();
    expect(await utama.getByRole('alert').textContent()).toContain('belum berakhir');
    await utama.getByLabel('Masa berakhir').fill(hari(-2));
    await utama.getByRole('button', { name: 'Susun rancangan' }).click();
    await utama.getByText('Rancangan disusun').waitFor();
    const alamat = new URL(utama.url()).pathname;

    const unit = await peramban({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    await masuk(unit, 'pelaksana2@contoh.id');
    await unit.waitForURL(/\/kerja$/);
    expect((await unit.goto(alamat))?.status()).toBe(404);

    await utama.getByLabel('Hari terakhir menyanggah').fill(hari(7));
    await utama.getByRole('button', { name: 'Buka masa sanggah' }).click();
    await utama.getByText('Masa sanggah dibuka dan unit diberi tahu').waitFor();

    await unit.goto(alamat);
    expect(await periksaTampil(unit)).toEqual([]);
    const bagian = (await unit.locator('main').textContent()) ?? '';
    expect(bagian).toContain('Dinas Kesehatan');
    expect(bagian).not.toContain('Dinas Sosial');
    await unit.getByText('Sanggah satu angka').click();
    await unit.getByLabel('Apa yang keliru').fill('Satu laporan sudah terbit (contoh).');
    await unit.getByRole('button', { name: 'Kirim sanggahan' }).click();
    expect(await unit.getByRole('alert').textContent()).toContain('Sebutkan buktinya');
    expect(await unit.getByLabel('Apa yang keliru').inputValue()).toContain('sudah terbit');
    await unit.getByLabel('Bukti').fill('/informasi (contoh)');
    await unit.getByRole('button', { name: 'Kirim sanggahan' }).click();
    await unit.getByText('Sanggahan terkirim ke PPID Utama').waitFor();

    await utama.goto(alamat);
    await utama.getByRole('radio', { name: 'Diterima' }).check();
    const tercatat = /Kelengkapan, tercatat (\d+) dari/.exec((await utama.locator('main').textContent()) ?? '')?.[1] ?? '';
    await utama.getByLabel(/Hitungan yang benar/).fill(String(Number(tercatat) + 1));
    await utama.getByLabel('Pertimbangan').fill('Benar, tercatat kemudian (contoh).');
    await utama.getByRole('button', { name: 'Putuskan' }).click();
    await utama.getByText('Sanggahan diputus dan tempat dihitung ulang').waitFor();
    expect(await utama.locator('main').textContent()).toContain('Penetapan dapat dilakukan sesudahnya');
    await unit.goto(alamat);
    await unit.getByText('Benar, tercatat kemudian (contoh).').waitFor();

    const warga = await peramban({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    await warga.goto('/keterbukaan');
    await warga.getByRole('link', { name: /Peringkat keterbukaan yang sudah ditetapkan/ }).click();
    expect(await warga.locator('main').textContent()).toMatch(/Ditetapkan dengan Keputusan PPID nomor 12\/PPID/);
    expect(await periksaTampil(warga)).toEqual([]);
    await warga.getByRole('link', { name: 'Cara menghitung nilai' }).click();
    await warga.getByRole('heading', { level: 1, name: /Cara menghitung/ }).waitFor();

    // Others' journeys find no draft under way.
    await utama.goto(alamat);
    await utama.getByRole('button', { name: 'Batalkan rancangan' }).click();
    await utama.getByText('Rancangan dibatalkan.').first().waitFor();
  });
});
