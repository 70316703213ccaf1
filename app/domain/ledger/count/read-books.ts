import { bool, read, shape, uuid } from '#db/read/index.ts'
import { shownAmounts } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { type Books, booksOf } from './books.ts'
import { readPromises, readTransactions } from './read-facts.ts'

const campaignState = shape({ id: uuid, over: bool, whole: bool, lines: bool })

/** The books as they stand. */
export async function readBooks(act: Act): Promise<Books> {
  const states = await read(act.tx, campaignState)`
    select c.id, c.state not in ('draft', 'open') as over,
      exists (select from public_lines l where l.campaign_id = c.id and l.whole) as whole,
      exists (select from public_lines l where l.campaign_id = c.id and l.people is not null) as lines
    from campaigns c`
  return booksOf({
    ...{ rows: await readTransactions(act), made: await readPromises(act), states },
    amounts: await act.tx.select().from(shownAmounts),
  })
}
