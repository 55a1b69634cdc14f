/** Settings of PostgreSQL by name; values as a command line takes them, e.g. `64MB`. */
export type Settings = Readonly<Record<string, string>>;

/**
 * For a modest computer that does other work as well. What a person keeps stays out of the log: of an error it holds the
 * message, not the statement, its parameters or the row. Connections come over the loopback address only.
 */
const SETTINGS: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '50',
  shared_buffers: '64MB',
  effective_cache_size: '512MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  max_wal_size: '512MB',
  huge_pages: 'off',
  log_checkpoints: 'off',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length: '0',
  timezone: 'Asia/Ho_Chi_Minh',
};

/**
 * How a thousand files reach the disk when data are made and after a crash: on Linux the file system is told once, a tenth
 * of the time where the disk is busy.
 */
export const SYNC_METHOD = process.platform === 'linux' ? 'syncfs' : 'fsync';

/** Arguments for `postgres`; what is given wins over what is usual. */
export const settingArguments = (given: Settings, port: number): string[] =>
  Object.entries({ ...SETTINGS, recovery_init_sync_method: SYNC_METHOD, ...given, port: String(port) }).flatMap(
    ([name, value]) => ['-c', `${name}=${value}`],
  );
