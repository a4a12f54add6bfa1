import { z } from 'zod';
import type { DokApi, Dua, TolakDok } from '../shared/web/dok.ts';
import type { AnyRoute } from '../shared/web/route.ts';
import { dariZod, jawabJson, parameterDari, type Skema, SKEMA_GALAT, SKEMA_GALAT_ISIAN } from './skema.ts';

/** Tags of the document, in the order of a reader's need. */
const KELOMPOK: Readonly<Record<DokApi['kelompok'], Dua>> = {
  informasi: { id: 'Informasi yang sudah terbuka', en: 'Information that is open already' },
  permohonan: { id: 'Permohonan informasi', en: 'Requests for information' },
  tenggat: { id: 'Hari kerja dan jatuh tempo', en: 'Working days and due dates' },
  angka: { id: 'Angka keterbukaan', en: 'Figures of openness' },
  buku_besar: { id: 'Bukti buku besar', en: 'Proofs of the ledger' },
  petugas: { id: 'Petugas, dengan token pribadi', en: 'Officers, with a personal token' },
  layanan: { id: 'Keadaan layanan', en: 'State of the service' },
};

const PENGANTAR: Dua = {
  id: 'Semua yang dapat dibaca di laman ini juga dapat dibaca program. Bacaan publik tidak perlu kunci. Nama kolom memakai kata undang-undang. Waktu ISO 8601 dengan selisih; tanggal YYYY-MM-DD. Galat selalu `{kode, pesan, id_galat}`; bahasa Inggris dengan `accept-language: en`.',
  en: 'Whatever people read on this site, programs can read too. Public reading needs no key. Field names use the words of the law. Times are ISO 8601 with offset, dates YYYY-MM-DD. Errors are always `{kode, pesan, id_galat}`; English with `accept-language: en`.',
};

/** Refusals that any call can meet. */
const SELALU: readonly TolakDok[] = [
  {
    status: 422,
    kode: 'isian_salah',
    arti: { id: 'Ada isian yang belum benar; galat menyebut kolomnya', en: 'Some input is wrong; galat names the field' },
  },
  { status: 401, kode: 'token_salah', arti: { id: 'Token yang disertakan tidak berlaku', en: 'The token sent along does not work' } },
  {
    status: 500,
    kode: 'galat_sistem',
    arti: { id: 'Kesalahan di sistem kami; sebutkan id_galat', en: 'A fault on our side; tell us id_galat' },
  },
];

const teksDua = (d: Dua): string => `${d.id}\n\n*English:* ${d.en}`;

export type Terdokumen = AnyRoute & { dok: DokApi };

/** The routes that speak for themselves, in the order of the table of routes. */
export function pilihTerdokumen(routes: readonly AnyRoute[]): Terdokumen[] {
  return routes.filter((r): r is Terdokumen => r.dok !== undefined);
}

/** OpenAPI 3.1 of the declared routes. `alamat`: base address of the body; `nama`: its name. */
export function buatOpenapi(routes: readonly AnyRoute[], badan: { nama: string; alamat: string; email: string | undefined }): Skema {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of pilihTerdokumen(routes)) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operasi(route) };
  }
  return {
    openapi: '3.1.1',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: `Betang – ${badan.nama}`,
      version: '1',
      summary: 'Data dan layanan informasi publik / Public information: data and service',
      description: teksDua(PENGANTAR),
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
      contact: { name: badan.nama, url: badan.alamat, ...(badan.email !== undefined && { email: badan.email }) },
    },
    servers: [{ url: badan.alamat }],
    externalDocs: { url: `${badan.alamat}/pengembang`, description: 'Petunjuk dan contoh / Guide and examples' },
    tags: Object.entries(KELOMPOK).map(([name, d]) => ({ name, description: `${d.id} / ${d.en}` })),
    paths,
    components: {
      schemas: { Galat: SKEMA_GALAT, GalatIsian: SKEMA_GALAT_ISIAN },
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: teksDua(TOKEN) },
        kode_akses: { type: 'apiKey', in: 'header', name: 'x-kode-akses', description: teksDua(KODE) },
      },
    },
  };
}

