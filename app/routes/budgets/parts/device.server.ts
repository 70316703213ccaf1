import { createHash } from 'node:crypto'
import type { Visit } from '#app/web/visit.ts'

/** What this session is called on its device: another after each sign-in, and nobody finds the session or the person by it. */
export const sessionOnDevice = ({ session }: Pick<Visit, 'session'>): string | null =>
  session && createHash('sha256').update(`device|${session.token}`).digest('base64url').slice(0, 22)
