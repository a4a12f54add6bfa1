import { z } from 'zod';
import { type PermohonanKeberatan, selectOptionalAlasan } from '../keberatan/keberatan.queries.ts';
import { hariDi } from '../shared/hari.ts';
import { kalimatPeristiwa } from '../peristiwa/peristiwa.queries.ts';
import { selectUnit } from '../unit/unit.queries.ts';
import { type Balasan, json, tolak, tolakIsian } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { wallClock } from '../shared/tanggal.ts';
import type { Tenggat } from '../tenggat/tenggat.ts';
import { alamat } from './alamat.ts';
import { bentukTerkirim, type JawabLacak, type Terkirim } from './api.bentuk.ts';
import { dokAjukan, dokLacak } from './api.dok.ts';
import { type BodyApi, bodyApi, toPermohonanBaru } from './api.masukan.ts';
import { sekali } from './idempoten.actions.ts';
import { checkKode } from './kode/kode.actions.ts';
import { rahasiaDari, sebagaiPemohon } from './konteks-permohonan.ts';
import { type Lacak, selectOptionalLacak } from './lacak.queries.ts';
import type { PermohonanTerkirim } from './ajukan.actions.ts';
import { daftarGalat, galatPesan } from './permohonan.pesan.ts';
import { tenggatPublik, waktuIso } from './tenggat-tampil.ts';
import { tautanUnduh } from './tautan-unduh.ts';
import { terimaPermohonan } from './terima.actions.ts';

/** Requests for machines (contract.md). Without an account: whoever asks by program is a requester like any other. */
export const ruteApi: readonly AnyRoute[] = [
  route({
    method: 'POST',
    path: alamat.api,
    perlu: 'publik',
    peristiwa: 'permohonan_diajukan',
    body: bodyApi,
    dok: dokAjukan,
    onInvalid: ({ ctx, galat }) => salah(daftarGalat(galat, ctx.bahasa), ctx),
    handle: ({ ctx, body }) => terima(ctx, body),
  }),
  route({
    method: 'GET',
    path: `${alamat.api}/:nomor`,
    perlu: 'publik',
    params: z.object({ nomor: z.string().max(40) }),
    dok: dokLacak,
    handle: ({ ctx, params }) => lihat(ctx, params.nomor),
  }),
];

const salah = (galat: readonly { kolom: string; pesan: string }[], ctx: Konteks): Balasan =>
  tolakIsian(galat, galat[0]?.pesan ?? galatPesan[ctx.bahasa].bentuk_lain);

const terkirim = z.object({ ok: z.literal(true), isi: bentukTerkirim });
const ditolak = z.object({ ok: z.literal(false), galat: z.array(z.object({ kolom: z.string(), pesan: z.string() })) });
const hasil = z.discriminatedUnion('ok', [terkirim, ditolak]);

async function terima(ctx: Konteks, body: BodyApi): Promise<Balasan> {
  const kunci = ctx.header('idempotency-key')?.trim();
  if (kunci !== undefined && (kunci.length === 0 || kunci.length > 255))
    return salah([{ kolom: 'idempotency-key', pesan: galatPesan[ctx.bahasa].bentuk_lain }], ctx);
  const satu = () => ctx.write((trx) => kirim(ctx, body, trx));
  if (kunci === undefined) return balas(await satu(), ctx);
  const r = await ctx.write((trx) =>
    sekali(trx, { badanId: ctx.badan.id, kunci, isi: body, bentuk: hasil, rahasia: rahasiaDari(ctx.config), now: ctx.now }, () =>
      kirim(ctx, body, trx),
    ),
  );
  return r.ok ? balas(r.jawaban, ctx) : salah([{ kolom: 'idempotency-key', pesan: galatPesan[ctx.bahasa].kunci_dipakai_lain }], ctx);
}

function balas(h: z.output<typeof hasil>, ctx: Konteks): Balasan {
  return h.ok ? json(h.isi, 201, { cache: 'tidak' }) : salah(h.galat, ctx);
}

async function kirim(ctx: Konteks, body: BodyApi, trx: Parameters<Parameters<Konteks['write']>[0]>[0]): Promise<z.output<typeof hasil>> {
  const units =
    body.unit === undefined || body.unit.length === 0 ? [] : await selectUnit(trx, ctx.badan.id, hariDi(ctx.badan.zona, ctx.now));
  const unitIds = (body.unit ?? []).map((slug) => units.find((u) => u.slug === slug)?.id);
  const asing = unitIds.flatMap((id, i) => (id === undefined ? [{ kolom: `unit.${i}`, pesan: galatPesan[ctx.bahasa].unit }] : []));
  if (asing.length > 0) return { ok: false, galat: asing };
  const m = toPermohonanBaru(body, { unitIds: unitIds.filter((id) => id !== undefined), bahasa: ctx.bahasa, now: ctx.now });
  const r = await terimaPermohonan(trx, { config: ctx.config, origin: ctx.origin, pelaku: sebagaiPemohon(ctx), namaPetugas: null }, m);
  if (!r.ok) throw new Error(`a request by API was refused: ${r.alasan}`);
  return { ok: true, isi: isiTerkirim(r.permohonan, ctx.badan.zona) };
}

