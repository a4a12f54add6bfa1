/** Where this PostgreSQL can be reached: a socket in its own folder, or the loopback address. */
export type Address = { host: string; port: number };

// A socket path may have 107 bytes on Linux and 103 on macOS.
const LONGEST_SOCKET_PATH = 100;
const SOCKET_PORT = 5432;

/** The socket inside the data folder, which nobody else can enter; undefined when its path would be too long. */
export function socketAddress(data: string): Address | undefined {
  if (Buffer.byteLength(`${data}/.s.PGSQL.${SOCKET_PORT}`) > LONGEST_SOCKET_PATH) return undefined;
  return { host: data, port: SOCKET_PORT };
}

/** Arguments of `postgres`; `throwaway` gives up durability and is for tests only. */
export function serverArguments(data: string, { host, port }: Address, throwaway: boolean): string[] {
  const bySocket = host.startsWith('/');
  const settings: Record<string, string | number> = {
    listen_addresses: bySocket ? '' : host,
    unix_socket_directories: bySocket ? host : '',
    unix_socket_permissions: '0700',
    port,
    timezone: 'UTC',
    lc_messages: 'C',
    // Details of failed statements would carry persons' data into the log.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_timezone: 'UTC',
    // Short queries of a web page: compiling them, or spreading them over the few cores, costs more than it gives.
    jit: 'off',
    max_parallel_workers_per_gather: 0,
    random_page_cost: 1.1,
    ...(throwaway && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off', max_connections: 200 }),
  };
  return ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}
