import { eq, sql } from 'drizzle-orm'
import { act, nobody, theCity } from '#app/domain/act.ts'
import { notice, ruleOnNotice } from '#app/domain/moderation/index.ts'
import { announce } from '#app/domain/publishing/index.ts'
import type { Message } from '#app/services/mail.ts'
import type { Db } from '#db/client.ts'
import { events, notices } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aComment, publicSubject, someone } from '#tests/fixtures/moderation.ts'
import type { Tools } from '../tools.ts'
import { mailReporter } from './mail-reporter.ts'

describe('an address under which notices were given', () => {
  test('is told once of what was decided, however many were given under it, by whomever', async ({ db }) => {
    const { id: subjectId } = await publicSubject(db)
    const { id: contributionId } = await aComment(db, { subjectId, authorId: (await someone(db)).id })
    const given = (reporterEmail: string, explanation: string) =>
      act(db, nobody, (act) =>
        notice(act, {
          ...{ contributionId, reason: 'insult', goodFaith: true, reporterName: 'Ida Rey' },
          ...{ reporterEmail, explanation },
        }),
      )
    for (const words of ['Un mot pris au hasard.', 'Ce mot vise ma fille.', 'Encore un autre mot.'])
      await given('ida@exemple.it', words)
    await given('un.autre@exemple.fr', 'Ce mot vise ma fille.')
    const moderator = await someone(db, 'moderator')
    const why = { decision: 'hidden', ground: 'insult', reason: 'Le texte insulte quelqu’un.' } as const
    await act(db, moderator, (act) => ruleOnNotice(act, { contributionId, ...why }))
    expect(await mailsAfter(db, 'contribution-hidden')).toEqual(['ida@exemple.it', 'un.autre@exemple.fr'])
    expect(await db.$count(notices, sql`reporter_told_at is null`)).toBe(0)
  })
})

async function mailsAfter(db: Db, verb: string): Promise<string[]> {
  const [event] = await db.select({ id: events.id }).from(events).where(eq(events.verb, verb))
  await act(db, theCity, (act) => announce(act, { eventId: event!.id })) // it was just recorded
  const queued = await db.execute<{ payload: { noticeId: string } }>(sql`
    select j.payload from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'mail-reporter'`)
  const sent: Message[] = []
  const mail = { send: async (message: Message) => void sent.push(message), close: () => {} }
  const tools = { db, mail, origin: 'https://cordee.example' } as unknown as Tools
  for (const { payload } of queued) await mailReporter(tools, payload)
  return sent.map(({ to }) => to).sort()
}