const TOKEN: Dua = {
  id: 'Token pribadi petugas, dibuat di Ruang kerja → Akun saya; dibatasi haknya dan dapat dicabut.',
  en: 'Personal token of an officer, made under Workspace → My account; limited in rights and revocable.',
};
const KODE: Dua = { id: 'Kode akses yang diterima saat mengajukan.', en: 'The access code given when the request was sent.' };

function operasi(route: Terdokumen): Skema {
  const { dok } = route;
  return {
    operationId: namaOperasi(route),
    tags: [dok.kelompok],
    summary: `${dok.ringkas.id} / ${dok.ringkas.en}`,
    ...(dok.uraian && { description: teksDua(dok.uraian) }),
    parameters: parameter(route),
    ...(route.schemas.body && {
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: dariZod(route.schemas.body, 'input'),
            ...(dok.contohIsi !== undefined && { example: dok.contohIsi }),
          },
        },
      },
    }),
    responses: jawaban(route),
    security: dok.pengaman === undefined ? [{}] : [{ [dok.pengaman]: [] }],
  };
}

/** `GET /api/v1/informasi/:id` → `getInformasiId`. */
function namaOperasi(route: AnyRoute): string {
  const parts = route.path.replace(/^\/api\/(v1\/)?/, '').split(/[^A-Za-z0-9]+/);
  return route.method.toLowerCase() + parts.map((p) => p.charAt(0).toUpperCase() + p.slice(1)).join('');
}

const BAHASA: Skema = {
  name: 'accept-language',
  in: 'header',
  required: false,
  description: 'Bahasa pesan: id atau en / Language of messages',
  schema: { type: 'string', default: 'id' },
};

function parameter({ schemas, dok }: Terdokumen): Skema[] {
  const kepala = (dok.kepala ?? []).map((k) => ({
    name: k.nama,
    in: 'header',
    required: k.wajib,
    description: teksDua(k.arti),
    schema: { type: 'string', minLength: 1, maxLength: 255 },
    example: k.contoh,
  }));
  return [...parameterDari(schemas.params, 'path'), ...parameterDari(schemas.query, 'query'), ...kepala, BAHASA];
}

function jawaban({ dok, schemas, method, perlu }: Terdokumen): Record<string, Skema> {
  const masukan = schemas.query !== undefined || schemas.body !== undefined;
  const hak: TolakDok[] =
    perlu === 'publik'
      ? []
      : [{ status: 403, kode: 'tidak_berhak', arti: { id: 'Token ini tidak membawa hak itu', en: 'The token lacks that right' } }];
  const badan: TolakDok[] =
    method === 'GET' ? [] : [{ status: 400, kode: 'isi_tidak_terbaca', arti: { id: 'JSON tidak utuh', en: 'The JSON is not whole' } }];
  const semua = [...(dok.tolak ?? []), ...hak, ...badan, ...SELALU.filter((s) => s.status !== 422 || masukan)];
  const perStatus = Map.groupBy(semua, (t) => t.status);
  const sukses = jawabJson(
    dok.jawab.status === 201 ? 'Tercatat / Recorded' : 'Berhasil / Success',
    dariZod(dok.jawab.bentuk, 'output'),
    dok.jawab.contoh,
  );
  return {
    [dok.jawab.status]: dok.jawab.status === 200 && method === 'GET' && perlu === 'publik' ? denganEtag(sukses) : sukses,
    ...Object.fromEntries([...perStatus].map(([status, tolak]) => [String(status), penolakan(status, tolak)])),
  };
}

function denganEtag(jawab: Skema): Skema {
  return { ...jawab, headers: { etag: { description: 'Untuk if-none-match / For if-none-match', schema: z.toJSONSchema(z.string()) } } };
}

function penolakan(status: number, tolak: readonly TolakDok[]): Skema {
  const arti = tolak.map((t) => `\`${t.kode}\`: ${t.arti.id} / ${t.arti.en}`).join('\n\n');
  return {
    description: arti,
    content: { 'application/json': { schema: { $ref: `#/components/schemas/${status === 422 ? 'GalatIsian' : 'Galat'}` } } },
  };
}
