import type { Db } from '#db/client.ts'
import { metaOfSettings, writePabulib } from '../counting/index.ts'
import { electionOf, settingsOfBudget } from './election.ts'
import type { PublishedBudget } from './published.ts'

/** The vote in Pabulib's format, as it was counted: read back, it is the same election, with all settings by which it was counted. Null before the count. */
export async function pabulibOf(
  db: Db,
  { id, slug, titles, rules, opensOn, closesOn, drawResult }: PublishedBudget,
  commune: string,
): Promise<string | null> {
  const { form, amount, outcome } = rules
  if (!outcome) return null
  const election = await electionOf(db, { id, form, amount })
  return writePabulib(election, {
    voteType: form === 'points' ? 'cumulative' : 'approval',
    meta: {
      ...{
        description: titles.fr,
        country: 'France',
        unit: commune,
        instance: slug,
        language: 'fr',
        currency: 'EUR',
      },
      ...{ date_begin: opensOn, date_end: closesOn, unsupported: 'excluded' },
      ...metaOfSettings(settingsOfBudget(rules, drawResult)),
    },
    result: { winners: outcome.order.map(String) },
  })
}
