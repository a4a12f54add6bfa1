import { selectDokumen } from '../dokumen/dokumen.queries.ts';
import { bolehDiunduh } from '../dokumen/dokumen.ts';
import type { Trx } from '../shared/db/db.ts';
import { type Pengiriman, selectPengirimanBanyak, SIFAT_BUKTI, terbuktiDiterima } from '../surat/pengiriman.queries.ts';
import { kataSurat } from '../surat/surat.pesan.ts';
import { selectSuratKeberatan, selectSuratPermohonan } from '../surat/surat.queries.ts';
import { NAMA_SURAT } from '../surat/surat.ts';
import { type FileBerkas, jalurFile, type KirimanSurat, type SuratBerkas } from './berkas.ts';

type Surat = Awaited<ReturnType<typeof selectSuratKeberatan>>[number];

/** Letters that left the house, in order of time, each as it left it and with every delivery; and the ids of all letters of the case. */
export async function selectSuratBerkas(
  trx: Trx,
  badan: { id: string; zona: string },
  m: { keberatanId: string; permohonanId: string | null },
): Promise<{ surat: SuratBerkas[]; semuaId: string[] }> {
  const dari = [
    ...(m.permohonanId === null ? [] : await selectSuratPermohonan(trx, badan.id, m.permohonanId)),
    ...(await selectSuratKeberatan(trx, badan.id, m.keberatanId)),
  ];
  const semua = [...new Map(dari.map((s) => [s.id, s])).values()];
  // A letter of another objection to the same request belongs to that one.
  const keluar = semua
    .filter((s) => (s.keadaan === 'dikirim' || s.keadaan === 'terbit') && (s.keberatanId === null || s.keberatanId === m.keberatanId))
    .toSorted((a, b) => a.tanggal.localeCompare(b.tanggal) || a.id.localeCompare(b.id));
  const kiriman = await selectPengirimanBanyak(
    trx,
    badan.id,
    keluar.map((s) => s.id),
  );
  const ttd = await selectTtd(trx, badan.id, keluar);
  const surat = keluar.map((s, i): SuratBerkas => {
    const nyata = kiriman.get(s.id) ?? [];
    return {
      id: s.id,
      nama: NAMA_SURAT[s.jenis],
      nomor: s.nomor,
      tanggal: s.tanggal,
      file: file(s, i + 1, ttd.get(s.id)),
      kiriman: nyata.map(baris),
      terbukti: terbuktiDiterima(nyata, badan.zona)?.tanggal ?? null,
    };
  });
  return { surat, semuaId: keluar.map((s) => s.id) };
}

/** Hashes of the signed files that are PDF and were scanned. */
async function selectTtd(trx: Trx, badanId: string, surat: readonly Surat[]): Promise<Map<string, string>> {
  const dokumen = await selectDokumen(
    trx,
    badanId,
    surat.flatMap((s) => (s.ttdDokumenId === null ? [] : [s.ttdDokumenId])),
  );
  const per = new Map(dokumen.map((d) => [d.id, d]));
  return new Map(
    surat.flatMap((s) => {
      const d = per.get(s.ttdDokumenId ?? '');
      return d && d.jenis === 'pdf' && bolehDiunduh(d.keadaan) ? [[s.id, d.sha256] as const] : [];
    }),
  );
}

/** The letter as it left the house: signed where it was signed, else as drawn. */
function file(s: Surat, urutan: number, ttd: string | undefined): FileBerkas | null {
  const sha256 = ttd ?? s.pdf?.sha256;
  return sha256 === undefined ? null : { jalur: jalurFile('surat', urutan, s.jenis, s.tanggal), sha256 };
}

const baris = (p: Pengiriman): KirimanSurat => ({
  pada: p.pada,
  cara: kataSurat.id.cara[p.cara],
  bukti: kataSurat.id.bukti[p.bukti],
  nyata: SIFAT_BUKTI[p.bukti] === 'nyata',
  rujukan: p.rujukan,
});
