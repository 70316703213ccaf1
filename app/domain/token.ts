import { createHash, randomBytes } from 'node:crypto'

/** A new one-time or session secret: 24 random bytes, as an address can hold them. */
export const newToken = (): string => randomBytes(24).toString('base64url')

/**
 * What is kept of a token, by which it is looked up: whoever reads the database cannot use it. A quick hash is enough
 * for what nobody can guess; codes of six digits and passwords have a slow one.
 */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex')
