// A letter out of a case: what the officer decided, with the requester out of the vault, as a draft to be numbered and signed.
import type { Config } from '../shared/config/config.ts';
import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import { gantiLampiranSurat } from '../surat/berkas-lampiran.actions.ts';
import type { ButirPemberitahuan, IsiSurat, Penandatangan, Penerima, Penyerahan, UnsurKurang } from '../surat/surat.actions.ts';
import { buatSurat, gantiIsiSurat, konteksSurat } from '../surat/surat.actions.ts';
import { selectSuratPermohonan } from '../surat/surat.queries.ts';
import { usulkanPenolakan } from '../pengecualian/penolakan.actions.ts';
import { periksaUji } from '../pengecualian/rujukan.queries.ts';
import { bukaIdentitas } from './identitas.actions.ts';
import type { AlasanPerpanjangan, Kelengkapan } from './istilah.ts';
import { selectOptionalKasus } from './kasus.queries.ts';
import { rahasiaDari } from './konteks-permohonan.ts';
import { lockPermohonan, type Pelaku } from './permohonan.actions.ts';
import type { Keputusan, Permohonan } from './permohonan.ts';
import { selectButir, selectOrangPermohonan } from './permohonan.queries.ts';
import { type BerkasSerah, hitungPerpanjangan } from './proses.actions.ts';
import type { BiayaSurat } from './rules/biaya.ts';
import { type BerkasTambahan, decideTidakLengkap } from './rules/kelengkapan.ts';
import { decidePemberitahuan } from './rules/pemberitahuan.ts';
import { decidePerpanjangan } from './rules/perpanjangan.ts';

export type IsiSusun =
  | {
      jenis: 'ketidaklengkapan';
      kurang: readonly { kunci: Kelengkapan; catatan?: string }[];
      /** Papers outside of the closed list, each with the regulation and article that asks for it. */
      tambahan: readonly BerkasTambahan[];
    }
  | { jenis: 'perpanjangan'; alasan: readonly AlasanPerpanjangan[]; uraian: string }
  | {
      jenis: 'pemberitahuan';
      butir: readonly ButirPemberitahuan[];
      penyerahan: Penyerahan | null;
      biaya: BiayaSurat | null;
      berkas: readonly BerkasSerah[];
    };

export type SuratDisusun = {
  isi: IsiSusun;
  penandatangan: Penandatangan;
  /** The draft that is corrected; null for a new letter. */ suratId: string | null;
};
export type KonteksSusun = { config: Config; origin: string; pelaku: Pelaku };
export type TolakSusun = { ok: false; alasan: 'unsur_kurang'; unsur: readonly UnsurKurang[] } | { ok: false; alasan: string };
export type HasilSusun = { ok: true; suratId: string } | TolakSusun;

/**
 * Makes or corrects the draft of a letter. Asked first: whether its sending would be taken by the case as it stands, so
 * that nobody signs what cannot leave. Opens the requester's identity for the letter, which he sees in his timeline. The
 * caller takes the transaction back on a refusal: then nothing was opened either.
 */
export async function susunSurat(trx: Trx, k: KonteksSusun, id: string, m: SuratDisusun): Promise<HasilSusun> {
  const { pelaku } = k;
  const badanId = pelaku.badan.id;
  const kasus = (await lockPermohonan(trx, badanId, id)) ? await selectOptionalKasus(trx, badanId, id) : undefined;
  if (!kasus) return { ok: false, alasan: 'tidak_ditemukan' };
  const lain = (await selectSuratPermohonan(trx, badanId, id)).filter((s) => s.jenis === m.isi.jenis);
  if (m.suratId !== null && !lain.some((s) => s.id === m.suratId)) return { ok: false, alasan: 'tidak_ada' };
  if (lain.some((s) => s.id !== m.suratId && BERJALAN.has(s.keadaan))) return { ok: false, alasan: 'surat_lain_berjalan' };
  const tanggal = m.isi.jenis === 'perpanjangan' ? await hitungPerpanjangan(trx, pelaku, id) : undefined;
  if (tanggal && !tanggal.ok) return tanggal;
  const butir = m.isi.jenis === 'pemberitahuan' ? m.isi.butir : [];
  const ujiSah = (await periksaUji(trx, badanId, butir, hariDi(pelaku.badan.zona, pelaku.now))) === undefined;
  const langkah = cobaLangkah(kasus.permohonan, pelaku, m.isi, tanggal, ujiSah);
  if (!langkah.ok) return langkah;
  const orang = await bukaIdentitas(trx, pelaku, rahasiaDari(k.config).induk, id, {
    kolom: ['nama', 'alamat', 'telepon', 'email'],
    alasan: 'menulis_surat',
  });
  if (!orang.ok) return orang;
  const rincian = (await selectButir(trx, badanId, id)).map((b) => b.rincian).join('\n');
  const permohonan = { nomor: kasus.permohonan.nomor, diterimaPada: kasus.permohonan.diterimaPada.toISOString(), rincian };
  return tulis(trx, k, id, m, isiSurat(m.isi, { permohonan, penerima: penerimaDari(orang.isi) }, tanggal));
}

