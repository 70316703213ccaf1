/** For a small machine (two cores, 2 GB): many short transactions, no parallel queries, no JIT. */
export const commonSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '120',
  shared_buffers: '192MB',
  effective_cache_size: '1GB',
  work_mem: '8MB',
  maintenance_work_mem: '96MB',
  random_page_cost: '1.1',
  // /dev/shm is 64 MB in a container, and two cores have nothing to share out.
  max_parallel_workers_per_gather: '0',
  jit: 'off',
  max_wal_size: '1GB',
  checkpoint_timeout: '15min',
  timezone: 'UTC',
  shared_preload_libraries: 'pg_stat_statements',
  idle_in_transaction_session_timeout: '60s',
  // What citizens write stays out of the log: neither statements nor their values.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_timezone: 'UTC',
}

/** What was confirmed survives a power cut. */
export const durable = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' }

/** Tests only: nothing there outlives the run. */
export const forgetful = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_connections: '400',
  shared_buffers: '128MB',
  checkpoint_timeout: '1h',
}

/** PostgreSQL is given none of our variables: some of ours are secrets, some of its own would mislead it. */
export const bareEnvironment = {
  NODE_ENV: process.env.NODE_ENV,
  PATH: process.env.PATH,
  LC_MESSAGES: 'C',
  TZ: 'UTC',
}
