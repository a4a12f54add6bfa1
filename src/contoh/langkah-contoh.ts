import type { PermohonanTerkirim } from '../permohonan/ajukan.actions.ts';
import { ambilDariInformasi, mintaPembayaran, serahkan } from '../permohonan/jawaban.actions.ts';
import { cabutPermohonan } from '../permohonan/pemohon.actions.ts';
import type { Pelaku } from '../permohonan/permohonan.actions.ts';
import {
  disposisiPermohonan,
  hentikanPermohonan,
  hitungPerpanjangan,
  jawabTugas,
  mulaiUji,
  nyatakanLengkap,
} from '../permohonan/proses.actions.ts';
import { selectRujukan } from '../pengecualian/rujukan.queries.ts';
import type { terimaPermohonan } from '../permohonan/terima.actions.ts';
import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import { buatAkibat } from '../surat/akibat.actions.ts';
import { kirimSurat } from '../surat/kirim.actions.ts';
import { bukaBrankas } from '../surat/brankas.ts';
import type { TahapKonteks } from './contoh.actions.ts';
import type { KasusContoh, Langkah } from './data/kasus.ts';
import { type NamaUji, UJI } from './data/uji.ts';
import { isiJawaban, isiKecuali } from './jawaban-contoh.ts';
import { ajukanUjiContoh, setujuiPenolakan } from './pengecualian-contoh.ts';
import { type KonteksSuratContoh, type SuratContoh, suratContoh } from './surat-contoh.ts';

export type KerjaKasus = {
  ctx: TahapKonteks;
  trx: Trx;
  badan: { id: string; zona: string };
  kasus: KasusContoh;
  masukan: Parameters<typeof terimaPermohonan>[2];
  p: PermohonanTerkirim;
  unitId: string;
  /** The consequence tests that hold, by name. */
  uji: ReadonlyMap<NamaUji, string>;
};

const HARI_MS = 86_400_000;

/** One step of a practice case, at its moment, by the officer whose step it is. */
export async function jalankanLangkah(k: KerjaKasus, langkah: Langkah, pada: Date): Promise<void> {
  const { trx, p } = k;
  const utama = pelaku(k, pada, ['utama'], 'utama@contoh.id');
  switch (langkah.buat) {
    case 'lengkap':
      return wajib(langkah, await nyatakanLengkap(trx, pelaku(k, pada, ['petugas'], 'petugas@contoh.id'), p.id));
    case 'disposisi': {
      const batas = hariDi(k.badan.zona, new Date(pada.getTime() + 3 * HARI_MS));
      const arahan = [{ unitId: k.unitId, batas, arahan: 'Mohon siapkan datanya dan jawab sebelum batas ini.' }];
      return wajib(langkah, await disposisiPermohonan(trx, utama, p.id, arahan));
    }
    case 'jawaban_unit':
      return jawabanUnit(k, langkah, pada);
    case 'cabut':
      return wajib(langkah, await cabutPermohonan(trx, { ...utama, peran: ['pemohon'], aktor: { jenis: 'pemohon' } }, p.id));
    case 'hentikan':
      return wajib(langkah, await hentikanPermohonan(trx, { ...utama, peran: ['sistem'], aktor: { jenis: 'sistem' } }, p.id));
    case 'surat_kurang':
      return suratKurang(k, langkah, pada);
    case 'perpanjang':
      return perpanjang(k, langkah, pada);
    case 'tagih':
      return wajib(langkah, await mintaPembayaran(trx, utama, p.id, langkah.jumlah));
    case 'serahkan':
      return wajib(
        langkah,
        await serahkan(trx, utama, p.id, { cara: 'ambil', berkas: [], rujukan: '', bukti: 'tanda_terima', kabari: false }),
      );
    case 'mulai_uji':
      return mulai(k, langkah, pada);
    case 'tolak':
    case 'hitamkan':
      return kecualikan(k, langkah, pada);
    case 'jawab':
    case 'tidak_dikuasai':
    case 'belum_dikuasai':
      return jawab(k, langkah, pada);
  }
}

