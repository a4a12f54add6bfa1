import { catatTanggapanDiterima, tanggapiKeberatan } from '../keberatan/keberatan.actions.ts';
import { selectCaraKabarKeberatan } from '../keberatan/keberatan.queries.ts';
import { kabari } from '../notifikasi/notifikasi.actions.ts';
import { serahkan } from '../permohonan/jawaban.actions.ts';
import type { Pelaku } from '../permohonan/permohonan.actions.ts';
import { beriPemberitahuan, catatSuratDiterima, nyatakanTidakLengkap, perpanjangPermohonan } from '../permohonan/proses.actions.ts';
import { BUKTI_TERIMA, type BuktiTerima } from '../permohonan/istilah.ts';
import { penolakanDisetujui } from '../pengecualian/penolakan.actions.ts';
import { periksaUji } from '../pengecualian/rujukan.queries.ts';
import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import type { Surat } from './baris-surat.ts';
import { selectLampiranSurat } from './berkas-lampiran.queries.ts';
import { jumlahBiaya } from './isi/biaya.ts';
import type { IsiSuratKeberatan } from './isi-keberatan.types.ts';
import type { IsiPemberitahuan, IsiSuratPermohonan } from './isi.types.ts';
import type { AkibatHasil, AkibatSurat } from './kirim.actions.ts';
import type { KonteksSurat } from './konteks-surat.ts';
import { bukaIsi } from './naskah-surat.actions.ts';
import { selectCaraKabar } from './surat.queries.ts';
import { tanpaTandaTangan } from './surat.ts';
import type { Bukti } from './pengiriman.ts';

/**
 * What letters do to their case. Who decides has decided by signing; who carries the letter to the post only lets it take
 * effect, so the step is taken as `utama` in a request and as `atasan` in an objection.
 */
export function buatAkibat(): AkibatSurat {
  return { dikirim, diterima };
}

const pelaku = (k: KonteksSurat, peran: Pelaku['peran']): Pelaku => ({ badan: k.badan, peran, aktor: k.aktor, now: k.now });

async function dikirim(trx: Trx, k: KonteksSurat, surat: Surat): Promise<AkibatHasil> {
  if (tanpaTandaTangan(surat.jenis)) return { ok: true };
  const opened = await bukaIsi(trx, k.badan.id, k.brankas, surat);
  if (opened === undefined) return { ok: false, alasan: 'terhapus' };
  const { isi } = opened;
  const { permohonanId } = surat;
  if ('keberatan' in isi) return dikirimKeberatan(trx, k, surat, isi);
  if (permohonanId === null) return { ok: false, alasan: 'tidak_ditemukan' };
  const done = await langkah(trx, pelaku(k, ['utama']), { id: surat.id, permohonanId }, isi);
  if (done.ok) await kabariSurat(trx, k, { ...surat, permohonanId }, isi);
  return done;
}

/** The Atasan's answer decides the objection; the objector is told by the way of his choice. */
async function dikirimKeberatan(trx: Trx, k: KonteksSurat, surat: Surat, isi: IsiSuratKeberatan): Promise<AkibatHasil> {
  const { keberatanId } = surat;
  if (keberatanId === null || isi.jenis !== 'tanggapan_keberatan') return { ok: true };
  const done = await tanggapiKeberatan(trx, { ...pelaku(k, []), peran: ['atasan'] }, keberatanId, {
    putusan: isi.putusan,
    suratId: surat.id,
    perintah: isi.perintah,
    perintahBatas: isi.perintahBatas,
    atasan: { nama: surat.penandatangan?.nama ?? '', jabatan: surat.penandatangan?.jabatan ?? '' },
  });
  if (!done.ok) return done;
  const p = await selectCaraKabarKeberatan(trx, k.badan.id, keberatanId);
  await kabari(trx, {
    badanId: k.badan.id,
    now: k.now,
    permohonanId: surat.permohonanId,
    orangId: surat.orangId,
    suratId: surat.id,
    lewat: p.lewat,
    bahasa: p.bahasa,
    kunci: `surat:${surat.id}`,
    templat: 'keberatan_dijawab',
    data: { nomor: p.nomor, ...(p.nomorPermohonan !== null && { permohonan: p.nomorPermohonan }) },
  });
  return { ok: true };
}

