import pino, { type Logger } from 'pino';

/** Structured log on standard error; BETANG_LOG sets the level (default warn). Never holds persons: see the redaction test. */
export function buatLog(bagian: string): Logger {
  return pino({ name: bagian, level: process.env['BETANG_LOG'] ?? 'warn', base: { bagian } }, pino.destination({ dest: 2, sync: false }));
}
