import { describe, expect, it } from 'vitest';
import { periksaTampil } from './halaman.ts';
import { masuk, usePeramban } from './peramban.ts';

const peramban = usePeramban();
const EMAIL = 'indah.contoh@contoh.id';
const SANDI = 'lewu tatau panjang';

describe('an administrator invites an officer', () => {
  it('who sets a password from the kept mail, signs in, and sees only her unit', async () => {
    const admin = await peramban({ javaScriptEnabled: false });
    await masuk(admin, 'admin@contoh.id');
    await admin.waitForURL(/\/kerja$/);
    await admin.getByRole('link', { name: 'Pengguna', exact: true }).click();
    await admin.getByRole('link', { name: 'Undang petugas' }).click();
    await admin.getByLabel('Nama lengkap').fill('Indah Contoh');
    await admin.getByLabel('Surel dinas').fill(EMAIL);
    await admin.getByLabel('Peran', { exact: true }).selectOption({ label: 'PPID Pelaksana' });
    await admin.getByRole('button', { name: 'Kirim undangan' }).click();
    // The unit was forgotten: it is said, and what was typed is kept.
    expect(await admin.getByRole('alert').textContent()).toContain('harus punya unit');
    expect(await admin.getByLabel('Surel dinas').inputValue()).toBe(EMAIL);
    await admin.getByLabel('Unit kerja').selectOption({ label: 'Dinas Kesehatan' });
    await admin.getByRole('button', { name: 'Kirim undangan' }).click();
    await admin.getByText('Belum membuat sandi').waitFor();

    // No mail server here: the mail is kept, and shows its link when the administrator opens it.
    await expect
      .poll(
        async () => {
          await admin.goto('/kerja/surel?keadaan=disimpan');
          return admin.getByText('Akun petugas Anda').count();
        },
        { timeout: 240_000, interval: 1500 },
      )
      .toBeGreaterThan(0);
    expect(await admin.locator('main').textContent()).not.toContain(EMAIL);
    await admin.getByRole('button', { name: 'Tampilkan dengan tautan' }).first().click();
    const tautan = (await admin.locator('main code').first().textContent()) ?? '';
    expect(tautan).toMatch(/\/masuk\/atur-sandi\?token=/);

    const petugas = await peramban({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    await petugas.goto(new URL(tautan).pathname + new URL(tautan).search);
    expect(await periksaTampil(petugas)).toEqual([]);
    await petugas.getByLabel('Kata sandi baru').fill(SANDI);
    await petugas.getByRole('button', { name: 'Simpan kata sandi' }).click();
    await petugas.getByText('Kata sandi baru tersimpan').waitFor();
    await petugas.getByLabel('Surel').fill(EMAIL);
    await petugas.getByLabel('Kata sandi').fill(SANDI);
    await petugas.getByRole('button', { name: 'Masuk' }).click();
    await petugas.waitForURL(/\/kerja$/);
    expect(await petugas.getByRole('heading', { level: 1 }).textContent()).toContain('Indah Contoh');
    await petugas.goto('/kerja/informasi');
    const daftar = (await petugas.locator('main').textContent()) ?? '';
    expect(daftar).not.toContain('Diskominfo');
    for (const jalur of ['/kerja/pengguna', '/kerja/unit', '/kerja/setelan', '/kerja/informasi/verifikasi']) {
      const response = await petugas.goto(jalur);
      expect(response?.status(), jalur).toBe(403);
    }
    // The link is dead, the public page names her.
    expect((await petugas.goto(new URL(tautan).pathname + new URL(tautan).search))?.status()).toBe(410);
    await petugas.goto('/unit/dinas-kesehatan');
    expect(await petugas.locator('main').textContent()).toContain('Indah Contoh');
  });

  it('and may not lock herself out as the last administrator', async () => {
    const admin = await peramban();
    await masuk(admin, 'admin@contoh.id');
    await admin.waitForURL(/\/kerja$/);
    await admin.goto('/kerja/pengguna?peran=admin');
    await admin.getByRole('link', { name: 'Dedi Contoh' }).click();
    expect(await admin.getByText('Kunci akun').count()).toBe(0);
    await admin.getByRole('link', { name: /Ubah atau akhiri/ }).click();
    const terakhir = admin.getByRole('group', { name: /Hari terakhir/ });
    await terakhir.getByLabel('Tanggal').fill('31');
    await terakhir.getByLabel('Bulan').fill('12');
    await terakhir.getByLabel('Tahun').fill('2099');
    await admin.getByRole('button', { name: 'Simpan' }).click();
    expect(await admin.getByRole('alert').textContent()).toContain('admin terakhir');
  });
});

describe('an administrator keeps the house', () => {
  it('renames a unit: today shows the new name, last year the old one, the address stays', async () => {
    const admin = await peramban({ javaScriptEnabled: false });
    await masuk(admin, 'admin@contoh.id');
    await admin.waitForURL(/\/kerja$/);
    await admin.goto('/kerja/unit');
    await admin.getByRole('link', { name: 'Dinas Sosial', exact: true }).click();
    await admin.getByRole('link', { name: 'Ganti nama atau induk' }).click();
    await admin.getByLabel('Nama unit').fill('Dinas Sosial dan Pemberdayaan');
    await admin.getByLabel('Dasar').fill('Perda 1/2026 (contoh)');
    await admin.getByRole('button', { name: 'Simpan' }).click();
    await admin.getByText('Nama lama tetap terbaca').waitFor();
    await admin.goto('/kerja/unit?pada_tanggal=1&pada_bulan=6&pada_tahun=2020');
    expect(await admin.getByRole('link', { name: 'Dinas Sosial', exact: true }).count()).toBe(1);
    await admin.goto('/kerja/unit');
    expect(await admin.getByRole('link', { name: 'Dinas Sosial dan Pemberdayaan' }).count()).toBe(1);
    await admin.goto('/unit/dinas-sosial');
    expect(await admin.locator('main').textContent()).toContain('Nama sebelumnya');
  });

  it('changes a setting after seeing what it makes', async () => {
    const admin = await peramban({ javaScriptEnabled: false });
    await masuk(admin, 'admin@contoh.id');
    await admin.waitForURL(/\/kerja$/);
    await admin.goto('/kerja/setelan');
    await admin.getByRole('link', { name: 'Ubah Nomor surat' }).click();
    await admin.getByLabel('Pola', { exact: true }).fill('480/{urut3}/KOMINFO/{tahun}');
    await admin.getByRole('button', { name: 'Lihat hasilnya' }).click();
    expect(await admin.locator('main').textContent()).toMatch(/480\/007\/KOMINFO\/\d{4}/);
    await admin.getByRole('button', { name: 'Simpan' }).click();
    await admin.getByText('Setelan tersimpan').waitFor();
  });
});
