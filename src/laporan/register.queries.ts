import { z } from 'zod';
import { keberatanPesan } from '../keberatan/keberatan.pesan.ts';
import { toAlasan } from '../keberatan/keberatan.queries.ts';
import { kata } from '../permohonan/kata.pesan.ts';
import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import { formatRupiah, formatTanggal } from '../shared/html/format.ts';
import { addDays, instantIn } from '../shared/tanggal.ts';
import type { BarisRegister } from './register.ts';

/** From and to a day of receipt, both included. */
export type Saring = { dari: string; sampai: string };
type Badan = { id: string; zona: string };

/** A line with the case behind it, so that its identity can be opened there with an event. */
export type Terdaftar = { permohonanId: string | null; keberatanId: string | null; isi: BarisRegister };

const x = (ada: boolean): string => (ada ? 'X' : '');
const hari = (pada: Date | null, { zona }: Badan): string => (pada === null ? '' : formatTanggal(hariDi(zona, pada), 'id'));
const rentang = ({ zona }: Badan, s: Saring) => ({
  dari: instantIn(zona, s.dari, '00:00'),
  sebelum: instantIn(zona, addDays(s.sampai, 1), '00:00'),
});

const diberitahukan = z.object({ biaya: z.number().optional() });
const dibayar = z.object({ kuitansi: z.string().optional() });

/** Lampiran VIII, oldest first; at most `batas` lines. Nothing of the asker. */
export async function selectRegisterPermohonan(trx: Trx, badan: Badan, s: Saring, batas: number): Promise<Terdaftar[]> {
  const { dari, sebelum } = rentang(badan, s);
  const rows = await trx
    .selectFrom('permohonan as p')
    .leftJoin('permohonan_asal as a', (j) => j.onRef('a.badan_publik_id', '=', 'p.badan_publik_id').onRef('a.permohonan_id', '=', 'p.id'))
    .select(['p.id', 'p.nomor', 'p.diterima_pada', 'p.hasil', 'p.keadaan', 'p.bentuk', 'p.cara_memperoleh', 'a.tahun', 'a.bernomor'])
    .select(['a.nomor as nomor_asal', 'a.diberitahukan', 'a.diserahkan', 'a.keputusan', 'a.alasan_penolakan', 'a.penguasaan'])
    .select(['a.biaya as biaya_asal', 'a.cara_bayar as cara_bayar_asal'])
    .where('p.badan_publik_id', '=', badan.id)
    .where('p.diterima_pada', '>=', dari)
    .where('p.diterima_pada', '<', sebelum)
    .orderBy('p.diterima_pada')
    .orderBy('p.id')
    .limit(batas)
    .execute();
  const ids = rows.map((r) => r.id);
  const [butir, peristiwa, bayar] = ids.length === 0 ? [[], [], []] : await bacaIsi(trx, badan.id, ids);
  return rows.map((r) => {
    const milik = peristiwa.filter((e) => e.berkas_id === r.id);
    const cara = bayar.find((b) => b.permohonan_id === r.id)?.cara;
    return {
      permohonanId: r.id,
      keberatanId: null,
      isi: {
        no: r.bernomor === true ? (r.nomor_asal ?? r.nomor) : r.nomor,
        tgl: hari(r.diterima_pada, badan),
        informasi: butir
          .filter((b) => b.permohonan_id === r.id)
          .map((b) => b.rincian)
          .join('; '),
        ...statusInformasi(r.hasil),
        softcopy: x(r.bentuk === 'softcopy'),
        hardcopy: x(r.bentuk === 'hardcopy'),
        melihat: x(r.cara_memperoleh === 'melihat'),
        salinan: x(r.cara_memperoleh === 'salinan'),
        ...(r.tahun === null ? dariPeristiwa(milik, cara, badan) : dariRegisterLama(r)),
      },
    };
  });
}

type Milik = Awaited<ReturnType<typeof bacaIsi>>[1];

function dariPeristiwa(milik: Milik, cara: string | undefined, badan: Badan): BarisRegister {
  const pertama = (jenis: string) => milik.find((e) => e.jenis === jenis);
  const tulis = pertama('permohonan_diberitahukan');
  const serah = pertama('permohonan_diserahkan');
  const biaya = tulis ? (diberitahukan.parse(JSON.parse(tulis.data)).biaya ?? 0) : null;
  const kuitansi = pertama('permohonan_pembayaran_diterima');
  return {
    pemberitahuan: tulis ? hari(new Date(tulis.pada), badan) : '',
    pemberian: serah ? hari(new Date(serah.pada), badan) : '',
    biaya: biaya === null ? '' : biaya === 0 ? 'Gratis' : formatRupiah(BigInt(biaya), 'id'),
    cara_bayar: [cara?.replaceAll('_', ' ') ?? '', kuitansi ? (dibayar.parse(JSON.parse(kuitansi.data)).kuitansi ?? '') : '']
      .filter((t) => t !== '')
      .join(', '),
  };
}

type Asal = {
  diberitahukan: string | null;
  diserahkan: string | null;
  keputusan: string | null;
  alasan_penolakan: string | null;
  penguasaan: string | null;
  biaya_asal: string | null;
  cara_bayar_asal: string | null;
};

/** A line out of an older register says what that register said, and leaves empty what it left empty. */
function dariRegisterLama(r: Asal): BarisRegister {
  const tanggal = (t: string | null): string => (t === null ? '' : formatTanggal(t, 'id'));
  return {
    dikuasai: x(r.penguasaan === 'ya'),
    tidak_dikuasai: x(r.penguasaan === 'tidak'),
    belum_didokumentasikan: x(r.penguasaan === 'belum_didokumentasikan'),
    keputusan: r.keputusan ?? '',
    alasan_penolakan: r.alasan_penolakan ?? '',
    pemberitahuan: tanggal(r.diberitahukan),
    pemberian: tanggal(r.diserahkan),
    biaya: r.biaya_asal ?? '',
    cara_bayar: r.cara_bayar_asal ?? '',
  };
}

