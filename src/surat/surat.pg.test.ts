import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { beforeEach, describe, expect, test } from 'vitest';
import { siapkanBerkas } from '../dokumen/dokumen.actions.ts';
import { eraseOrang } from '../permohonan/brankas/brankas.actions.ts';
import { ubahSetelan } from '../setelan/setelan.ts';
import { openFileStore } from '../shared/files/store.ts';
import { newId } from '../shared/id.ts';
import { enqueue } from '../shared/jobs/jobs.ts';
import type { Surat } from './baris-surat.ts';
import type { IsiSuratPermohonan } from './isi.types.ts';
import { type AkibatSurat, kirimSurat } from './kirim.actions.ts';
import { catatUnggahan, terimaTandaTangan } from './perbandingan.actions.ts';
import { selectOptionalPerbandingan } from './perbandingan.queries.ts';
import { selectPengiriman } from './pengiriman.queries.ts';
import { batalkanSurat, buatSurat, tarikKembali } from './surat.actions.ts';
import { selectOptionalSurat, selectOptionalSuratToken } from './surat.queries.ts';
import { setelanPenomoran } from './surat.setelan.ts';
import { mintaTandaTangan, type MintaTandaTangan } from './tanda-tangan.actions.ts';
import { bacaPdf } from './uji/baca-pdf.ts';
import { dataContoh, perpanjanganContoh, tandaTerimaContoh } from './uji/contoh-isi.ts';
import { useRumahSurat } from './uji/rumah-surat.ts';

const r = useRumahSurat();
const pemegangId = newId();
let permohonan = { permohonanId: '', orangId: '', nomor: '' };
beforeEach(async () => {
  permohonan = await r.permohonan();
});

async function buat(isi: IsiSuratPermohonan = perpanjanganContoh): Promise<string> {
  const penandatangan = isi.jenis === 'tanda_terima' ? null : dataContoh.penandatangan;
  const made = await r.write((trx) =>
    buatSurat(trx, r.k(), {
      ...permohonan,
      isi: { ...isi, permohonan: { ...isi.permohonan, nomor: permohonan.nomor } },
      penandatangan,
      origin: 'http://ppid.contoh.id',
    }),
  );
  if (!made.ok) throw new Error(JSON.stringify(made));
  return made.suratId;
}

async function surat(id: string): Promise<Surat> {
  const found = await r.read((trx) => selectOptionalSurat(trx, r.t().badanA, id));
  if (!found) throw new Error('no such letter');
  return found;
}

const minta = (suratId: string, more: Partial<MintaTandaTangan> = {}, now?: Date) =>
  r.write((trx) => mintaTandaTangan(trx, r.k(now), { suratId, pemegangId, batas: '2026-04-01', nomor: null, ...more }));

async function isiBerkas(sha256: string | undefined): Promise<Buffer> {
  const stream = await openFileStore(r.config()).open(r.t().badanA, sha256 ?? '');
  if (!stream) throw new Error('no file');
  return buffer(stream);
}

/** Uploads bytes as the signed letter and lets the jobs read and compare them. */
async function unggah(suratId: string, isi: Uint8Array): Promise<string> {
  const konteks = { ...r.k(), config: r.config(), read: r.read, write: r.write };
  const siap = await siapkanBerkas(konteks, Readable.from([isi]), 'surat.pdf');
  if (!siap.ok) throw new Error(siap.alasan);
  const taken = await r.write((trx) => catatUnggahan(trx, r.k(), suratId, siap.berkas));
  if (!taken.ok) throw new Error(taken.alasan);
  const perbandingan = await r.read((trx) => selectOptionalPerbandingan(trx, r.t().badanA, taken.perbandinganId));
  await r.job('surat_bandingkan', { perbandingan_id: taken.perbandinganId });
  expect(await r.antrean(`${taken.perbandinganId}:lagi`)).toEqual(['surat_bandingkan']);
  await r.job('dokumen_pindai', { dokumen_id: perbandingan?.dokumenId ?? '' });
  await r.job('dokumen_ekstrak', { dokumen_id: perbandingan?.dokumenId ?? '' });
  await r.job('surat_bandingkan', { perbandingan_id: taken.perbandinganId });
  return taken.perbandinganId;
}

type Kabar = { dikirim: number; diterima: { tanggal: string; bukti: string }[] };
function catatAkibat(): { akibat: AkibatSurat; kabar: Kabar } {
  const kabar: Kabar = { dikirim: 0, diterima: [] };
  return {
    kabar,
    akibat: {
      dikirim: async () => {
        kabar.dikirim += 1;
        return { ok: true };
      },
      diterima: async (_trx, _k, _surat, terima) => {
        kabar.diterima.push(terima);
        return { ok: true };
      },
    },
  };
}