function pelaku({ ctx, badan }: KerjaKasus, now: Date, peran: Pelaku['peran'], akun: string): Pelaku {
  return { badan, peran, aktor: { jenis: 'petugas', id: ctx.akunId.get(akun) ?? '' }, now };
}

function konteksSurat(k: KerjaKasus, now: Date): KonteksSuratContoh {
  return { ...pelaku(k, now, ['utama'], 'utama@contoh.id'), brankas: bukaBrankas(k.ctx.config) };
}

/** What every letter of a case begins with. */
const acuan = ({ p, masukan }: KerjaKasus) => ({
  permohonan: { nomor: p.nomor, diterimaPada: p.diterimaPada.toISOString(), rincian: masukan.butir.join('\n') },
  penerima: { nama: masukan.identitas.nama, alamat: masukan.identitas.alamat },
});

const surat = (k: KerjaKasus, pada: Date, s: Pick<SuratContoh, 'isi' | 'kirim' | 'berkas' | 'sebelumKirim'>): Promise<string> =>
  suratContoh(k.ctx, k.trx, konteksSurat(k, pada), { permohonanId: k.p.id, orangId: k.p.orangId, ...s });

async function jawabanUnit(k: KerjaKasus, langkah: Langkah, pada: Date): Promise<void> {
  const tugas = await k.trx
    .selectFrom('tugas_unit')
    .select('id')
    .where('badan_publik_id', '=', k.ctx.badanId)
    .where('permohonan_id', '=', k.p.id)
    .executeTakeFirstOrThrow();
  const unit = pelaku(k, pada, ['pelaksana'], k.kasus.unit === 'dinas-kesehatan' ? 'pelaksana2@contoh.id' : 'pelaksana@contoh.id');
  const jawaban = 'Data tersedia dan siap diserahkan; berkasnya ada pada daftar informasi unit kami (contoh).';
  wajib(langkah, await jawabTugas(k.trx, unit, { tugasId: tugas.id, unitIds: [k.unitId], hasil: 'dijawab', jawaban, saranUnitId: null }));
}

async function suratKurang(k: KerjaKasus, langkah: Langkah & { buat: 'surat_kurang' }, pada: Date): Promise<void> {
  const kurang = k.p.kurang.map((kunci) => ({ kunci }));
  const id = await surat(k, pada, { isi: { jenis: 'ketidaklengkapan', ...acuan(k), kurang, tambahan: [] }, kirim: true });
  if (!langkah.terbukti) return;
  const terkirim = await kirimSurat(k.trx, konteksSurat(k, pada), buatAkibat(), id, {
    cara: 'halaman',
    bukti: 'dibuka_dengan_kode',
    pada,
    rujukan: '',
  });
  wajib(langkah, terkirim);
}

async function perpanjang(k: KerjaKasus, langkah: Langkah & { buat: 'perpanjang' }, pada: Date): Promise<void> {
  const baru = await hitungPerpanjangan(k.trx, pelaku(k, pada, ['utama'], 'utama@contoh.id'), k.p.id);
  if (!baru.ok) throw new Error(`practice case, perpanjang: ${baru.alasan}`);
  const { tenggatAwal, tenggatBaru } = baru;
  await surat(k, pada, {
    isi: { jenis: 'perpanjangan', ...acuan(k), alasan: [langkah.alasan], uraian: langkah.uraian, tenggatAwal, tenggatBaru },
    kirim: true,
  });
}

