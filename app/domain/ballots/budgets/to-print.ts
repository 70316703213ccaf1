import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { nullable, read, shape, text } from '#db/read/index.ts'
import { consultations } from '#db/schema/index.ts'
import { settingsOf } from '../../commune/index.ts'
import type { VoteResult } from '../result/count-all.ts'
import { ballotOf } from './election.ts'
import { pabulibOf } from './export.ts'
import { type PublishedBudget, publishedBudget } from './published.ts'
import type { BudgetResult } from './result.ts'

/** All that the report of a budget's count says, and the file of ballots whose hash it bears. */
export type BudgetToPrint = Omit<PublishedBudget, 'result'> & {
  result: VoteResult
  outcome: BudgetResult
  /** What each idea is called, by its number on the ballot. */
  names: ReadonlyMap<number, string>
  lines: string
  commune: string
  countedAt: Date
  demonstration: boolean
  /** The digest of what the ideas are called. */
  called: string
}

/** Null before the count. */
export async function budgetToPrint(db: Db, id: string): Promise<BudgetToPrint | null> {
  const [row] = await db
    .select({ slug: consultations.slug })
    .from(consultations)
    .where(eq(consultations.id, id))
  const found = row && (await publishedBudget(db, row.slug, { viewerId: null }))
  if (!found?.result || !found.rules.outcome || !found.rules.countedAt) return null
  // Before they are read: where one is hidden meanwhile, the report is printed again.
  const [before] = await read(db, calledRow)`select names_on_ballot(${id}) as called`
  const { communeName: commune } = await settingsOf(db)
  const [ideas, lines, [mark]] = await Promise.all([
    ballotOf(db, id),
    pabulibOf(db, found, commune),
    read(db, markRow)`select (select mode from instance_mark) as mode`,
  ])
  const { result } = found
  return {
    ...{ ...found, result, outcome: found.rules.outcome, commune, lines: lines ?? '' },
    names: new Map(ideas.map(({ number, titles }) => [number, titles.fr])),
    ...{ countedAt: found.rules.countedAt, demonstration: mark?.mode === 'demonstration' },
    called: before?.called ?? '',
  }
}

const calledRow = shape({ called: text })
const markRow = shape({ mode: nullable(text) })
