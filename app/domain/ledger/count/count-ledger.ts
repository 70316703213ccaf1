import { sql } from 'drizzle-orm'
import { civilDay } from '#app/lib/days/civil-day.ts'
import { publicCounts } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { checkpoint } from '../../audit/index.ts'
import { publicChain } from '../chains.ts'
import { record } from '../news.ts'
import { nextLines } from './next-lines.ts'
import { readBooks } from './read-books.ts'
import { showAmounts } from './show-amounts.ts'
import { lastLine, writeLine } from './write-line.ts'

const counting = 20_270_308

/**
 * Publishes what can be published of the ledger: the count of the day, or that of a campaign that has just ended. All of
 * it in one transaction: a count that was killed was never made, and is made again; one that was made is not made twice.
 * What it cannot publish without leaving somebody's sum alone waits for a later one. Returns how many lines it wrote.
 */
export async function countLedger(
  act: Act,
  { campaignId = null }: { campaignId?: string | null } = {},
): Promise<number> {
  const { tx, at } = act
  await tx.execute(sql`select pg_advisory_xact_lock(${counting})`)
  const day = civilDay(at)
  const made = await tx.execute(sql`
    select from public_counts where campaign_id is not distinct from ${campaignId}::uuid
      and (${campaignId}::uuid is not null or day = ${day})`)
  if (made.length > 0) return 0
  const before = await lastLine(act)
  const books = await readBooks(act)
  let after = before
  for (const line of nextLines(books, campaignId)) after = await writeLine(act, after, line)
  await showAmounts(act, books)
  const lines = Number(after.position - before.position)
  await tx.insert(publicCounts).values({ day, campaignId, lines, at })
  await checkpoint(act, publicChain, after, (...said) => record(act, 'ledger-closed', ...said))
  return lines
}
