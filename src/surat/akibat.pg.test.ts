import { beforeAll, describe, expect, test } from 'vitest';
import type { PermohonanTerkirim } from '../permohonan/ajukan.actions.ts';
import { disposisiPermohonan, hitungPerpanjangan, nyatakanLengkap } from '../permohonan/proses.actions.ts';
import { ajukan, NOW, pasangKalender, pelaku } from '../permohonan/uji/badan.ts';
import { routes as rutePemberitahuan } from '../notifikasi/notifikasi.routes.ts';
import { newId } from '../shared/id.ts';
import { buatAkibat } from './akibat.actions.ts';
import { catatDibuka } from './dibuka.actions.ts';
import type { IsiSurat } from './isi.types.ts';
import { kirimSurat } from './kirim.actions.ts';
import { buatSurat } from './surat.actions.ts';
import { mintaTandaTangan } from './tanda-tangan.actions.ts';
import { dataContoh, pemberitahuanContoh } from './uji/contoh-isi.ts';
import { useRumahSurat } from './uji/rumah-surat.ts';
import { useServerSurat } from './uji/server-surat.ts';

const r = useRumahSurat();
// The key of the request's own test ground, so that both open the same vault. Set before the server starts.
beforeAll(() => void (r.config().rahasia.brankas = Buffer.alloc(32, 7).toString('base64url')));
const s = useServerSurat(r, rutePemberitahuan, ['petugas', 'utama']);
beforeAll(() => pasangKalender(r.t()));

const badanA = (): string => r.t().badanA;
const isi = (p: PermohonanTerkirim, more: object) => ({
  permohonan: { nomor: p.nomor, diterimaPada: NOW.toISOString(), rincian: 'Daftar jalan (contoh)' },
  penerima: { nama: 'Contoh Pemohon', alamat: 'Jalan Contoh 1' },
  ...more,
});

/** A letter numbered and taken as signed; upload and comparison have their own test. */
async function tertanda(p: PermohonanTerkirim, content: IsiSurat): Promise<string> {
  const made = await r.write((trx) =>
    buatSurat(trx, r.k(NOW), {
      permohonanId: p.id,
      orangId: p.orangId,
      isi: content,
      penandatangan: dataContoh.penandatangan,
      origin: 'http://ppid.contoh.id',
    }),
  );
  if (!made.ok) throw new Error(JSON.stringify(made));
  const numbered = await r.write((trx) =>
    mintaTandaTangan(trx, r.k(NOW), { suratId: made.suratId, pemegangId: newId(), batas: null, nomor: null }),
  );
  if (!numbered.ok) throw new Error(JSON.stringify(numbered));
  await r.t().admin(`update surat set keadaan = 'ditandatangani', ttd_sha256 = $2 where id = $1`, [made.suratId, 'cd'.repeat(32)]);
  return made.suratId;
}

const terbitkan = (id: string) =>
  r.write((trx) => kirimSurat(trx, r.k(NOW), buatAkibat(), id, { cara: 'halaman', bukti: 'tanda_petugas', pada: NOW, rujukan: '' }));
const peristiwa = async (p: PermohonanTerkirim): Promise<string[]> =>
  (await r.peristiwa(p.id)).filter((jenis) => !['permohonan_diajukan', 'permohonan_terdaftar'].includes(jenis));

async function diproses(lewat: 'email' | 'whatsapp' = 'email'): Promise<PermohonanTerkirim> {
  const p = await r.write((trx) => ajukan(trx, badanA(), { kabariLewat: lewat }));
  await r.write((trx) => nyatakanLengkap(trx, pelaku(badanA(), 'utama'), p.id));
  await r.write((trx) =>
    disposisiPermohonan(trx, pelaku(badanA(), 'utama'), p.id, [{ unitId: r.t().unitA1, batas: '2026-03-05', arahan: '' }]),
  );
  return p;
}