async function bacaIsi(trx: Trx, badanId: string, ids: readonly string[]) {
  return [
    await trx
      .selectFrom('permohonan_butir')
      .select(['permohonan_id', 'rincian'])
      .where('badan_publik_id', '=', badanId)
      .where('permohonan_id', 'in', ids)
      .orderBy('urutan')
      .execute(),
    await trx
      .selectFrom('peristiwa')
      .select(['berkas_id', 'jenis', 'pada', 'data'])
      .where('badan_publik_id', '=', badanId)
      .where('berkas_jenis', '=', 'permohonan')
      .where('berkas_id', 'in', ids)
      .where('jenis', 'in', ['permohonan_diberitahukan', 'permohonan_diserahkan', 'permohonan_pembayaran_diterima'])
      .orderBy('urutan')
      .execute(),
    await trx
      .selectFrom('permohonan_pembayaran')
      .select(['permohonan_id', 'cara'])
      .where('badan_publik_id', '=', badanId)
      .where('permohonan_id', 'in', ids)
      .execute(),
  ] as const;
}

const PENOLAKAN: Readonly<Record<string, string>> = {
  ditolak: 'Informasi dikecualikan (UU 14/2008 Pasal 17)',
  dikabulkan_sebagian: 'Sebagian tidak diberikan; lihat pemberitahuan tertulis',
  belum_dikuasai: 'Belum dikuasai atau didokumentasikan (UU 14/2008 Pasal 6 ayat (3) huruf e)',
  bukan_penguasa: 'Tidak di bawah penguasaan Badan Publik ini',
};

function statusInformasi(hasil: string | null) {
  const dikuasai = hasil === 'dikabulkan' || hasil === 'dikabulkan_sebagian' || hasil === 'ditolak' || hasil === 'sudah_tersedia';
  const nama: Readonly<Record<string, string>> = kata.id.hasil;
  return {
    dikuasai: x(dikuasai),
    tidak_dikuasai: x(hasil === 'bukan_penguasa'),
    belum_didokumentasikan: x(hasil === 'belum_dikuasai'),
    keputusan: hasil === null ? '' : (nama[hasil] ?? hasil),
    alasan_penolakan: (hasil !== null && PENOLAKAN[hasil]) || '',
  };
}

/** Lampiran XI, oldest first; the number of the request stays empty for ground b without one. */
export async function selectRegisterKeberatan(trx: Trx, badan: Badan, s: Saring, batas: number): Promise<Terdaftar[]> {
  const { dari, sebelum } = rentang(badan, s);
  const rows = await trx
    .selectFrom('keberatan as k')
    .leftJoin('permohonan as p', (j) => j.onRef('p.badan_publik_id', '=', 'k.badan_publik_id').onRef('p.id', '=', 'k.permohonan_id'))
    .leftJoin('permohonan_asal as pa', (j) =>
      j
        .onRef('pa.badan_publik_id', '=', 'k.badan_publik_id')
        .onRef('pa.permohonan_id', '=', 'k.permohonan_id')
        .on('pa.bernomor', '=', true),
    )
    .leftJoin('keberatan_asal as a', (j) => j.onRef('a.badan_publik_id', '=', 'k.badan_publik_id').onRef('a.keberatan_id', '=', 'k.id'))
    .select(['pa.nomor as permohonan_asal', 'a.nomor as nomor_asal', 'a.bernomor', 'a.keputusan as keputusan_asal'])
    .select([
      'k.id',
      'k.nomor',
      'k.permohonan_id',
      'k.diterima_pada',
      'k.alasan',
      'k.informasi',
      'k.putusan',
      'k.keadaan',
      'k.ditanggapi_pada',
      'k.atasan_nama',
      'k.atasan_jabatan',
      'k.tanggapan_pemohon',
      'p.nomor as nomor_permohonan',
    ])
    .where('k.badan_publik_id', '=', badan.id)
    .where('k.diterima_pada', '>=', dari)
    .where('k.diterima_pada', '<', sebelum)
    .orderBy('k.diterima_pada')
    .orderBy('k.id')
    .limit(batas)
    .execute();
  const { putusan, tanggapanPemohon } = keberatanPesan.id;
  const nama = (kamus: Readonly<Record<string, string>>, kunci: string | null): string => (kunci === null ? '' : (kamus[kunci] ?? kunci));
  return rows.map((r) => ({
    permohonanId: r.permohonan_id,
    keberatanId: r.id,
    isi: {
      no: r.bernomor === true ? (r.nomor_asal ?? r.nomor) : r.nomor,
      tgl: hari(r.diterima_pada, badan),
      nomor_permohonan: r.permohonan_asal ?? r.nomor_permohonan ?? '',
      informasi: r.informasi,
      ...Object.fromEntries(toAlasan(r.alasan).map((a) => [a, 'X'])),
      keputusan:
        r.keputusan_asal ??
        (r.putusan === null && r.keadaan === 'selesai_musyawarah' ? 'selesai dengan musyawarah' : nama(putusan, r.putusan)),
      tanggapan: hari(r.ditanggapi_pada, badan),
      atasan: [r.atasan_nama, r.atasan_jabatan].filter((t) => t !== '').join(', '),
      tanggapan_pemohon: nama(tanggapanPemohon, r.tanggapan_pemohon),
    },
  }));
}
