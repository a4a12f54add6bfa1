import { beforeAll, describe, expect, test } from 'vitest';
import { withBadan, withBadanWrite } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import { usePg } from '../shared/test/pg.ts';
import { selectOptionalKasus } from './kasus.queries.ts';
import { countTampil, selectAntrean } from './kerja/antrean.queries.ts';
import { BATAS, TERBUKA } from './uji/antrean.ts';
import { selectButir, selectOptionalPermohonan, selectTugas } from './permohonan.queries.ts';
import { cabutPermohonan, tambahIsian, tambahKelengkapan, ubahKabar } from './pemohon.actions.ts';
import {
  beriPemberitahuan,
  catatSuratDiterima,
  disposisiPermohonan,
  hentikanPermohonan,
  hitungPerpanjangan,
  jawabTugas,
  nyatakanLengkap,
  nyatakanTidakLengkap,
  perpanjangPermohonan,
  serahkanInformasi,
} from './proses.actions.ts';
import { bukaIdentitas, hapusIdentitas } from './identitas.actions.ts';
import { ajukan, AKUN, NIK, pasangKalender, pelaku, rahasia } from './uji/badan.ts';

const t = usePg();
beforeAll(() => pasangKalender(t()));
const A = () => t().badanA;
const tulis = <T>(fn: Parameters<typeof withBadanWrite<T>>[2]) => withBadanWrite(t().db, A(), fn);
const baca = <T>(fn: Parameters<typeof withBadan<T>>[2]) => withBadan(t().db, A(), fn);
const pada = (iso: string) => new Date(iso);
const jenis = async (id: string) =>
  (await baca((trx) => selectOptionalKasus(trx, A(), id)))?.riwayat.map((e) => e.jenis.replace('permohonan_', ''));
const baris = async (id: string) =>
  (await t().admin('select keadaan, hasil, kurang, jatuh_tempo::text, berakhir_pada from permohonan where id = $1', [id]))[0];

/** A complete request with one task at each unit, due 5 March. */
async function didisposisi(unit: readonly string[]): Promise<string> {
  const { id } = await tulis((trx) => ajukan(trx, A()));
  await tulis((trx) => nyatakanLengkap(trx, pelaku(A(), 'petugas'), id));
  await tulis((trx) =>
    disposisiPermohonan(
      trx,
      pelaku(A(), 'utama'),
      id,
      unit.map((unitId) => ({ unitId, batas: '2026-03-05', arahan: 'Cari daftar (contoh)' })),
    ),
  );
  return id;
}