const BERJALAN: ReadonlySet<string> = new Set(['rancangan', 'menunggu_tanda_tangan', 'ditandatangani']);

type Tanggal = { tenggatAwal: string; tenggatBaru: string };

/** The rule that will judge the sending, asked now with today's case. The step is PPID Utama's, whoever drafts. */
function cobaLangkah(
  p: Permohonan,
  { now, badan }: Pelaku,
  isi: IsiSusun,
  tanggal: Tanggal | undefined,
  ujiSah: boolean,
): Keputusan<string> {
  const k = { peran: 'utama' as const, now, hari: hariDi(badan.zona, now) };
  const suratId = null;
  switch (isi.jenis) {
    case 'ketidaklengkapan':
      return decideTidakLengkap(p, { kurang: isi.kurang.map((x) => x.kunci), tambahan: isi.tambahan, suratId }, k);
    case 'perpanjangan':
      return decidePerpanjangan(
        p,
        { alasan: isi.alasan, jatuhTempo: tanggal?.tenggatAwal ?? null, jatuhTempoBaru: tanggal?.tenggatBaru ?? null, suratId },
        k,
      );
    case 'pemberitahuan':
      return decidePemberitahuan(
        p,
        {
          suratId,
          putusan: isi.butir.map((b) => b.putusan),
          penyediaanHari: isi.penyerahan?.waktuHari ?? null,
          // Named element by element by the letter itself, with its article.
          tersediaPada: isi.butir.some((b) => 'tersediaPada' in b) ? k.hari : null,
          biaya: 0,
          unsurKurang: [],
          // Judged by the caller against the tests as they stand; the approval is asked for once the draft is there.
          uji: { sah: ujiSah, disetujui: true },
        },
        k,
      );
  }
}

type Buka = Extract<Awaited<ReturnType<typeof bukaIdentitas>>, { ok: true }>['isi'];

function penerimaDari({ pemohon, kuasa }: Buka): Penerima {
  return {
    nama: pemohon.nama ?? '',
    alamat: pemohon.alamat ?? '',
    ...(pemohon.telepon !== undefined && { telepon: pemohon.telepon }),
    ...(pemohon.email !== undefined && { email: pemohon.email }),
    ...(kuasa && { kuasa: { nama: kuasa.nama ?? '', alamat: kuasa.alamat ?? '' } }),
  };
}

type Kepala = { permohonan: { nomor: string; diterimaPada: string; rincian: string }; penerima: Penerima };

function isiSurat(isi: IsiSusun, kepala: Kepala, tanggal: Tanggal | undefined): IsiSurat {
  switch (isi.jenis) {
    case 'ketidaklengkapan':
      return { jenis: 'ketidaklengkapan', ...kepala, kurang: isi.kurang, tambahan: isi.tambahan };
    case 'perpanjangan':
      return {
        jenis: 'perpanjangan',
        ...kepala,
        alasan: isi.alasan,
        uraian: isi.uraian,
        tenggatAwal: tanggal?.tenggatAwal ?? '',
        tenggatBaru: tanggal?.tenggatBaru ?? '',
      };
    case 'pemberitahuan': {
      const { butir, penyerahan, biaya, berkas } = isi;
      return {
        jenis: 'pemberitahuan',
        ...kepala,
        butir,
        penyerahan,
        biaya,
        ...(berkas.length > 0 && { berkas: berkas.map((b) => b.nama) }),
      };
    }
  }
}

async function tulis(trx: Trx, k: KonteksSusun, id: string, m: SuratDisusun, isi: IsiSurat): Promise<HasilSusun> {
  const { pelaku, origin } = k;
  const badanId = pelaku.badan.id;
  const surat = konteksSurat({ badan: pelaku.badan, now: pelaku.now, aktor: pelaku.aktor, config: k.config });
  const bersama = { isi, penandatangan: m.penandatangan, origin };
  let suratId = m.suratId;
  if (suratId === null) {
    const orang = await selectOrangPermohonan(trx, badanId, id);
    if (!orang) return { ok: false, alasan: 'tidak_ditemukan' };
    const dibuat = await buatSurat(trx, surat, { ...bersama, permohonanId: id, orangId: orang.orangId });
    if (!dibuat.ok) return dibuat;
    ({ suratId } = dibuat);
  } else {
    const diganti = await gantiIsiSurat(trx, surat, { ...bersama, suratId });
    if (!diganti.ok) return diganti;
  }
  if (m.isi.jenis === 'pemberitahuan') {
    await gantiLampiranSurat(trx, badanId, suratId, m.isi.berkas);
    const nomor = isi.jenis === 'pemberitahuan' ? isi.permohonan.nomor : '';
    await usulkanPenolakan(trx, pelaku, { suratId, permohonanId: id, nomor, jatuhTempo: null, butir: m.isi.butir });
  }
  return { ok: true, suratId };
}
