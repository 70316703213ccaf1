import type { Instance } from '../context.ts'
import { readCookie, writeCookie } from '../visitor/cookies.ts'

/** As long as a replica may be behind. */
const seconds = 5

/**
 * Whoever changed something reads for a moment where it was written: elsewhere it might not have arrived. Only where pages
 * are read from a replica is there a cookie that says so.
 */
export function lately(instance: Pick<Instance, 'secure' | 'db' | 'readDb'>) {
  const elsewhere = instance.readDb !== instance.db
  return {
    /** The cookie of an answer, if it did change something. */
    of: (method: string, status: number): string[] =>
      elsewhere && method === 'POST' && status < 400 ? [writeCookie(instance, 'lately', '1', seconds)] : [],
    is: (request: Request): boolean => elsewhere && readCookie(request, instance, 'lately') !== null,
  }
}
