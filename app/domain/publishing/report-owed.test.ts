import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { events, memberships, notifications } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aReportToTheCommune } from '#tests/fixtures/field/reports.ts'
import { noon } from '#tests/fixtures/participation.ts'
import { aBody } from '#tests/fixtures/station/bodies.ts'
import { anActor } from '#tests/town.ts'
import { act, theCity } from '../act.ts'
import { issueReportLink, StepInput, takeStep, tellDueReports } from '../field/index.ts'
import { announce } from './announce.ts'

/** Who is told that this report came, among these. */
async function toldOf(db: Db, id: string, who: { id: string }[]): Promise<string[]> {
  await tellDueReports(db)
  const came = and(eq(events.subjectId, id), eq(events.verb, 'field-report-received'))
  const [event] = await db.select({ id: events.id }).from(events).where(came)
  await act(db, theCity, (deed) => announce(deed, { eventId: event!.id })) // it came
  const rows = await db
    .select({ id: notifications.personId })
    .from(notifications)
    .where(
      and(
        eq(notifications.eventId, event!.id),
        inArray(
          notifications.personId,
          who.map((one) => one.id),
        ),
      ),
    )
  return rows.map((row) => row.id)
}

const step = StepInput.parse({ state: 'acknowledged', lang: 'fr', body: 'L’équipe passe demain.' })

describe('a report that no body of the station looks after', () => {
  test('is told to an agent of the commune, who answers it; an agent of the lifts does not speak for the commune', async ({
    db,
  }) => {
    const { id, number } = await aReportToTheCommune(db)
    const mayor = await anActor(db, 'La maire', ['mayor'])
    const agent = await anActor(db, 'Une agente', ['agent'])
    const ofTheLifts = await anActor(db, 'Un agent des remontées', ['agent'])
    const { id: organisationId } = await aBody(db, 'Régie des remontées')
    await db.insert(memberships).values({ organisationId, personId: ofTheLifts.id })
    expect(await toldOf(db, id, [mayor, agent, ofTheLifts])).toEqual([agent.id])
    const takes = (who: typeof agent) => act(db, who, (deed) => takeStep(deed, { ...step, number }), noon)
    const link = act(db, theCity, (deed) => issueReportLink(deed, { number, personId: ofTheLifts.id }), noon)
    expect(await link).toBeNull()
    await expect(takes(ofTheLifts)).rejects.toMatchObject({ code: 'not-her-body' })
    expect(await takes(agent)).toEqual({ number })
  })

  test('is told to the mayor where the commune has no agent of its own', async ({ db }) => {
    const { id, number } = await aReportToTheCommune(db)
    const mayor = await anActor(db, 'La maire', ['mayor'])
    expect(await toldOf(db, id, [mayor])).toEqual([mayor.id])
    expect(await act(db, mayor, (deed) => takeStep(deed, { ...step, number }), noon)).toEqual({ number })
  })
})
