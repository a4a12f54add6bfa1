import { Readable } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import { withBadanWrite } from '../../shared/db/db.ts';
import { openFileStore } from '../../shared/files/store.ts';
import { newId } from '../../shared/id.ts';
import { usePg } from '../../shared/test/pg.ts';
import { konteksSurat } from '../../surat/konteks-surat.ts';
import { buatSurat } from '../../surat/surat.actions.ts';
import { ketidaklengkapanContoh, dataContoh } from '../../surat/uji/contoh-isi.ts';
import { ajukanPermohonan, type PermohonanTerkirim } from '../ajukan.actions.ts';
import { rahasiaDari } from '../konteks-permohonan.ts';
import { nyatakanTidakLengkap } from '../proses.actions.ts';
import { pelaku, permohonanBaru } from '../uji/badan.ts';
import { useRumah } from '../uji/rumah.ts';
import { buatWarga } from '../uji/warga.ts';
import { ruteUnduh } from '../unduh.routes.ts';
import { ruteLacak } from './lacak.routes.ts';

const t = usePg();
const rumah = useRumah(t, [...ruteUnduh, ...ruteLacak]);
const tulis = <T>(fn: Parameters<typeof withBadanWrite<T>>[2]) => withBadanWrite(t().db, t().badanA, fn);

let p: PermohonanTerkirim;
let w: ReturnType<typeof buatWarga>;
let suratId = '';
let berkasId = '';
const pdf = Buffer.from('%PDF-1.7 contoh');

async function simpan(isi: Buffer): Promise<string> {
  const store = openFileStore(rumah().config);
  const staged = await store.stage(Readable.from([isi]), { max: 1000 });
  if (!staged.ok) throw new Error(staged.reason);
  await store.keep(t().badanA, staged.staged);
  return staged.staged.sha256;
}

/** A letter that has left the house, as signing and sending leave it. */
async function kirimSurat(): Promise<string> {
  const now = rumah().config.now();
  const id = await tulis(async (trx) => {
    const made = await buatSurat(
      trx,
      konteksSurat({ badan: { id: t().badanA, zona: 'Asia/Jakarta' }, now, aktor: { jenis: 'sistem' }, config: rumah().config }),
      {
        permohonanId: p.id,
        orangId: p.orangId,
        isi: { ...ketidaklengkapanContoh, permohonan: { ...ketidaklengkapanContoh.permohonan, nomor: p.nomor } },
        penandatangan: dataContoh.penandatangan,
        origin: 'http://a.contoh.id',
      },
    );
    if (!made.ok) throw new Error(made.alasan);
    const r = await nyatakanTidakLengkap(trx, pelaku(t().badanA, 'petugas', now), p.id, { kurang: ['ktp'], suratId: made.suratId });
    if (!r.ok) throw new Error(r.alasan);
    return made.suratId;
  });
  await t().admin(
    `update surat set keadaan = 'dikirim', dikirim_pada = $2, nomor = '045/1/PPID/2026', nomor_tahun = 2026, nomor_cara = 'skema', pdf_versi = isi_versi, pdf_sha256 = $3, pdf_ukuran = $4 where id = $1`,
    [id, now, await simpan(pdf), pdf.length],
  );
  return id;
}

async function serahkan(): Promise<string> {
  const [dokumenId, id, sha] = [newId(), newId(), await simpan(Buffer.from('a;b\n1;2\n'))];
  await t().admin(
    `insert into dokumen (badan_publik_id, id, sha256, nama, jenis, mime, ukuran, peruntukan, keadaan, pemeriksa, dipindai_pada, dibuat_pada)
     values ($1, $2, $3, 'x.csv', 'csv', 'text/csv', 8, 'permohonan', 'siap', 'bawaan', now(), now())`,
    [t().badanA, dokumenId, sha],
  );
  await t().admin(
    `insert into permohonan_penyerahan (badan_publik_id, id, permohonan_id, dokumen_id, nama, diserahkan_pada, tersedia_sampai)
     values ($1, $2, $3, $4, 'daftar jalan.csv', now(), '2026-05-02T00:00:00Z')`,
    [t().badanA, id, p.id, dokumenId],
  );
  return id;
}

