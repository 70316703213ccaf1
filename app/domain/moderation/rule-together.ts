import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { notices } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { allow } from '../policy.ts'
import { Refusal } from '../refusal.ts'
import { lockContribution } from './contribution-lock.ts'
import { RulingInput, ruleOnNotice } from './rule-on-notice.ts'

/** Nobody reads more than these with care before she rules on them. */
export const mostTogether = 30

export const TogetherInput = RulingInput.omit({ contributionId: true, words: true }).extend({
  /** Each as she read it: its id, and the mark of its words. */
  chosen: z
    .array(z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:[0-9a-f]{32}$/))
    .min(1)
    .max(mostTogether),
  /** How many she confirmed: asked for once she has chosen, and again when she chose others since. */
  confirmed: z.coerce.number().int().optional(),
})
export type TogetherInput = z.output<typeof TogetherInput>

/**
 * A moderator rules on several that are alike, with one reason: each has a ruling of its own, and is told of and
 * appealed against as any. What was ruled on, rewritten or taken back meanwhile, or is hers, is left out and counted; refused where
 * nothing is left (`nothing-to-rule`), and where she has not confirmed for as many as she chose (`together-unconfirmed`).
 */
export async function ruleTogether(
  act: Act,
  { confirmed, ...typed }: TogetherInput,
): Promise<{ ruled: number; left: number }> {
  allow(act.actor, 'notice.rule')
  const { chosen: asRead, ...ruling } = typed
  const chosen = [...new Map(asRead.map(both))].sort() // two who rule at once lock in one order
  if (confirmed !== chosen.length)
    throw new Refusal('together-unconfirmed', 409, 'confirmed', [String(chosen.length)])
  let ruled = 0
  for (const [contributionId, words] of chosen)
    if (await ruleOnOne(act, { contributionId, words, ...ruling })) ruled++
  if (ruled === 0) throw new Refusal('nothing-to-rule')
  return { ruled, left: chosen.length - ruled }
}

const both = (asRead: string) => asRead.split(':') as [string, string]

const leftOut: ReadonlySet<string> = new Set([
  'nothing-to-rule',
  'words-changed',
  'own-contribution',
  'not-found',
])

/** In a transaction of its own within hers: a ruling that is refused leaves nothing behind. */
async function ruleOnOne(act: Act, input: RulingInput): Promise<boolean> {
  try {
    return await act.tx.transaction(async (tx) => {
      const within = { ...act, tx }
      if (!(await waits(within, input.contributionId))) return false
      await ruleOnNotice(within, input)
      return true
    })
  } catch (error) {
    if (error instanceof Refusal && leftOut.has(error.code)) return false
    throw error
  }
}

/** What another kept meanwhile is not hidden by a list that was read before. */
async function waits(act: Act, contributionId: string): Promise<boolean> {
  const { heldAt } = await lockContribution(act, contributionId)
  const open = and(eq(notices.contributionId, contributionId), isNull(notices.rulingId))
  return heldAt !== null || (await act.tx.$count(notices, open)) > 0
}
