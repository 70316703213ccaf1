import { Secret, TOTP } from 'otpauth'
import { copiedCode } from '../../../copied-code.ts'

const period = 30

/** A new secret of 160 bits, as RFC 4226 asks, in base32. */
export const newSecret = (): string => new Secret({ size: 20 }).base32

const totp = (secret: string, label = '', issuer = '') =>
  new TOTP({ issuer, label, algorithm: 'SHA1', digits: 6, period, secret: Secret.fromBase32(secret) })

const longestIssuer = 60

/** The address that an authenticator application reads from the QR code, which takes no more than two kilobytes. */
export const keyAddress = (secret: string, label: string, issuer: string): string =>
  totp(secret, label, [...issuer].slice(0, longestIssuer).join('')).toString()

/**
 * The time step for which a code is right (this one, the one before or the one after), or null. Judged by the real
 * clock, since the phone that made the code knows no other; a demonstration's own time does not move it.
 */
export function stepOf(secret: string, code: string, now = Date.now()): number | null {
  const token = copiedCode(code)
  if (!/^\d{6}$/.test(token)) return null
  const delta = totp(secret).validate({ token, window: 1, timestamp: now })
  return delta === null ? null : Math.floor(now / 1000 / period) + delta
}

/** The code of this moment: what an application would show. For tests and demonstrations. */
export const codeAt = (secret: string, now = Date.now()): string => totp(secret).generate({ timestamp: now })
