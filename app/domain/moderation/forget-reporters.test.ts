import { sql } from 'drizzle-orm'
import { notices } from '#db/schema/index.ts'
import { expect, test } from '#tests/db.ts'
import { aComment, publicSubject, someone } from '#tests/fixtures/moderation.ts'
import { act, nobody } from '../act.ts'
import { forgetReporters } from './forget-reporters.ts'
import { notice } from './notice.ts'
import { ruleOnNotice } from './rule-on-notice.ts'

test('a stranger who reported is forgotten a year after the ruling, and not before', async ({ db }) => {
  const { id: subjectId } = await publicSubject(db)
  const { id: contributionId } = await aComment(db, { subjectId, authorId: (await someone(db)).id })
  const report = { contributionId, reason: 'insult', explanation: 'Ce mot blesse.', goodFaith: true } as const
  await act(db, nobody, (act) =>
    notice(act, { ...report, reporterName: 'Ida Rey', reporterEmail: 'ida@exemple.it' }),
  )
  const moderator = await someone(db, 'moderator')
  const ruling = { contributionId, decision: 'kept', ground: 'insult', reason: 'Rien à redire.' } as const

  await db.execute(sql`update city_clock set ahead = '2 years'`)
  expect(await forgetReporters(db)).toBe(0)
  await act(db, moderator, (act) => ruleOnNotice(act, ruling))
  await db.execute(sql`update city_clock set ahead = ahead + interval '364 days'`)
  expect(await forgetReporters(db)).toBe(0)
  await db.execute(sql`update city_clock set ahead = ahead + interval '3 days'`)
  expect(await forgetReporters(db)).toBe(1)
  expect(await db.select().from(notices)).toMatchObject([{ reporterName: null, reporterEmail: null }])
})
