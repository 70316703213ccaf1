import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { canonicalJson, type Json } from '#app/lib/formats/canonical-json.ts'
import { doneLately } from '#db/schema/index.ts'
import type { Act } from './act.ts'

/** Minutes within which the same words of the same author are one. */
const minutes = 10

/**
 * Does once what somebody asks for twice in the same words within ten minutes: clicks twice, or sends again what the
 * network did not answer. It is given what the first returned, as long as that `stands`: whoever took her words back
 * may say them again. Of somebody without an account, `typed` says who she is.
 */
export async function once<Result extends object>(
  act: Act,
  what: string,
  typed: object,
  { deed, stands }: { deed: () => Promise<Result>; stands: (result: Result) => Promise<boolean> },
): Promise<Result> {
  const key = keyOf(what, act.actor.id, JSON.parse(JSON.stringify(typed, amountsToo)) as Json)
  const before = await heldRow(act, key)
  const made = before.result as Result | null
  const lately = Math.abs(act.at.getTime() - before.at.getTime()) < minutes * 60_000
  if (made && lately && (await stands(made))) return made
  const result = await deed()
  await note(act, key, result)
  return result
}

/** How a result is written into the row, which is read by whoever reads the database. */
type Writing<Result> = { write: (result: Result) => string; read: (written: string) => Result }

/**
 * Does once what one form asks for, however often it is sent: by the key that its page gave it, its address and what is
 * typed in it. Whoever sends it again is given the result of the first.
 */
export async function onceSent<Result>(
  act: Act,
  form: { key: string; to: string; typed: [string, string][] },
  { write, read }: Writing<Result>,
  deed: () => Promise<Result>,
): Promise<Result> {
  const key = keyOf('sent', act.actor.id, [form.key, form.to, form.typed])
  const { result: made } = await heldRow(act, key)
  if (made) return read((made as { written: string }).written)
  const result = await deed()
  await note(act, key, { written: write(result) })
  return result
}

/** The row of this key, which the primary key keeps one: whoever comes second waits here for the first. */
async function heldRow(act: Act, key: string) {
  const [row] = await act.tx
    .insert(doneLately)
    .values({ key, at: act.at })
    .onConflictDoUpdate({ target: doneLately.key, set: { key } }) // locks the row, and returns it as it is
    .returning({ at: doneLately.at, result: doneLately.result })
  return row! // an upsert returns its row
}

const note = (act: Act, key: string, result: object) =>
  act.tx.update(doneLately).set({ at: act.at, result }).where(eq(doneLately.key, key))

// What was typed is hashed with its author, so that the row says to nobody what was written.
const keyOf = (what: string, who: string | null, typed: Json) =>
  createHash('sha256')
    .update(canonicalJson([what, who, typed]))
    .digest('hex')

const amountsToo = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value)
