import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll } from 'vitest';

export type SuratMasuk = { ke: string[]; isi: string };

/** A real SMTP server for one test file. `tolak` is the answer to every recipient while it is set. */
export function useSmtp() {
  const masuk: SuratMasuk[] = [];
  const keadaan: { tolak: number | undefined; port: number } = { tolak: undefined, port: 0 };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: (_address, _session, done) =>
      done(
        keadaan.tolak === undefined
          ? undefined
          : Object.assign(new Error('ditolak untuk orang@contoh.id'), { responseCode: keadaan.tolak }),
      ),
    onData: (stream, session, done) => {
      void text(stream).then((isi) => {
        masuk.push({ ke: session.envelope.rcptTo.map((to) => to.address), isi });
        done();
      });
    },
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => {
      const listening = server.listen(0, '127.0.0.1', () => {
        const address = listening.address();
        keadaan.port = typeof address === 'object' && address !== null ? address.port : 0;
        resolve();
      });
    });
  });
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return { masuk, keadaan };
}
