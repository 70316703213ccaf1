import { eq, sql } from 'drizzle-orm'
import { events, notifications, roleGrants } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aComment, publicSubject, someone } from '#tests/fixtures/moderation.ts'
import { factsOf } from '#tests/fixtures/news.ts'
import { act, theCity } from '../act.ts'
import { appeal, caseOf, ruleOnNotice } from '../moderation/index.ts'
import { moderationQueues } from '../overview/index.ts'
import { withdrawWords } from '../participation/index.ts'
import { announce } from './announce.ts'

describe('words that were hidden, and against whose hiding their author appealed', () => {
  test('are read by who judges the appeal until their author takes them back, and by nobody then', async ({
    db,
  }) => {
    const { id: subjectId } = await publicSubject(db)
    const [author, first, second] = [
      await someone(db),
      await someone(db, 'moderator'),
      await someone(db, 'moderator'),
    ]
    await db.insert(roleGrants).values({ personId: second.id, role: 'moderator' })
    const words = { body: 'Mot caché', html: '<p>Mot caché</p>' }
    const { id: contributionId } = await aComment(db, { subjectId, authorId: author.id, ...words })
    const { id: replyId } = await aComment(db, { subjectId, authorId: author.id, parentId: contributionId })
    const ruling = {
      contributionId,
      decision: 'hidden',
      ground: 'insult',
      reason: 'Une injure, selon moi.',
    } as const
    const { rulingId } = await act(db, first, (act) => ruleOnNotice(act, ruling))
    await act(db, author, (act) => appeal(act, { rulingId, text: 'Ce n’en est pas une.' }))
    await told(db, 'appeal-made')

    const shown = async () => ({
      told: (await factsOf(db, 'fr', sql`where n.person_id = ${second.id}`)).map(
        ({ contribution }) => (contribution as { html: string }).html,
      ),
      queue: (await moderationQueues(db, second, 'fr')).appeals.items.map(({ html }) => html),
      case: (await caseOf(db, contributionId, 'fr'))!.contribution.html,
      above: (await caseOf(db, replyId, 'fr'))!.parent!.html,
    })
    const hers = words.html
    expect(await shown()).toEqual({ told: [hers], queue: [hers], case: hers, above: hers })
    await act(db, author, (act) => withdrawWords(act, contributionId))
    expect(await shown()).toEqual({ told: [''], queue: [''], case: '', above: '' })
  })
})

async function told(db: Parameters<typeof factsOf>[0], verb: string) {
  const [event] = await db.select({ id: events.id }).from(events).where(eq(events.verb, verb))
  await act(db, theCity, (act) => announce(act, { eventId: event!.id })) // it was just recorded
  expect(await db.$count(notifications)).toBeGreaterThan(0)
}