function isiTerkirim(p: PermohonanTerkirim, zona: string): Terkirim {
  return {
    nomor: p.nomor,
    kode_akses: p.kode,
    diterima_pada: waktuIso(p.diterimaPada, zona),
    jatuh_tempo: p.jadwal.utama?.tanggal ?? null,
    tenggat: tenggatPublik(p.jadwal.semua).flatMap((t) =>
      t.tanggal === null ? [] : [{ dasar: t.kunci, pasal: t.pasal, tanggal: t.tanggal }],
    ),
    kurang: [...p.kurang],
  };
}

async function lihat(ctx: Konteks, nomor: string): Promise<Balasan> {
  const t = galatPesan[ctx.bahasa];
  const kode = ctx.header('x-kode-akses');
  if (kode === undefined) return tolak(401, 'kode_perlu', t.kode_perlu);
  const rahasia = rahasiaDari(ctx.config).kode;
  const masuk = await ctx.write((trx) => checkKode(trx, { badanId: ctx.badan.id, nomor, kode, rahasia, now: ctx.now }));
  if (!masuk.ok) {
    if (masuk.alasan === 'tidak_cocok') return tolak(404, 'tidak_cocok', t.tidak_cocok);
    return tolak(429, 'terlalu_sering', t.terlalu_sering(wallClock(masuk.lagi, ctx.badan.zona).jam.slice(0, 5)));
  }
  const lacak = await ctx.read((trx) => selectOptionalLacak(trx, ctx.badan, masuk.permohonanId, ctx.now));
  if (!lacak) return tolak(404, 'tidak_cocok', t.tidak_cocok);
  const alasan = await ctx.read((trx) => selectOptionalAlasan(trx, ctx.badan, masuk.permohonanId, ctx.now));
  return json(isiLacak(ctx, lacak, alasan?.alasan ?? []), 200, { cache: 'tidak' });
}

type AlasanHariIni = PermohonanKeberatan['alasan'];

function isiLacak(ctx: Konteks, l: Lacak, alasan: AlasanHariIni): JawabLacak {
  const keberatan = alasan.flatMap((a) => (a.boleh && a.sejak !== null ? [{ huruf: a.alasan, sejak: a.sejak, sampai: a.sampai }] : []));
  const { zona } = ctx.badan;
  const p = l.permohonan;
  const tautan = (jalur: string) => `${ctx.origin}${tautanUnduh(ctx, jalur)}`;
  return {
    nomor: p.nomor,
    keadaan: p.keadaan,
    hasil: p.hasil,
    diterima_pada: waktuIso(p.diterimaPada, zona),
    jatuh_tempo: l.jadwal.utama?.tanggal ?? null,
    tenggat: tenggatPublik(l.jadwal.semua).map((t) => isiTenggat(t, ctx.bahasa)),
    pada: waktuIso(ctx.now, zona),
    kurang: [...p.kurang],
    linimasa: l.riwayat.map((e) => ({ waktu: waktuIso(new Date(e.pada), zona), jenis: e.jenis, kalimat: kalimatPeristiwa(e, ctx.bahasa) })),
    surat: l.surat.map((s) => ({ jenis: s.jenis, nomor: s.nomor, tanggal: s.tanggal, alamat: tautan(alamat.surat(l.id, s.id)) })),
    berkas: l.berkas
      .filter((b) => !b.kedaluwarsa)
      .map((b) => ({
        nama: b.nama,
        mime: b.mime,
        ukuran: b.ukuran,
        sampai: waktuIso(b.sampai, zona),
        alamat: tautan(alamat.berkas(l.id, b.id)),
      })),
    boleh: [...l.boleh, ...(keberatan.length > 0 ? (['ajukan_keberatan'] as const) : [])],
    alasan_keberatan: keberatan,
  };
}

function isiTenggat(t: Tenggat, bahasa: 'id' | 'en') {
  return {
    dasar: t.kunci,
    pasal: t.pasal,
    tanggal: t.tanggal,
    keadaan: t.keadaan,
    terlambat: t.terlambat,
    langkah: t.langkah.map((l) => ({
      tanggal: l.tanggal,
      dihitung: l.dihitung,
      ke: l.ke,
      alasan: bahasa === 'id' ? l.alasan : l.alasan_en,
    })),
  };
}
