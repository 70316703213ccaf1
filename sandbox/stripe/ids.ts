import { randomBytes } from 'node:crypto'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** How long Stripe makes the random part of each identifier. */
const lengths = { cus: 14, cs_test: 58, req: 14, mandate: 24 } as Record<string, number>

/** A new identifier in Stripe's form: `pi_3Qx…`. */
export function newId(prefix: string) {
  const random = Array.from(randomBytes(lengths[prefix] ?? 24), (byte) => letters[byte % letters.length])
  return `${prefix}_${random.join('')}`
}
