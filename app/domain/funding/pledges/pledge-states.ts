import { sql } from 'drizzle-orm'
import type { PledgeState } from '#db/schema/index.ts'

/**
 * Where a pledge may go; a trigger keeps the same ways, so that a late, repeated or disordered event of Stripe never
 * brings one back. `failed` → `collected`: the last attempt was unknown, and has succeeded after all.
 */
export const pledgeMoves: Record<PledgeState, readonly PledgeState[]> = {
  started: ['released', 'confirmed', 'withdrawn', 'void'],
  released: ['confirmed'],
  confirmed: ['withdrawn', 'void', 'collecting'],
  withdrawn: [],
  void: [],
  collecting: ['collected', 'failed'],
  collected: ['refunding'],
  failed: ['collected'],
  refunding: ['refunded'],
  refunded: [],
}

/** A pledge that is still to come true, or has: one person has one of them in a campaign. */
export const living = [
  'started',
  'confirmed',
  'collecting',
  'collected',
  'refunding',
] as const satisfies PledgeState[]

export const mayMove = (from: PledgeState, to: PledgeState) => pledgeMoves[from].includes(to)

/** A giver who stands on the wall: also while her money is on its way back, since it may not arrive. */
export const standing = sql`('confirmed', 'collecting', 'collected', 'refunding')`