describe('making', () => {
  test('a receipt issues itself when drawn, and is sealed where it lies', async () => {
    const id = await buat(tandaTerimaContoh);
    expect(await r.antrean(id)).toEqual(['surat_render']);
    await r.job('surat_render', { surat_id: id });
    const made = await surat(id);
    expect(made).toMatchObject({ keadaan: 'terbit', nomor: null, galat: null, pdf: { terkini: true } });
    const { teks } = bacaPdf(await isiBerkas(made.pdf?.sha256));
    expect(teks).toContain(permohonan.nomor);
    expect(teks).toContain(`Lacak permintaan di http://ppid.contoh.id/permohonan/lacak?nomor=${permohonan.nomor}`);
    expect(Buffer.from(made.isi).toString('latin1')).not.toContain('Tambun');
    expect(await r.peristiwa(id)).toEqual(['surat_dibuat', 'surat_terbit']);
  });

  test('drawing twice keeps one file and one event', async () => {
    const id = await buat(tandaTerimaContoh);
    await r.job('surat_render', { surat_id: id });
    const first = await surat(id);
    await r.job('surat_render', { surat_id: id });
    expect(await surat(id)).toEqual(first);
    expect(await r.peristiwa(id)).toHaveLength(2);
  });

  test('stands ahead of documents that waited before it', async () => {
    const badan = { badan_publik_id: r.t().badanA };
    await r.write((trx) => enqueue(trx, 'dokumen_pindai', { ...badan, dokumen_id: newId() }, { kunci: 'uji:lebih-dulu' }));
    const id = await buat(tandaTerimaContoh);
    const antre = await r
      .t()
      .admin<{ key: string }>(
        `select key from graphile_worker._private_jobs where key = 'uji:lebih-dulu' or key like $1 order by priority, run_at, id`,
        [`surat_render:${id}:%`],
      );
    expect(antre.map((job) => job.key)).toEqual([`surat_render:${id}:1`, 'uji:lebih-dulu']);
  });

  test('a missing element writes nothing', async () => {
    const made = await r.write((trx) =>
      buatSurat(trx, r.k(), {
        ...permohonan,
        isi: { ...perpanjanganContoh, alasan: [] },
        penandatangan: dataContoh.penandatangan,
        origin: 'http://x',
      }),
    );
    expect(made).toMatchObject({ ok: false, unsur: [{ kunci: 'alasan', pasal: 'Perki 1/2021 Pasal 36' }] });
    expect(await r.t().admin(`select 1 from surat where permohonan_id = $1`, [permohonan.permohonanId])).toEqual([]);
  });

  test('no event carries a name, and an erased person leaves no content', async () => {
    const id = await buat();
    const rows = await r.t().admin<{ data: string }>(`select data from peristiwa where berkas_id = $1`, [id]);
    expect(rows.map((row) => row.data).join()).not.toMatch(/Tambun|Jalan/);
    await r.write((trx) => eraseOrang(trx, r.t().badanA, permohonan.orangId, new Date('2026-03-28T00:00:00Z')));
    await r.job('surat_render', { surat_id: id });
    expect(await surat(id)).toMatchObject({ galat: 'terhapus', pdf: null });
  });

  test('another body sees none of it', async () => {
    const id = await buat();
    expect(await r.read((trx) => selectOptionalSurat(trx, r.t().badanA, id), r.t().badanB)).toBeUndefined();
    expect(await r.read((trx) => selectOptionalSuratToken(trx, r.t().badanB, 'a'.repeat(26)), r.t().badanB)).toBeUndefined();
  });
});

describe('numbers', () => {
  test('come one after another, skip what was typed, and are unique in the year', async () => {
    const [a, b, c] = [await buat(), await buat(), await buat()];
    const first = await minta(a);
    if (!first.ok) throw new Error(first.alasan);
    const n = Number(first.nomor.slice(0, 3));
    const next = (plus: number): string => `${String(n + plus).padStart(3, '0')}/PPID/III/2026`;
    expect(first.nomor).toBe(next(0));
    expect(await minta(b, { nomor: ` ${next(1).toLowerCase()} ` })).toMatchObject({ ok: true });
    expect(await minta(c, { nomor: next(0) })).toEqual({ ok: false, alasan: 'nomor_dipakai' });
    expect(await minta(c, { nomor: 'tanpa angka' })).toEqual({ ok: false, alasan: 'nomor_salah' });
    expect(await minta(c)).toEqual({ ok: true, nomor: next(2) });
  });

  test('are typed where the city keeps its own agenda', async () => {
    const id = await buat();
    await r.write((trx) =>
      ubahSetelan(trx, r.t().badanA, setelanPenomoran, { cara: 'diketik', pola: '{urut}' }, new Date('2026-01-01T00:00:00Z')),
    );
    expect(await minta(id)).toEqual({ ok: false, alasan: 'nomor_wajib' });
    await r.write((trx) => ubahSetelan(trx, r.t().badanA, setelanPenomoran, setelanPenomoran.bawaan, new Date('2026-01-01T00:00:00Z')));
  });

  test('an extension whose first date has passed is not numbered', async () => {
    expect(await minta(await buat(), {}, new Date('2026-04-08T03:00:00Z'))).toMatchObject({
      ok: false,
      unsur: [{ kunci: 'tenggat_awal' }],
    });
  });

  test('a letter taken back keeps its number, a dropped one gives it free', async () => {
    const id = await buat();
    const first = await minta(id);
    expect(await r.write((trx) => tarikKembali(trx, r.k(), id))).toEqual({ ok: true });
    expect(await minta(id)).toEqual(first);
    await r.write((trx) => batalkanSurat(trx, r.k(), id));
    if (!first.ok) throw new Error('number');
    expect(await minta(await buat(), { nomor: first.nomor })).toMatchObject({ ok: true, nomor: first.nomor });
  });
});

