import { kataUji } from '../pengecualian/pengecualian.pesan.ts';
import { type BarisUji, selectSuratUji, selectTanda, selectUjiBanyak, selectUjiPermohonan } from '../pengecualian/pengecualian.queries.ts';
import { kalimatUji } from '../pengecualian/rujukan.queries.ts';
import type { Trx } from '../shared/db/db.ts';
import { jalurFile, type UjiBerkas } from './berkas.ts';

/** The tests that letters of the case rest on, and those that were made for it and set; words and papers are public once set. */
export async function selectUjiBerkas(
  trx: Trx,
  badanId: string,
  m: { permohonanId: string | null; suratIds: readonly string[] },
): Promise<UjiBerkas[]> {
  const usul =
    m.suratIds.length === 0
      ? []
      : await trx
          .selectFrom('penolakan_usulan')
          .select('uji_ids')
          .where('badan_publik_id', '=', badanId)
          .where('surat_id', 'in', m.suratIds)
          .execute();
  const dasar = await selectUjiBanyak(trx, badanId, [...new Set(usul.flatMap((u) => u.uji_ids))]);
  const dibuat = m.permohonanId === null ? [] : await selectUjiPermohonan(trx, badanId, m.permohonanId);
  const semua = [...new Map([...dasar, ...dibuat].map((u) => [u.id, u])).values()].filter((u) => u.penetapan !== null);
  const list: UjiBerkas[] = [];
  for (const u of semua)
    list.push(
      await satu(
        trx,
        badanId,
        u,
        list.reduce((n, x) => n + x.file.length, 0),
      ),
    );
  return list;
}

async function satu(trx: Trx, badanId: string, u: BarisUji, sebelum: number): Promise<UjiBerkas> {
  const surat = (await selectSuratUji(trx, badanId, u.id)).filter((s) => s.sha256 !== null);
  const tanda = (await selectTanda(trx, badanId, u.id)).filter((t) => t.versi === u.versi);
  const kata: Readonly<Record<string, string>> = kataUji.id.surat;
  const pilihan: Readonly<Record<string, string>> = kataUji.id.pendapat;
  return {
    id: u.id,
    informasi: u.isi.informasi,
    bagian: u.cakupan === 'sebagian' ? u.isi.bagian : '',
    ...kalimatUji(u.isi),
    akibat: u.isi.akibatDibuka,
    manfaat: u.isi.manfaatDitutup,
    kepentingan: u.isi.kepentinganPublik,
    penetapan: u.penetapan,
    tanda: tanda.map((t) => ({ hal: t.hal, nama: t.nama, jabatan: t.jabatan, pilihan: pilihan[t.pilihan] ?? '', pada: t.pada })),
    file: surat.map((s, i) => ({
      jalur: jalurFile('uji', sebelum + i + 1, s.jenis, s.tanggal),
      sha256: s.sha256 ?? '',
      nama: kata[s.jenis] ?? s.jenis,
      nomor: s.nomor,
      jenis: s.jenis,
    })),
  };
}