describe('the straight path', () => {
  test('complete, routed, answered, granted, handed over: each step an event, the row always as replayed', async () => {
    const id = await didisposisi([t().unitA1]);
    const [tugas] = await baca((trx) => selectTugas(trx, A(), { semua: true }, id));
    if (!tugas) throw new Error('no task');
    const jawab = await tulis((trx) =>
      jawabTugas(trx, pelaku(A(), 'pelaksana'), {
        tugasId: tugas.id,
        unitIds: [t().unitA1],
        hasil: 'dijawab',
        jawaban: 'Ada, 12 ruas',
        saranUnitId: null,
      }),
    );
    expect(jawab.ok).toBe(true);
    const putusan = await tulis((trx) =>
      beriPemberitahuan(trx, pelaku(A(), 'utama', pada('2026-03-06T02:00:00Z')), id, {
        suratId: null,
        putusan: ['diberikan'],
        penyediaanHari: 3,
        tersediaPada: null,
        biaya: 0,
        unsurKurang: [],
        uji: null,
      }),
    );
    expect(putusan.ok && putusan.permohonan.keadaan).toBe('dikabulkan');
    expect(await baris(id)).toMatchObject({ keadaan: 'dikabulkan', hasil: 'dikabulkan', berakhir_pada: null });
    await tulis((trx) =>
      serahkanInformasi(trx, pelaku(A(), 'petugas', pada('2026-03-09T02:00:00Z')), id, {
        cara: 'ambil',
        berkas: [],
        sampai: pada('2026-05-01T00:00:00Z'),
      }),
    );
    expect(await jenis(id)).toEqual(['diajukan', 'terdaftar', 'lengkap', 'didisposisi', 'tugas_dijawab', 'diberitahukan', 'diserahkan']);
    expect(await baris(id)).toMatchObject({ keadaan: 'selesai', jatuh_tempo: null });
    const kasus = await baca((trx) => selectOptionalKasus(trx, A(), id));
    expect(kasus?.permohonan).toMatchObject({ keadaan: 'selesai', hasil: 'dikabulkan', berakhirPada: pada('2026-03-09T02:00:00Z') });
  });

  test('the decision withdraws what units have not answered', async () => {
    const id = await didisposisi([t().unitA1, t().unitA2]);
    await tulis((trx) =>
      beriPemberitahuan(trx, pelaku(A(), 'utama'), id, {
        suratId: null,
        putusan: ['sudah_terbuka'],
        penyediaanHari: null,
        tersediaPada: null,
        biaya: 0,
        unsurKurang: [],
        uji: null,
      }),
    );
    expect((await baca((trx) => selectTugas(trx, A(), { semua: true }, id))).map((s) => s.keadaan)).toEqual(['ditarik', 'ditarik']);
    expect(await baris(id)).toMatchObject({ keadaan: 'selesai', hasil: 'sudah_tersedia' });
  });

  test('"bukan kami" goes back with its hint and on to another unit; nothing is lost', async () => {
    const id = await didisposisi([t().unitA1]);
    const [tugas] = await baca((trx) => selectTugas(trx, A(), { semua: true }, id));
    await tulis((trx) =>
      jawabTugas(trx, pelaku(A(), 'pelaksana'), {
        tugasId: tugas?.id ?? '',
        unitIds: [t().unitA1],
        hasil: 'bukan_kami',
        jawaban: 'Ada di Dinas Dua',
        saranUnitId: t().unitA2,
      }),
    );
    const lanjut = await tulis((trx) =>
      disposisiPermohonan(trx, pelaku(A(), 'utama'), id, [{ unitId: t().unitA2, batas: '2026-03-06', arahan: '' }]),
    );
    expect(lanjut.ok).toBe(true);
    expect((await baca((trx) => selectTugas(trx, A(), { semua: true }, id))).map((s) => [s.unitId, s.keadaan, s.saranUnitId])).toEqual([
      [t().unitA1, 'bukan_kami', t().unitA2],
      [t().unitA2, 'menunggu', null],
    ]);
  });

  test('extended once, with both dates in the event', async () => {
    const id = await didisposisi([t().unitA1]);
    const utama = pelaku(A(), 'utama', pada('2026-03-13T02:00:00Z'));
    expect(await baca((trx) => hitungPerpanjangan(trx, utama, id))).toEqual({
      ok: true,
      tenggatAwal: '2026-03-16',
      tenggatBaru: '2026-04-01',
    });
    const satu = await tulis((trx) => perpanjangPermohonan(trx, utama, id, { alasan: ['status_belum_diputuskan'], suratId: null }));
    expect(satu.ok && satu.permohonan.diperpanjangSampai).toBe('2026-04-01');
    expect(await baris(id)).toMatchObject({ keadaan: 'diperpanjang', jatuh_tempo: '2026-04-01' });
    expect(await tulis((trx) => perpanjangPermohonan(trx, utama, id, { alasan: ['status_belum_diputuskan'], suratId: null }))).toEqual({
      ok: false,
      alasan: 'sudah_diperpanjang',
    });
  });

  test('two officers press at once: one decision, one refusal', async () => {
    const { id } = await tulis((trx) => ajukan(trx, A()));
    const hasil = await Promise.all([1, 2].map(() => tulis((trx) => nyatakanLengkap(trx, pelaku(A(), 'petugas'), id))));
    expect(hasil.map((h) => h.ok).toSorted()).toEqual([false, true]);
    expect((await jenis(id))?.filter((j) => j === 'lengkap').length).toBe(1);
  });

  test('an unknown case is not found, and nobody acts outside his role', async () => {
    expect(await tulis((trx) => nyatakanLengkap(trx, pelaku(A(), 'petugas'), newId()))).toEqual({ ok: false, alasan: 'tidak_ditemukan' });
    const { id } = await tulis((trx) => ajukan(trx, A()));
    expect(await tulis((trx) => nyatakanLengkap(trx, pelaku(A(), 'pelaksana'), id))).toEqual({ ok: false, alasan: 'bukan_peran' });
    expect(await tulis((trx) => cabutPermohonan(trx, pelaku(A(), 'pemohon'), id))).toMatchObject({ ok: true });
    expect(await tulis((trx) => cabutPermohonan(trx, pelaku(A(), 'pemohon'), id))).toEqual({ ok: false, alasan: 'bukan_keadaan' });
  });
});

