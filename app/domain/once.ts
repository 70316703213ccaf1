import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { canonicalJson, type Json } from '#app/lib/formats/canonical-json.ts'
import { doneLately } from '#db/schema/index.ts'
import type { Act } from './act.ts'
import { whoActs } from './policy.ts'

/** Minutes within which the same words of the same author are one. */
const minutes = 10

/**
 * Does once what somebody asks for twice in the same words within ten minutes: clicks twice, or sends again what the
 * network did not answer. The second waits for the row of the first, which the primary key keeps one, and is given
 * what that returned, as long as it `stands`: whoever took her words back may say them again.
 */
export async function once<Result extends object>(
  act: Act,
  what: string,
  typed: object,
  { deed, stands }: { deed: () => Promise<Result>; stands: (result: Result) => Promise<boolean> },
): Promise<Result> {
  const key = keyOf(what, whoActs(act.actor), typed)
  const [before] = await act.tx
    .insert(doneLately)
    .values({ key, at: act.at })
    .onConflictDoUpdate({ target: doneLately.key, set: { key } }) // locks the row, and returns it as it is
    .returning({ at: doneLately.at, result: doneLately.result })
  const made = before!.result as Result | null // an upsert returns its row
  const lately = Math.abs(act.at.getTime() - before!.at.getTime()) < minutes * 60_000
  if (made && lately && (await stands(made))) return made
  const result = await deed()
  await act.tx.update(doneLately).set({ at: act.at, result }).where(eq(doneLately.key, key))
  return result
}

// What was typed is hashed with its author, so that the row says to nobody what was written.
const keyOf = (what: string, who: string, typed: object) =>
  createHash('sha256')
    .update(canonicalJson([what, who, JSON.parse(JSON.stringify(typed, amountsToo)) as Json]))
    .digest('hex')

const amountsToo = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value)
