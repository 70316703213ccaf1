/** What the driver, the network and PostgreSQL say when the database cannot be reached, or is just going or coming. */
const away = new Set([
  ...['CONNECTION_CLOSED', 'CONNECTION_ENDED', 'CONNECTION_DESTROYED', 'CONNECT_TIMEOUT'],
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'],
  ...['EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN'],
  // Shut down by an administrator or by a crash, still starting, full; read-only while another takes over.
  ...['57P01', '57P02', '57P03', '53300', '25006'],
  // A statement, a lock or a transaction that took longer than its connection's patience (db/client.ts).
  ...['57014', '55P03', '25P03'],
])

/** Another service's errors, by name: what they tell of the network is not about our database. */
const beside = new Set(['FileRefused', 'StripeConnectionError', 'SandboxAway'])

/** Whether this error of a query says that the database is away, rather than that the query was wrong. */
export function isAway(error: unknown): boolean {
  for (let told = error, depth = 0; told instanceof Error && depth < 5; told = told.cause, depth++) {
    if (beside.has(told.name)) return false
    const { code } = told as { code?: unknown }
    if (typeof code === 'string' && (away.has(code) || code.startsWith('08'))) return true
  }
  return false
}