describe('what is missing', () => {
  test('asked for, supplied by camera, checked again; the strictest clock never stopped', async () => {
    const { id } = await tulis((trx) => ajukan(trx, A()));
    await tulis((trx) => nyatakanTidakLengkap(trx, pelaku(A(), 'petugas'), id, { kurang: ['ktp'], suratId: null }));
    const gambar = Buffer.from('gambar kartu contoh');
    await tulis((trx) =>
      tambahKelengkapan(trx, pelaku(A(), 'pemohon'), rahasia.induk, id, {
        cara: 'salinan',
        lampiran: { jenis: 'ktp', mime: 'image/jpeg', isi: gambar },
      }),
    );
    expect(await baris(id)).toMatchObject({ keadaan: 'terdaftar', kurang: [], jatuh_tempo: '2026-03-16' });
    expect((await jenis(id))?.slice(-3)).toEqual(['tidak_lengkap', 'kelengkapan_ditambah', 'diperbaiki']);
    const [lampiran] = await t().admin<{ isi: Buffer }>('select isi from brankas_lampiran order by dibuat_pada desc limit 1');
    expect(lampiran?.isi.includes(gambar)).toBe(false);
  });

  test('lapses only when the letter provably came and three working days have passed', async () => {
    const { id } = await tulis((trx) => ajukan(trx, A()));
    await tulis((trx) => nyatakanTidakLengkap(trx, pelaku(A(), 'petugas'), id, { kurang: ['ktp'], suratId: null }));
    const sistem = (iso: string) => pelaku(A(), 'sistem', pada(iso));
    expect(await tulis((trx) => hentikanPermohonan(trx, sistem('2026-04-30T02:00:00Z'), id))).toEqual({
      ok: false,
      alasan: 'belum_terbukti_diterima',
    });
    await tulis((trx) =>
      catatSuratDiterima(trx, pelaku(A(), 'petugas', pada('2026-03-13T08:00:00Z')), id, {
        suratId: newId(),
        surat: 'ketidaklengkapan',
        tanggal: '2026-03-13',
        bukti: 'tanda_terima',
      }),
    );
    expect(await tulis((trx) => hentikanPermohonan(trx, sistem('2026-03-25T02:00:00Z'), id))).toEqual({ ok: false, alasan: 'belum_lewat' });
    expect(await tulis((trx) => hentikanPermohonan(trx, sistem('2026-03-26T02:00:00Z'), id))).toMatchObject({ ok: true });
    expect(await baris(id)).toMatchObject({ keadaan: 'tidak_ditindaklanjuti', hasil: null });
  });

  test('shown at the desk: kind, officer and time are kept, the last four digits sealed', async () => {
    const { id } = await tulis((trx) => ajukan(trx, A()));
    await tulis((trx) =>
      tambahKelengkapan(trx, pelaku(A(), 'petugas'), rahasia.induk, id, { cara: 'diperlihatkan', kolom: 'ktp', empatAkhir: '7788' }),
    );
    expect(
      (await t().admin('select kolom, cara, petugas_id, lampiran_id from bukti_kelengkapan where permohonan_id = $1', [id]))[0],
    ).toEqual({ kolom: 'ktp', cara: 'diperlihatkan', petugas_id: AKUN, lampiran_id: null });
    const buka = await tulis((trx) =>
      bukaIdentitas(trx, pelaku(A(), 'petugas'), rahasia.induk, id, { kolom: ['empat_akhir', 'nik'], alasan: 'memeriksa_kelengkapan' }),
    );
    expect(buka.ok && buka.isi.pemohon).toEqual({ empat_akhir: '7788', nik: NIK });
    await tulis((trx) => tambahIsian(trx, pelaku(A(), 'pemohon'), rahasia.induk, id, { kolom: 'nik', nilai: '9900000000005678' }));
    expect(JSON.stringify(await t().admin('select data from peristiwa where berkas_id = $1', [id]))).not.toMatch(/\d{16}|7788/);
  });
});

