import { createHash } from 'node:crypto'
import type { Work } from '../work.ts'
import type { World } from '../world.ts'
import { StripeRefusal } from './errors.ts'

/** Stripe forgets a key a day later: https://docs.stripe.com/api/idempotent_requests. */
const KEPT_SECONDS = 86_400

export type Replied = { status: number; body: unknown }

/** The calls with a key that are under way in this process, and the answers kept under one. */
export function openKeys(world: World) {
  const underWay = new Set<string>()
  return {
    /**
     * The answer already given under this key, if there is one.
     * @throws StripeRefusal 400 when it was given to another call, 409 while the first one is under way.
     */
    begin(key: string, asked: string): (Replied & { request: string }) | undefined {
      if (underWay.has(key))
        throw new StripeRefusal(409, {
          type: 'idempotency_error',
          code: 'idempotency_key_in_use',
          message: `There is currently another in-progress request using this Idempotent Key (${key}).`,
        })
      const kept = world.store.get('answer', key)
      if (!kept || kept.at + KEPT_SECONDS <= world.clock.now()) {
        underWay.add(key)
        return undefined
      }
      if (kept.asked !== asked)
        throw new StripeRefusal(400, {
          type: 'idempotency_error',
          message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
        })
      return kept
    },
    /** Keeps the answer in the same operation as what it tells of. */
    keep(work: Work, key: string, asked: string, request: string, { status, body }: Replied) {
      work.put('answer', { id: key, at: work.now, asked, request, status, body })
    },
    end: (key: string) => void underWay.delete(key),
  }
}

/** What makes two calls the same: the route, its address and its parameters, in whatever order they come. */
export function fingerprint(method: string, path: string, encoded: string) {
  const pairs = [...new URLSearchParams(encoded)].map((pair) => pair.join('=')).sort()
  return createHash('sha256')
    .update([method, path, ...pairs].join('\n'))
    .digest('base64url')
}
