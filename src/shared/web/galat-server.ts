import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import type { FastifyRequest } from 'fastify';
import { codeOf } from '../config/start-refused.ts';
import { type Balasan, tolak } from './balasan.ts';
import { GALAT } from './galat.ts';

/** What the framework or a handler threw, as a refusal; everything that is nobody's input is a fault with an id. */
export function dariGalat(error: unknown, request: FastifyRequest): Balasan {
  const status =
    typeof error === 'object' && error !== null && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
  const kode = codeOf(error) ?? '';
  if (status === 413) return tolak(413, 'terlalu_besar');
  if (status === 415) return tolak(415, 'jenis_isi_salah');
  if (kode === 'FST_ERR_BAD_URL' || kode === 'FST_ERR_MAX_PARAM_LENGTH') return tolak(status, 'alamat_salah');
  if (kode.startsWith('FST_ERR_CTP_')) return tolak(status, 'isi_tidak_terbaca');
  if (status >= 400 && status < 500) return tolak(status, 'isian_salah');
  request.log.error({ err: error, id_galat: request.id }, 'unhandled error');
  return tolak(500, 'galat_sistem');
}

/** Calls that never became a request: too long a head, not HTTP, too slow. In the shape of every other refusal. */
export function galatSambungan(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const [status, kode] =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? (['431 Request Header Fields Too Large', 'alamat_salah'] as const)
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? (['408 Request Timeout', 'isi_tidak_terbaca'] as const)
        : (['400 Bad Request', 'isi_tidak_terbaca'] as const);
  const isi = JSON.stringify({ kode, pesan: GALAT[kode].id, id_galat: randomBytes(6).toString('hex') });
  const kepala = `content-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(isi)}\r\nconnection: close`;
  if (socket.writable) socket.write(`HTTP/1.1 ${status}\r\n${kepala}\r\n\r\n${isi}`);
  socket.destroySoon();
}
