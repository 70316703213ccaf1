import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import type { Db } from '#db/client.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aProject, noon, someone } from '#tests/fixtures/participation.ts'
import { type Act, act } from '../../act.ts'
import { comment } from '../comments/comment.ts'
import { giveOpinion } from '../opinions/give-opinion.ts'
import { discussion } from './discussion.ts'
import { findUseful } from './find-useful.ts'

/** A pool that counts what it sends; `begin` and `commit` count too. */
function counting(url: string) {
  const sent: string[] = []
  const sql = postgres(url, { max: 1, onnotice: () => {}, debug: (_, query) => sent.push(query) })
  const db: Db = drizzle(sql, { casing: 'snake_case' })
  const during = async (reads: () => Promise<unknown>) => {
    sent.length = 0
    await reads()
    return [...sent]
  }
  return { db, during, close: () => sql.end() }
}

describe('a busy command', () => {
  // begin, the city's time, where one writes, the insert, the event and its job, commit; what is once, its row and what it made.
  test.for([
    ['a comment', 10],
    ['a reply', 11],
    ['a first opinion', 6],
    ['a changed opinion', 7],
    ['"useful"', 7],
  ] as const)(
    '%s takes at most %i statements, and locks no subject by itself',
    async ([name, bound], { db, database }) => {
      const [{ id: subjectId }, who, author] = [await aProject(db), await someone(db), await someone(db)]
      const words = { subjectId, lang: 'fr', body: 'Une idée.' } as const
      const { id: parentId } = await act(db, author, (act) => comment(act, words), noon)
      const opinion = { subjectId, lang: 'fr', stance: 'for', reason: '' } as const
      if (name === 'a changed opinion')
        await act(db, who, (act) => giveOpinion(act, { ...opinion, stance: 'against' }), noon)
      const deeds: Record<typeof name, (act: Act) => Promise<unknown>> = {
        'a comment': (act) => comment(act, words),
        'a reply': (act) => comment(act, { ...words, parentId }),
        'a first opinion': (act) => giveOpinion(act, opinion),
        'a changed opinion': (act) => giveOpinion(act, opinion),
        '"useful"': (act) => findUseful(act, { contributionId: parentId }),
      }
      const counted = counting(database.appUrl)
      // The clock of these tests is set by one more statement, which no request sends.
      const sent = (await counted.during(() => act(counted.db, who, deeds[name], noon))).filter(
        (query) => !query.includes('set_config') && !query.includes('pg_catalog'),
      )
      await counted.close()
      expect(sent.length, sent.join('\n')).toBeLessThanOrEqual(bound)
      expect(sent.join('\n')).not.toMatch(/from "?subjects"?.*for (update|no key update)/i)
    },
  )

  test('a page of the discussion is one statement', async ({ db, database }) => {
    const { id: subjectId } = await aProject(db)
    const counted = counting(database.appUrl)
    const read = () => discussion(counted.db, { subjectId, viewerId: null, sort: 'recent', answerDays: 15 })
    expect((await counted.during(read)).filter((query) => !query.includes('pg_catalog'))).toHaveLength(1)
    await counted.close()
  })
})