async function isiPerpanjangan(p: PermohonanTerkirim): Promise<IsiSurat> {
  const dates = await r.read((trx) => hitungPerpanjangan(trx, pelaku(badanA(), 'utama'), p.id));
  if (!dates.ok) throw new Error(dates.alasan);
  return {
    ...isi(p, {}),
    jenis: 'perpanjangan',
    alasan: ['status_belum_diputuskan'],
    uraian: 'Masih ditelaah (contoh).',
    tenggatAwal: dates.tenggatAwal,
    tenggatBaru: dates.tenggatBaru,
  };
}

describe('a letter that leaves', () => {
  test('extends its request, tells the requester, and is proven by his opening it, once', async () => {
    const p = await diproses();
    const content = await isiPerpanjangan(p);
    const id = await tertanda(p, content);
    expect(await r.write((trx) => catatDibuka(trx, r.k(NOW), id))).toBe(false);
    expect(await terbitkan(id)).toMatchObject({ ok: true });
    expect(await peristiwa(p)).toEqual(['permohonan_lengkap', 'permohonan_didisposisi', 'permohonan_diperpanjang']);
    expect(await r.t().admin(`select templat, data->>'tanggal' as tanggal, keadaan from surel where surat_id = $1`, [id])).toEqual([
      { templat: 'waktu_diperpanjang', tanggal: content.jenis === 'perpanjangan' ? content.tenggatBaru : '', keadaan: 'menunggu' },
    ]);
    const pemohon = { ...r.k(NOW), aktor: { jenis: 'pemohon' } as const };
    expect(await r.write((trx) => catatDibuka(trx, pemohon, id))).toBe(true);
    expect(await r.write((trx) => catatDibuka(trx, pemohon, id))).toBe(false);
    expect((await peristiwa(p)).slice(3)).toEqual(['permohonan_surat_diterima']);
    expect(await r.t().admin(`select bukti from pengiriman where surat_id = $1 order by id`, [id])).toEqual([
      { bukti: 'tanda_petugas' },
      { bukti: 'dibuka_dengan_kode' },
    ]);
  });

  test('is not sent when its request has moved on: a second extension', async () => {
    const p = await diproses();
    const content = await isiPerpanjangan(p);
    const [first, second] = [await tertanda(p, content), await tertanda(p, content)];
    await terbitkan(first);
    expect(await terbitkan(second)).toMatchObject({ ok: false, alasan: 'kasus_menolak', sebab: 'sudah_diperpanjang' });
    expect(await r.t().admin(`select keadaan from surat where id = $1`, [second])).toEqual([{ keadaan: 'ditandatangani' }]);
    expect(await r.peristiwa(second)).not.toContain('surat_dikirim');
    expect(await r.t().admin(`select 1 from surel where surat_id = $1`, [second])).toEqual([]);
  });

  test('decides its request by what it gives', async () => {
    const p = await diproses('whatsapp');
    const butir = pemberitahuanContoh.butir.filter((b) => b.putusan === 'diberikan' || b.putusan === 'belum_didokumentasikan');
    const id = await tertanda(p, { ...pemberitahuanContoh, ...isi(p, {}), jenis: 'pemberitahuan', butir });
    expect(await terbitkan(id)).toMatchObject({ ok: true });
    expect(await r.t().admin(`select keadaan, hasil from permohonan where id = $1`, [p.id])).toEqual([
      { keadaan: 'dikabulkan_sebagian', hasil: 'dikabulkan_sebagian' },
    ]);
    const [kabar] = await r
      .t()
      .admin<{ id: string }>(`select id from kabar where permohonan_id = $1 and templat = 'jawaban_tersedia'`, [p.id]);
    const opened = await s.kirim(`/kerja/kabar/${kabar?.id ?? ''}/buka`, 'petugas');
    expect(opened.isi).toContain('https://wa.me/62800000001234?text=');
    expect(opened.isi).toContain('Contoh Pemohon');
    expect(await s.cacat(opened.isi)).toEqual([]);
    expect((await peristiwa(p)).at(-1)).toBe('permohonan_identitas_dibuka');
  });
});
