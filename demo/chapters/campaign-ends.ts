import { and, eq } from 'drizzle-orm'
import type { Act } from '#app/domain/act.ts'
import {
  beginPayment,
  deliveriesOf,
  freezeOutcome,
  moveDeliveries,
  type PaymentWish,
  remind,
  settleCampaign,
  settlePayment,
} from '#app/domain/funding/index.ts'
import type { DeliveryState, RewardNeed } from '#app/lib/deliveries.ts'
import { payments, pledges } from '#db/schema/index.ts'
import type { Bank } from '../bank.ts'
import type { CampaignStory } from '../story/campaigns/shape.ts'
import type { Timeline } from '../timeline.ts'

/** The deadline passes: a missed goal charges nobody, a reached one is collected, and settled a week after the last refusal. */
export function campaignEnds(timeline: Timeline, story: CampaignStory, bank: Bank): void {
  const campaignId = () => timeline.id(story.key)
  // Its hour is that of Paris, on a day counted from now: a day later it has passed whatever the time now.
  const ended = story.deadlineAgo - 1.1
  let wishes: PaymentWish[] = []

  timeline.add(ended, 'city', (act) => freezeOutcome(act, { campaignId: campaignId() }))
  timeline.add(ended - 0.01, 'city', async (act) => {
    const planned = await act.tx
      .select({ paymentId: payments.id })
      .from(payments)
      .innerJoin(pledges, eq(pledges.id, payments.pledgeId))
      .where(and(eq(pledges.campaignId, campaignId()), eq(payments.state, 'planned')))
      .orderBy(pledges.confirmedAt, pledges.id)
    for (const { paymentId } of planned) {
      const wish = await beginPayment(act, { paymentId })
      if (wish) wishes.push(wish)
    }
  })
  // What the job would do one by one: the story has it done in one deed, since nobody else is waiting for it.
  timeline.add(ended - 0.02, 'city', async (act) => {
    const answers = wishes.map(({ pledgeId, paymentId, lookUpSince, ...wish }) =>
      bank.collect({ ...wish, marks: { pledgeId, paymentId } }),
    )
    for (const facts of await Promise.all(answers)) await settlePayment(act, facts)
    wishes = []
  })
  timeline.add(ended - 7.2, 'city', async (act) => {
    const waiting = await act.tx
      .select({ id: pledges.id })
      .from(pledges)
      .where(and(eq(pledges.campaignId, campaignId()), eq(pledges.state, 'collecting')))
    for (const { id } of waiting) await remind(act, id)
    await settleCampaign(act, { campaignId: campaignId() })
  })
  // Half of the parcels have left, and the first labels hang; the rest waits for the treasurer.
  timeline.add(ended - 14, 'tresoriere', (act) =>
    deliver(act, timeline.slug(story.key), { need: 'address', state: 'sent', share: 0.5 }),
  )
  timeline.add(ended - 20, 'tresoriere', (act) =>
    deliver(act, timeline.slug(story.key), { need: 'engraving', state: 'given', share: 0.4 }),
  )
}

async function deliver(
  act: Act,
  slug: string,
  { need, state, share }: { need: RewardNeed; state: DeliveryState; share: number },
): Promise<void> {
  const page = await deliveriesOf(act.tx, slug, { state: 'to-do' })
  const asked = (page?.rows ?? []).filter(({ needs }) => needs.includes(need))
  const pledges = asked.slice(0, Math.ceil(asked.length * share)).map(({ id }) => id)
  if (pledges.length > 0) await moveDeliveries(act, { slug, pledges, state })
}
