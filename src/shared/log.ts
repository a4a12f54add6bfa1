import pino, { type Logger } from 'pino';

/** Headers that open a session or a case. At `trace` the reader of uploads logs the headers of the call. */
export const RAHASIA = ['.authorization', '.cookie', '["x-kode-akses"]', '["x-csrf-token"]'].flatMap((name) => [
  `headers${name}`,
  `*.headers${name}`,
]);

/** Structured log on standard error; BETANG_LOG sets the level (default warn). Never holds persons or what opens their cases. */
export function buatLog(bagian: string): Logger {
  const level = process.env['BETANG_LOG'] ?? 'warn';
  return pino({ name: bagian, level, base: { bagian }, redact: RAHASIA }, pino.destination({ dest: 2, sync: false }));
}
