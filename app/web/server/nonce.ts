import { randomBytes } from 'node:crypto'

/** A value that nobody can guess, always of the same length: 24 characters of base64url. */
export const newNonce = () => randomBytes(18).toString('base64url')
