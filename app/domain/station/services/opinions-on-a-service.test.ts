import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { describe, expect, test } from '#tests/db.ts'
import { noon, someone } from '#tests/fixtures/participation.ts'
import { aBody, aService } from '#tests/fixtures/station/bodies.ts'
import { act } from '../../act.ts'
import { giveOpinion } from '../../participation/index.ts'
import { ServiceInput } from './service-input.ts'
import { serviceAt } from './service-page.ts'
import { changeService } from './write-service.ts'

/** The service as it is read at this instant. */
async function readAt(db: Db, slug: string, at: Date) {
  await db.execute(sql`update city_clock set ahead = ${at.toISOString()}::timestamptz - now()`)
  return (await serviceAt(db, slug, 'fr'))!
}

describe('opinions on a service', () => {
  test('are taken between the days that its body gives, by class, and their close is not moved at will', async ({
    db,
  }) => {
    const body = await aBody(db)
    const { id, slug } = await aService(db, body, { opinionsOpenOn: '2027-03-10' })
    const opinion = { subjectId: id, stance: 'against', reason: '', lang: 'fr' } as const
    const resident = await someone(db)
    await act(db, resident, (deed) => giveOpinion(deed, opinion), noon)
    const service = await readAt(db, slug, noon)
    expect(service).toMatchObject({ opinionsOpenOn: '2027-03-10', can: { opinion: { open: true } } })
    const change = (days: object) =>
      act(
        db,
        body.agent,
        (deed) =>
          changeService(deed, {
            ...ServiceInput.parse({
              ...{ fr: service.name, kind: service.kind, placeId: service.place.id, bodyId: body.id },
              ...{ electedId: service.elected.id, opinionsOpenOn: '2027-03-10', ...days },
            }),
            ...{ slug, revision: service.revision },
          }),
        noon,
      )
    await expect(change({ opinionsOpenOn: '2027-04-01' })).rejects.toMatchObject({
      code: 'opinions-already-open',
    })
    await expect(change({ opinionsCloseOn: '2027-04-01' })).rejects.toMatchObject({
      code: 'close-needs-decision',
    })
    await change({ opinionsCloseOn: '2027-04-01', closeDecision: 'Délibération 12' })
    expect(await readAt(db, slug, noon)).toMatchObject({ opinionsCloseOn: '2027-04-01' })
    await expect(
      act(db, resident, (deed) => giveOpinion(deed, opinion), new Date('2027-04-02T10:00:00Z')),
    ).rejects.toMatchObject({ code: 'opinions-closed' })
  })

  test('are not taken where nobody gave days for them', async ({ db }) => {
    const { id } = await aService(db, await aBody(db))
    const opinion = { subjectId: id, stance: 'for', reason: '', lang: 'fr' } as const
    await expect(
      act(db, await someone(db), (deed) => giveOpinion(deed, opinion), noon),
    ).rejects.toMatchObject({ code: 'opinions-not-open' })
    const input = { fr: 'Navette', kind: 'bus-stop', placeId: id, bodyId: id, electedId: id }
    const days = { opinionsOpenOn: '2027-03-10', opinionsCloseOn: '2027-03-09' }
    expect(ServiceInput.safeParse({ ...input, ...days }).success).toBe(false)
    expect(ServiceInput.safeParse({ ...input, opinionsCloseOn: '2027-03-09' }).success).toBe(false)
  })
})