describe('signing', () => {
  test('the same file back is signed and sent; proof starts the window, a presumption does not', { timeout: 60_000 }, async () => {
    const id = await buat();
    await minta(id);
    await r.job('surat_render', { surat_id: id });
    const perbandinganId = await unggah(id, await isiBerkas((await surat(id)).pdf?.sha256));
    expect(await r.read((trx) => selectOptionalPerbandingan(trx, r.t().badanA, perbandinganId))).toMatchObject({
      keadaan: 'sama',
      jumlah: 0,
    });
    const { akibat, kabar } = catatAkibat();
    const kirim = (cara: 'pos' | 'email', bukti: 'resi_pos' | 'diterima_server', pada = '2026-03-27T02:00:00Z', sumberId?: string) =>
      r.write((trx) =>
        kirimSurat(trx, r.k(), akibat, id, { cara, bukti, pada: new Date(pada), rujukan: '', ...(sumberId && { sumberId }) }),
      );
    expect(await kirim('email', 'diterima_server')).toMatchObject({ ok: false, alasan: 'tidak_boleh', keadaan: 'menunggu_tanda_tangan' });
    expect(await r.write((trx) => terimaTandaTangan(trx, r.k(), { perbandinganId, alasan: null, bolehBeda: false }))).toEqual({ ok: true });
    const sumber = newId();
    expect(await kirim('email', 'diterima_server', undefined, sumber)).toMatchObject({ ok: true });
    expect(await kirim('email', 'diterima_server', undefined, sumber)).toEqual({ ok: false, alasan: 'sudah_dicatat' });
    expect(kabar).toEqual({ dikirim: 1, diterima: [] });
    expect(await kirim('pos', 'resi_pos', '2026-03-28T02:00:00Z')).toEqual({ ok: false, alasan: 'waktu_salah' });
    expect(await kirim('email', 'resi_pos')).toEqual({ ok: false, alasan: 'bukti_tidak_cocok' });
    expect(await kirim('pos', 'resi_pos')).toMatchObject({ ok: true });
    expect(kabar).toEqual({ dikirim: 1, diterima: [{ tanggal: '2026-03-27', bukti: 'resi_pos' }] });
    expect(await r.read((trx) => selectPengiriman(trx, r.t().badanA, permohonan.permohonanId))).toHaveLength(2);
    expect(await r.peristiwa(id)).toEqual([
      'surat_dibuat',
      'surat_dinomori',
      'surat_diunggah',
      'surat_ditandatangani',
      'surat_dikirim',
      'surat_dikirim',
    ]);
  });

  test('another letter back shows its differences and passes only with a reason and a right', { timeout: 60_000 }, async () => {
    const [id, other] = [await buat(), await buat()];
    await minta(id);
    await minta(other);
    await r.job('surat_render', { surat_id: other });
    const perbandinganId = await unggah(id, await isiBerkas((await surat(other)).pdf?.sha256));
    const compared = await r.read((trx) => selectOptionalPerbandingan(trx, r.t().badanA, perbandinganId));
    expect(compared?.keadaan).toBe('berbeda');
    const text = await r.read((trx) =>
      r
        .k()
        .brankas.buka(
          trx,
          r.t().badanA,
          permohonan.orangId,
          `surat_perbandingan:${perbandinganId}`,
          compared?.perbedaan ?? new Uint8Array(),
        ),
    );
    expect(JSON.parse(text ?? '[]')).toMatchObject([{ jenis: 'qr_lain' }, { jenis: 'nomor' }, { jenis: 'tambahan' }]);
    const terima = (alasan: 'salah_baca_pemindai' | null, bolehBeda: boolean) =>
      r.write((trx) => terimaTandaTangan(trx, r.k(), { perbandinganId, alasan, bolehBeda }));
    expect(await terima(null, true)).toEqual({ ok: false, alasan: 'alasan_wajib' });
    expect(await terima('salah_baca_pemindai', false)).toEqual({ ok: false, alasan: 'tidak_berhak' });
    expect(await terima('salah_baca_pemindai', true)).toEqual({ ok: true });
    expect(await surat(id)).toMatchObject({ keadaan: 'ditandatangani' });
  });
});
