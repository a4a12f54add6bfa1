import { describe, expect, test } from 'vitest';
import { selectPengiriman } from '../surat/pengiriman.queries.ts';
import { useRumahSurat } from '../surat/uji/rumah-surat.ts';
import { useServerSurat } from '../surat/uji/server-surat.ts';
import { tandaiKabar } from './kabar.actions.ts';
import { bunyikan } from './lonceng.actions.ts';
import { kabari, type KabariLewat } from './notifikasi.actions.ts';
import { jobs } from './notifikasi.jobs.ts';
import { routes } from './notifikasi.routes.ts';

const r = useRumahSurat();
const s = useServerSurat(r, routes, ['petugas', 'utama', 'pelaksana', 'admin']);
const now = new Date('2026-03-27T03:00:00Z');

async function beri(lewat: KabariLewat): Promise<{ id: string; permohonanId: string; nomor: string }> {
  const p = await r.permohonan();
  await r.write((trx) =>
    kabari(trx, {
      badanId: r.t().badanA,
      now,
      ...p,
      lewat,
      bahasa: 'id',
      templat: 'jawaban_tersedia',
      data: { nomor: p.nomor },
      kunci: `uji:${p.permohonanId}`,
    }),
  );
  const table = lewat === 'email' ? 'surel' : 'kabar';
  const [row] = await r.t().admin<{ id: string }>(`select id from ${table} where permohonan_id = $1`, [p.permohonanId]);
  return { ...p, id: row?.id ?? '' };
}

describe('telling requesters', () => {
  test('the list shows no contact, and marks one done with a delivery record', async () => {
    const kabar = await beri('whatsapp');
    const list = await s.buka('/kerja/kabar', 'petugas');
    expect(list.isi).toContain(`href="/kerja/permohonan/${kabar.nomor}"`);
    expect(list.isi).not.toMatch(/0812|62812|Tambun/);
    expect(await s.cacat(list.isi)).toEqual([]);
    expect((await s.buka('/kerja/kabar', 'pelaksana')).status).toBe(403);
    expect((await s.kirim(`/kerja/kabar/${kabar.id}/selesai`, 'petugas', { hasil: 'selesai' })).status).toBe(303);
    expect((await s.buka('/kerja/kabar', 'petugas')).isi).not.toContain(kabar.nomor);
    expect(await r.read((trx) => selectPengiriman(trx, r.t().badanA, kabar.permohonanId))).toMatchObject([
      { hal: 'kabar', cara: 'whatsapp', bukti: 'tanda_petugas' },
    ]);
    expect(await r.write((trx) => tandaiKabar(trx, r.k(), kabar.id, 'selesai'))).toBe(false);
  });

  test('not reached is no delivery', async () => {
    const kabar = await beri('telepon');
    await s.kirim(`/kerja/kabar/${kabar.id}/selesai`, 'petugas', { hasil: 'tidak_tercapai' });
    expect(await r.read((trx) => selectPengiriman(trx, r.t().badanA, kabar.permohonanId))).toEqual([]);
  });

  test('a contact that the case does not open stays closed', async () => {
    const kabar = await beri('whatsapp');
    // This request has no events, so no opening can be written, and nothing is shown.
    const reply = await s.kirim(`/kerja/kabar/${kabar.id}/buka`, 'petugas');
    expect(reply.isi).not.toMatch(/0812|62812|Tambun/);
    expect(reply.kepala['cache-control']).toContain('no-store');
    expect((await s.kirim(`/kerja/kabar/${kabar.id}/buka`, 'pelaksana')).status).toBe(403);
  });
});

describe('the outbox', () => {
  test('shows the administrator what is kept and lets it go again', async () => {
    const mail = await beri('email');
    await r.job('notifikasi_surel', { surel_id: mail.id }, jobs);
    const kept = await s.buka('/kerja/surel?keadaan=disimpan', 'admin');
    expect(kept.isi).toContain(`Jawaban tersedia (${mail.nomor})`);
    expect(kept.isi).toContain('SMTP_URL');
    expect(kept.isi).not.toContain('pemohon@contoh.id');
    expect(await s.cacat(kept.isi)).toEqual([]);
    expect((await s.buka('/kerja/surel', 'petugas')).status).toBe(403);
    expect((await s.kirim(`/kerja/surel/${mail.id}/ulang`, 'admin')).status).toBe(303);
    expect((await s.kirim(`/kerja/surel/${mail.id}/ulang`, 'admin')).status).toBe(404);
  });
});

describe('the bell', () => {
  test("lists an officer's own notices and marks them read", async () => {
    await r.write((trx) =>
      bunyikan(trx, {
        badanId: r.t().badanA,
        now,
        templat: 'surat_menunggu',
        data: { nomor: '045/1', tanggal: '2026-04-01' },
        jalur: '/kerja/surat/x',
        kunci: 'surat:x',
        untuk: { akunIds: [s.akun('utama')] },
      }),
    );
    const own = await s.buka('/kerja/pemberitahuan', 'utama');
    expect(own.isi).toContain('Surat 045/1 menunggu tanda tangan Anda, sebelum Rabu, 1 April 2026.');
    expect(await s.cacat(own.isi)).toEqual([]);
    expect((await s.buka('/kerja/pemberitahuan', 'petugas')).isi).toContain('Tidak ada pemberitahuan');
    await s.kirim('/kerja/pemberitahuan/dibaca', 'utama');
    expect((await s.buka('/kerja/pemberitahuan', 'utama')).isi).not.toContain('Tandai semua');
  });
});