/** Tells the requester by the way of his choice that the letter is there. */
async function kabariSurat(trx: Trx, k: KonteksSurat, surat: Surat & { permohonanId: string }, isi: IsiSuratPermohonan): Promise<void> {
  const p = await selectCaraKabar(trx, k.badan.id, surat.permohonanId);
  const bersama = {
    badanId: k.badan.id,
    now: k.now,
    permohonanId: surat.permohonanId,
    orangId: surat.orangId,
    suratId: surat.id,
    lewat: p.lewat,
    bahasa: p.bahasa,
    kunci: `surat:${surat.id}`,
  };
  if (isi.jenis === 'ketidaklengkapan') await kabari(trx, { ...bersama, templat: 'kelengkapan_diminta', data: { nomor: p.nomor } });
  else if (isi.jenis === 'perpanjangan')
    await kabari(trx, { ...bersama, templat: 'waktu_diperpanjang', data: { nomor: p.nomor, tanggal: isi.tenggatBaru } });
  else if (isi.jenis === 'pemberitahuan') await kabari(trx, { ...bersama, templat: 'jawaban_tersedia', data: { nomor: p.nomor } });
}

type SuratPermohonan = { id: string; permohonanId: string };

async function langkah(trx: Trx, p: Pelaku, { id, permohonanId }: SuratPermohonan, isi: IsiSuratPermohonan): Promise<AkibatHasil> {
  switch (isi.jenis) {
    case 'ketidaklengkapan':
      return nyatakanTidakLengkap(trx, p, permohonanId, { kurang: isi.kurang.map((k) => k.kunci), tambahan: isi.tambahan, suratId: id });
    case 'perpanjangan':
      return perpanjangPermohonan(trx, p, permohonanId, { alasan: isi.alasan, suratId: id });
    case 'pemberitahuan':
      return jawab(trx, p, { id, permohonanId }, isi);
    case 'formulir':
    case 'tanda_terima':
      return { ok: true };
  }
}

/** Decides the case; files that are to be downloaded and cost nothing are handed over in the same moment. */
async function jawab(trx: Trx, p: Pelaku, surat: SuratPermohonan, isi: IsiPemberitahuan): Promise<AkibatHasil> {
  // Asked before anything is written: a refusal here leaves letter and case as they are.
  const berkas = await selectLampiranSurat(trx, p.badan.id, surat.id);
  if (berkas.some((b) => !b.bolehDiunduh)) return { ok: false, alasan: 'berkas_belum_diperiksa' };
  const biaya = isi.biaya === null || isi.biaya.gratis ? 0 : jumlahBiaya(isi.biaya);
  const putus = await beriPemberitahuan(trx, p, surat.permohonanId, {
    suratId: surat.id,
    putusan: isi.butir.map((b) => b.putusan),
    penyediaanHari: isi.penyerahan?.waktuHari ?? null,
    tersediaPada:
      isi.butir
        .flatMap((b) => ('tersediaPada' in b ? [b.tersediaPada] : []))
        .sort()
        .at(-1) ?? null,
    biaya,
    // The letter could not have been made with an element missing.
    unsurKurang: [],
    uji: {
      sah: (await periksaUji(trx, p.badan.id, isi.butir, hariDi(p.badan.zona, p.now))) === undefined,
      disetujui: await penolakanDisetujui(trx, p.badan.id, surat.id, isi.butir),
    },
  });
  if (!putus.ok) return putus;
  const cara = isi.penyerahan?.caraMengirim;
  const grant = putus.permohonan.keadaan === 'dikabulkan' || putus.permohonan.keadaan === 'dikabulkan_sebagian';
  if (!grant || biaya > 0 || berkas.length === 0 || (cara !== 'unduh' && cara !== 'email')) return { ok: true };
  return serahkan(trx, p, surat.permohonanId, { cara, berkas, rujukan: '', bukti: 'tanda_petugas', kabari: false });
}

async function diterima(trx: Trx, k: KonteksSurat, surat: Surat, terima: { tanggal: string; bukti: Bukti }): Promise<AkibatHasil> {
  const { jenis, permohonanId, keberatanId } = surat;
  const bukti = BUKTI_TERIMA.find((b): b is BuktiTerima => b === terima.bukti);
  if (bukti === undefined) return { ok: true };
  const pemohon = k.aktor.jenis === 'pemohon';
  const data = { suratId: surat.id, tanggal: terima.tanggal, bukti };
  switch (jenis) {
    case 'formulir':
    case 'tanda_terima':
    case 'formulir_keberatan':
    case 'tanda_terima_keberatan':
      return { ok: true };
    case 'tanggapan_keberatan':
      if (keberatanId === null) return { ok: false, alasan: 'tidak_ditemukan' };
      return catatTanggapanDiterima(trx, { ...pelaku(k, []), peran: pemohon ? ['pemohon'] : ['petugas', 'utama'] }, keberatanId, data);
    default:
      if (permohonanId === null) return { ok: false, alasan: 'tidak_ditemukan' };
      return catatSuratDiterima(trx, pelaku(k, pemohon ? ['pemohon'] : ['petugas', 'utama']), permohonanId, { ...data, surat: jenis });
  }
}
