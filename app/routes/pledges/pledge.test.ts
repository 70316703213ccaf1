import { act, theCity } from '#app/domain/act.ts'
import { openSession, sessionOf } from '#app/domain/people/index.ts'
import { messagesIn, refusalText } from '#app/lib/messages/index.ts'
import { rewards } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aReward } from '#tests/fixtures/funding.ts'
import { aTownWithCampaign } from '#tests/fixtures/promises.ts'
import { load } from '#tests/pages.ts'
import { action, loader } from './pledge.tsx'

describe('a promise whose reward was taken meanwhile', () => {
  test('is refused in a sentence beside the rewards, and keeps what was typed', async ({ db }) => {
    const place = await aTownWithCampaign(db)
    const { slug } = place.campaign
    const reward = await aReward(db, place.campaign.id, { quantity: 1 })
    // The page that she opened showed one; the last was taken before she sent it.
    expect((await load(loader, db, `/campagnes/${slug}/promesses`, { slug })).campaign.rewards).toMatchObject(
      [{ left: 1 }],
    )
    await db.update(rewards).set({ taken: 1 })
    const token = await act(db, theCity, (deed) =>
      openSession(deed, place.town.resident.id, { device: 'essai' }),
    )
    const { viewer, sessionId } = (await sessionOf(db, token))! // it was opened just now
    const typed = { amount: '60,50', rewardId: reward.id, amountHidden: 'on', clientKey: 'essai-de-promesse' }
    const sent = (args: Parameters<typeof action>[0]) => {
      Object.assign(args.context.instance, { log: { info: () => {} } })
      const request = new Request(args.request.url, { method: 'POST', body: new URLSearchParams(typed) })
      return action({ ...args, request })
    }
    const answer = await load(
      sent,
      db,
      `/campagnes/${slug}/promesses`,
      { slug },
      { viewer, sessionId, token },
    )
    expect(answer).toMatchObject({
      data: {
        status: 'error',
        error: { rewardId: [refusalText(messagesIn('fr'), 'reward-gone')] },
        initialValue: { amount: '60,50', amountHidden: 'on' },
      },
    })
  })
})