async function jawab(k: KerjaKasus, langkah: Langkah & { buat: 'jawab' | 'tidak_dikuasai' | 'belum_dikuasai' }, pada: Date): Promise<void> {
  const item = await itemUnit(k);
  const unduh = langkah.buat === 'jawab' && langkah.putusan === 'diberi';
  let berkas: readonly { dokumenId: string; nama: string }[] = [];
  if (unduh) {
    wajib(langkah, await ambilDariInformasi(k.trx, pelaku(k, pada, ['utama'], 'utama@contoh.id'), k.p.id, item.slug));
    berkas = await berkasKasus(k);
  }
  const origin = k.ctx.config.origin ?? `http://${k.ctx.config.host}:${k.ctx.config.port}`;
  const bahan = {
    rincian: k.kasus.rincian,
    materi: item.judul,
    alamat: `${origin}/informasi/${item.slug}`,
    berkas: berkas.map((b) => b.nama),
    tersedia: (hari: number) => hariDi(k.badan.zona, new Date(pada.getTime() + hari * HARI_MS)),
  };
  const kirim = langkah.buat === 'jawab' ? langkah.kirim : true;
  await surat(k, pada, { isi: { jenis: 'pemberitahuan', ...acuan(k), ...isiJawaban(langkah, bahan) }, berkas, kirim });
}

/** A test begun for the case, which waits for its approvals; the case says so. */
async function mulai(k: KerjaKasus, langkah: Langkah & { buat: 'mulai_uji' }, pada: Date): Promise<void> {
  const ujiId = await ajukanUjiContoh(k.ctx, k.trx, UJI[langkah.uji], pada, { pemicu: 'saat_permohonan', permohonanId: k.p.id });
  wajib(langkah, await mulaiUji(k.trx, pelaku(k, pada, ['utama'], 'utama@contoh.id'), k.p.id, { ujiId }));
}

/** Refused whole or given with parts blackened, resting on a test that holds; the Atasan approves before it leaves. */
async function kecualikan(k: KerjaKasus, langkah: Langkah & { buat: 'tolak' | 'hitamkan' }, pada: Date): Promise<void> {
  const uji = await selectRujukan(k.trx, { id: k.ctx.badanId, config: k.ctx.config }, [k.uji.get(langkah.uji) ?? '']);
  const isi = isiKecuali(langkah.buat, { rincian: k.kasus.rincian, uji });
  const sebelumKirim = (suratId: string): Promise<void> =>
    setujuiPenolakan(k.ctx, k.trx, pada, { suratId, permohonanId: k.p.id, nomor: k.p.nomor, butir: isi.butir });
  await surat(k, pada, { isi: { jenis: 'pemberitahuan', ...acuan(k), ...isi }, kirim: true, sebelumKirim });
}

/** A published item of the unit whose file may be downloaded. */
async function itemUnit(k: KerjaKasus): Promise<{ slug: string; judul: string }> {
  const row = await k.trx
    .selectFrom('informasi as i')
    .innerJoin('dokumen as d', (j) => j.onRef('d.badan_publik_id', '=', 'i.badan_publik_id').onRef('d.id', '=', 'i.dokumen_utama_id'))
    .select(['i.slug', 'i.judul'])
    .where('i.badan_publik_id', '=', k.ctx.badanId)
    .where('i.publik', '=', 'terbit')
    .where('d.keadaan', 'in', ['dipindai', 'siap'])
    .orderBy((e) => e.case().when('i.unit_id', '=', k.unitId).then(0).else(1).end())
    .orderBy('i.id')
    .limit(1)
    .executeTakeFirst();
  if (!row) throw new Error('no published practice item has a file yet');
  return { slug: row.slug ?? '', judul: row.judul };
}

async function berkasKasus(k: KerjaKasus): Promise<{ dokumenId: string; nama: string }[]> {
  const rows = await k.trx
    .selectFrom('permohonan_berkas')
    .select(['dokumen_id', 'nama'])
    .where('badan_publik_id', '=', k.ctx.badanId)
    .where('permohonan_id', '=', k.p.id)
    .execute();
  return rows.map((r) => ({ dokumenId: r.dokumen_id, nama: r.nama }));
}

function wajib(langkah: Langkah, hasil: { ok: true } | { ok: false; alasan: string }): void {
  if (!hasil.ok) throw new Error(`practice case, ${langkah.buat}: ${JSON.stringify(hasil)}`);
}