beforeAll(async () => {
  const now = rumah().config.now();
  const r = await tulis((trx) =>
    ajukanPermohonan(trx, pelaku(t().badanA, 'pemohon', now), permohonanBaru({ diterimaPada: now }), rahasiaDari(rumah().config)),
  );
  if (!r.ok) throw new Error(r.alasan);
  p = r.permohonan;
  suratId = await kirimSurat();
  berkasId = await serahkan();
  w = buatWarga(() => rumah().server);
  await w.buka('/permohonan/lacak');
  await w.kirim('/permohonan/lacak', { nomor: p.nomor, kode: p.kode });
});

const pengiriman = () => t().admin(`select hal, cara, bukti, oleh from pengiriman where permohonan_id = $1 order by dicatat_pada`, [p.id]);
const diterima = () =>
  t().admin<{ data: string }>(`select data, aktor_jenis from peristiwa where berkas_id = $1 and jenis = 'permohonan_surat_diterima'`, [
    p.id,
  ]);

describe('opening a letter with the code', () => {
  test('looking at the page proves nothing; what opening does is said before it is done', async () => {
    const r = await w.buka('/permohonan/lacak/lihat');
    expect(r.isi).toContain('1 surat belum Anda buka');
    expect(r.isi).toContain('3 hari kerja untuk melengkapi');
    expect(await pengiriman()).toEqual([]);
  });

  test('records the receipt once, starts the three days, and gives the file', async () => {
    const r = await w.kirim(`/permohonan/lacak/surat/${suratId}`);
    expect(r.status).toBe(303);
    const berkas = await w.buka(r.ke);
    expect([berkas.isi, berkas.kepala['cache-control']]).toEqual([pdf.toString(), 'private, no-store']);
    await w.kirim(`/permohonan/lacak/surat/${suratId}`);
    expect(await pengiriman()).toEqual([{ hal: 'surat', cara: 'halaman', bukti: 'dibuka_dengan_kode', oleh: null }]);
    const events = await diterima();
    expect(events.map((e): unknown => JSON.parse(e.data))).toEqual([
      { surat_id: suratId, surat: 'ketidaklengkapan', tanggal: '2026-03-02', bukti: 'dibuka_dengan_kode' },
    ]);
    const halaman = await w.buka('/permohonan/lacak/lihat');
    expect(halaman.isi).toContain('Lengkapi paling lambat Kamis, 5 Maret 2026');
    expect(halaman.isi).toContain('Sudah dibuka');
  });

  test("another request's letter is not there", async () => {
    expect((await w.kirim(`/permohonan/lacak/surat/${newId()}`)).status).toBe(404);
  });
});

describe('a file that was handed over', () => {
  test('is downloaded by a link of an hour, and the delivery is recorded once', async () => {
    const r = await w.kirim(`/permohonan/lacak/berkas/${berkasId}`);
    expect((await w.buka(r.ke)).isi).toBe('a;b\n1;2\n');
    await w.kirim(`/permohonan/lacak/berkas/${berkasId}`);
    expect((await pengiriman()).filter((x) => x['hal'] === 'berkas')).toEqual([
      { hal: 'berkas', cara: 'halaman', bukti: 'dibuka_dengan_kode', oleh: null },
    ]);
  });

  test('after its time stays named, says how to have it again, and opens no more', async () => {
    await t().admin(`update permohonan_penyerahan set tersedia_sampai = '2026-03-01T00:00:00Z' where id = $1`, [berkasId]);
    const halaman = await w.buka('/permohonan/lacak/lihat');
    expect(halaman.isi).toContain('Masa unduh berakhir Minggu, 1 Maret 2026');
    expect(halaman.isi).not.toContain(`/permohonan/lacak/berkas/${berkasId}`);
    expect((await w.kirim(`/permohonan/lacak/berkas/${berkasId}`)).status).toBe(410);
  });
});

test('no event of all this names anybody', async () => {
  const dump = JSON.stringify(await t().admin(`select data from peristiwa`));
  expect(dump).not.toMatch(/Contoh Pemohon|Jalan Contoh|pemohon@|080000|9900000000/);
});
