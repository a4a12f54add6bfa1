import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config.ts';
import { codeOf, StartRefused } from '../config/start-refused.ts';

/** Listens, or refuses with one line where the port is taken or not allowed. */
export async function listen(server: FastifyInstance, config: Config): Promise<void> {
  try {
    await server.listen({ port: config.port, host: config.host });
  } catch (error) {
    throw refusal(error, config) ?? error;
  }
}

/** Asks for the port before the slow part of the start, so that a busy one is told at once. */
export async function refuseBusyPort(config: Config): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject);
      probe.listen(config.port, config.host, resolve);
    });
  } catch (error) {
    throw refusal(error, config) ?? error;
  } finally {
    probe.close();
  }
}

function refusal(error: unknown, { host, port }: Config): StartRefused | undefined {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return new StartRefused(
        'port_terpakai',
        `PORT: ${host}:${port} sudah dipakai program lain; hentikan program itu atau pilih PORT lain.`,
      );
    case 'EACCES':
      return new StartRefused('port_terpakai', `PORT: ${port} tidak boleh dibuka oleh pengguna ini; pilih port 1024 ke atas.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartRefused('nilai_salah', `HOST: ${host} bukan alamat mesin ini; pakai 127.0.0.1 atau 0.0.0.0.`);
    default:
      return undefined;
  }
}
