import { eq } from 'drizzle-orm'
import { act } from '#app/domain/act.ts'
import { StepInput, takeStep } from '#app/domain/field/index.ts'
import { judge } from '#app/domain/proposals/index.ts'
import { mailNews } from '#app/jobs/mails/mail-news.ts'
import type { Db } from '#db/client.ts'
import { fieldReports, officials, organisations } from '#db/schema/index.ts'
import { expect, test } from '#tests/db.ts'
import { aReport } from '#tests/fixtures/field/reports.ts'
import { anOfficial, days, later, noon } from '#tests/fixtures/participation.ts'
import { proposed, supportedBy } from '#tests/fixtures/proposals.ts'
import { aBody } from '#tests/fixtures/station/bodies.ts'
import { mailbox } from '#tests/fixtures/told/mailbox.ts'
import { pieces, waits } from '#tests/fixtures/told/pieces.ts'
import { tellAll } from '#tests/fixtures/told/tell-all.ts'

/** What the first who was told of this verb was mailed. */
async function mailed(db: Db, verb: string): Promise<string> {
  await tellAll(db)
  const piece = (await pieces(db, 1)).find((one) => one.verb === verb)!
  await waits(db, piece, 'fr')
  const { tools, sent } = mailbox(db)
  await mailNews(tools, { notificationId: piece.id })
  return sent.map(({ text }) => text).join('\n')
}

test('who passes a report on to another body has said so herself', async ({ db }) => {
  const { number } = await aReport(db)
  const other = await aBody(db, 'Régie des remontées')
  const [had] = await db
    .select({ name: organisations.name })
    .from(organisations)
    .innerJoin(fieldReports, eq(fieldReports.bodyId, organisations.id))
  const mayor = await anOfficial(db, 'mayor')
  const step = StepInput.parse({
    state: 'not-ours',
    lang: 'fr',
    body: 'C’est un pylône.',
    toBodyId: other.id,
  })
  await act(db, mayor, (deed) => takeStep(deed, { ...step, number }), noon)
  const text = await mailed(db, 'field-step-taken')
  expect(text).toContain('C’est un pylône.')
  expect(text).toContain(had!.name)
  expect(text).not.toContain('Régie des remontées')
})

test('who accepts a proposal that nobody examined yet is named', async ({ db }) => {
  const [{ id: proposalId }, by] = [await proposed(db), await anOfficial(db)]
  await supportedBy(db, proposalId, 3)
  const words = { lang: 'fr', body: 'C’est une bonne idée, on la fera.', verdict: 'accepted' } as const
  await act(db, by, (deed) => judge(deed, { ...words, projectId: null, proposalId }), later(noon, days))
  const [official] = await db.select().from(officials).where(eq(officials.personId, by.id))
  expect(await mailed(db, 'proposal-accepted')).toContain(`${official!.name} l’accepte`)
})
