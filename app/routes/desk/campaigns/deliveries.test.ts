import { eq, sql } from 'drizzle-orm'
import { act, theCity } from '#app/domain/act.ts'
import { openSession, sessionOf } from '#app/domain/people/index.ts'
import type { Db } from '#db/client.ts'
import { deliveries, payments, pledges } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aReward } from '#tests/fixtures/funding.ts'
import { aConfirmedPledge, aTownWithCampaign } from '#tests/fixtures/promises.ts'
import { load } from '#tests/pages.ts'
import { anActor } from '#tests/town.ts'
import { action, loader } from './deliveries.tsx'
import { loader as file } from './deliveries-file.ts'

async function signedIn(db: Db, role: 'treasurer' | 'agent') {
  const { id } = await anActor(db, `Une personne ${role}`, [role])
  const token = await act(db, theCity, (deed) =>
    openSession(deed, id, { device: 'essai', demonstration: true }),
  )
  const { viewer, sessionId } = (await sessionOf(db, token))!
  return { viewer, sessionId, token }
}

/** A collected promise whose giver wrote this for the engraver. */
async function aRewardToDeliver(db: Db, engraving: string) {
  const place = await aTownWithCampaign(db)
  const { id: rewardId } = await aReward(db, place.campaign.id, { needs: ['engraving'] })
  const { pledge } = await aConfirmedPledge(db, place, { rewardId })
  await db.insert(deliveries).values({ pledgeId: pledge.id, engraving })
  const of = eq(pledges.id, pledge.id)
  await db.update(pledges).set({ state: 'collecting' }).where(of)
  const paid = { state: 'succeeded', chargeId: 'ch_1', endedAt: new Date() } as const
  await db
    .insert(payments)
    .values({ pledgeId: pledge.id, number: 1, amount: 50_00n, dueAt: new Date(), ...paid })
  await db.update(pledges).set({ state: 'collected' }).where(of)
  return { ...place, pledge }
}

describe('the rewards of a campaign at the desk', () => {
  test('are a page and a file for the treasurer alone, and each look is written down', async ({ db }) => {
    const { campaign } = await aRewardToDeliver(db, '=HYPERLINK("x")')
    const { slug } = campaign
    const path = `/mairie/campagnes/${slug}/contreparties`
    const treasurer = await signedIn(db, 'treasurer')
    const page = await load(loader, db, path, { slug }, treasurer)
    expect(page.rows).toMatchObject([{ said: { engraving: '=HYPERLINK("x")' } }])
    const answer = await load(file, db, `${path}.csv`, { slug }, treasurer)
    const [head, line] = (await answer.text()).split('\r\n')
    expect(head).toBe(
      'promise,reward,state,moved_at,name,recipient,street,postcode,town,country,engraving,size',
    )
    // A spreadsheet would run what a giver wrote.
    expect(line).toContain(`"'=HYPERLINK(""x"")"`)
    const looks = await db.execute(sql`select verb from events where verb like 'deliveries-%' order by id`)
    expect(looks.map(({ verb }) => verb)).toEqual(['deliveries-seen', 'deliveries-exported'])
    const agent = await signedIn(db, 'agent')
    for (const closed of [loader, file])
      await expect(load(closed as typeof loader, db, path, { slug }, agent)).rejects.toMatchObject({
        init: { status: 403 },
      })
  })

  test('are marked together by boxes and a button, and nothing ticked is said', async ({ db }) => {
    const { campaign, pledge } = await aRewardToDeliver(db, 'Ada')
    const { slug } = campaign
    const path = `/mairie/campagnes/${slug}/contreparties`
    const treasurer = await signedIn(db, 'treasurer')
    const send = (typed: Record<string, string>) => {
      const sent = (args: Parameters<typeof action>[0]) =>
        action({
          ...args,
          request: new Request(args.request.url, { method: 'POST', body: new URLSearchParams(typed) }),
        })
      return load(sent, db, path, { slug }, treasurer)
    }
    expect(await send({ state: 'sent' })).toMatchObject({
      data: { error: { pledges: ['Cochez au moins une contrepartie.'] } },
    })
    await send({ state: 'sent', pledges: pledge.id })
    expect((await db.select().from(deliveries))[0]).toMatchObject({ state: 'sent' })
  })
})