describe('who sees what', () => {
  test('units see the question of their own tasks, never the asker; other units see nothing', async () => {
    const id = await didisposisi([t().unitA1]);
    const satu = { semua: false, unitIds: [t().unitA1] } as const;
    const dua = { semua: false, unitIds: [t().unitA2] } as const;
    await baca(async (trx) => {
      expect((await selectAntrean(trx, A(), satu, ...TERBUKA)).map((p) => p.id)).toContain(id);
      expect((await selectAntrean(trx, A(), dua, ...TERBUKA)).map((p) => p.id)).not.toContain(id);
      expect(await selectAntrean(trx, A(), { semua: false, unitIds: [] }, ...TERBUKA)).toEqual([]);
      expect(await selectOptionalPermohonan(trx, A(), dua, id)).toBeUndefined();
      expect(await selectTugas(trx, A(), dua, id)).toEqual([]);
      const dilihat = JSON.stringify([
        await selectOptionalPermohonan(trx, A(), satu, id),
        await selectTugas(trx, A(), satu, id),
        await selectButir(trx, A(), id),
      ]);
      expect(dilihat).toContain('jalan lingkungan');
      expect(dilihat).not.toMatch(/Contoh Pemohon|Jalan Contoh|pemohon@contoh|0800000001234|Riset|9900000000001234|orang/);
      const semua = await countTampil(trx, A(), { semua: true }, BATAS);
      expect((await countTampil(trx, A(), dua, BATAS)).terbuka).toBeLessThan(semua.terbuka);
    });
  });

  test('a unit opens no identity; the desk does, and the requester sees it', async () => {
    const id = await didisposisi([t().unitA1]);
    const m = { kolom: ['nama', 'alamat'], alasan: 'menulis_surat' } as const;
    expect(await tulis((trx) => bukaIdentitas(trx, pelaku(A(), 'pelaksana'), rahasia.induk, id, m))).toEqual({
      ok: false,
      alasan: 'bukan_peran',
    });
    const buka = await tulis((trx) => bukaIdentitas(trx, pelaku(A(), 'petugas'), rahasia.induk, id, m));
    expect(buka.ok && buka.isi.pemohon).toEqual({ nama: 'Contoh Pemohon', alamat: 'Jalan Contoh 1' });
    expect((await jenis(id))?.at(-1)).toBe('identitas_dibuka');
  });

  test('erasing the key erases the person and leaves the chain whole', async () => {
    const { id, orangId } = await tulis((trx) => ajukan(trx, A()));
    await tulis((trx) => hapusIdentitas(trx, pelaku(A(), 'utama'), id));
    expect(
      await tulis((trx) => bukaIdentitas(trx, pelaku(A(), 'petugas'), rahasia.induk, id, { kolom: ['nama'], alasan: 'register' })),
    ).toEqual({ ok: false, alasan: 'terhapus' });
    expect((await t().admin('select kunci from orang where id = $1', [orangId]))[0]).toEqual({ kunci: null });
    expect((await t().admin<{ n: string }>('select count(*)::text as n from brankas where orang_id = $1', [orangId]))[0]?.n).toBe('0');
    expect((await jenis(id))?.at(-1)).toBe('identitas_dibuka');
  });

  test('told only where something is on file', async () => {
    const { id } = await tulis((trx) => ajukan(trx, A(), { identitas: { nama: 'Contoh', alamat: 'Jalan', telepon: '0800000000000' } }));
    expect(await tulis((trx) => ubahKabar(trx, pelaku(A(), 'pemohon'), id, 'email'))).toEqual({ ok: false, alasan: 'kontak_belum_ada' });
    expect(await tulis((trx) => ubahKabar(trx, pelaku(A(), 'pemohon'), id, 'whatsapp'))).toMatchObject({ ok: true });
  });
});
