import { eq } from 'drizzle-orm'
import type { Act } from '#app/domain/act.ts'
import {
  CampaignContent,
  type CampaignInput,
  campaignAtDesk,
  confirmPledge,
  notePayer,
  OpeningInput,
  openCampaign,
  openCheckout,
  pledge,
  prepareCampaign,
} from '#app/domain/funding/index.ts'
import { type Delivery, nothingSaid } from '#app/lib/deliveries.ts'
import { people } from '#db/schema/index.ts'
import type { Bank } from '../bank.ts'
import type { Cast } from '../parts.ts'
import type { Chance } from '../random.ts'
import type { CampaignStory } from '../story/campaigns/shape.ts'
import type { Timeline } from '../timeline.ts'
import { campaignEnds } from './campaign-ends.ts'

/** What people promise, in euros, and how many of a hundred do. */
const sums = [20, 30, 50, 60, 80, 100, 150, 200]
const weights = [18, 14, 26, 12, 8, 12, 6, 4]

/** A campaign's own life: prepared and opened by the treasurer, promised to by the crowd until its deadline or today. */
export function campaignLives(
  timeline: Timeline,
  story: CampaignStory,
  cast: Cast,
  chance: Chance,
  bank: Bank,
): void {
  const { key, openedAgo, deadlineAgo } = story
  timeline.add(openedAgo + 4, 'tresoriere', async (act) => {
    const { id, slug } = await prepareCampaign(act, contentOf(timeline, story))
    timeline.memory.ids.set(key, id)
    timeline.memory.slugs.set(key, slug)
    const written = await campaignAtDesk(act.tx, slug)
    for (const { id: rewardId, position } of written?.rewards ?? [])
      timeline.memory.ids.set(`${key}/${position}`, rewardId)
  })
  if (story.draft) return
  timeline.add(openedAgo, 'tresoriere', (act) =>
    openCampaign(act, { slug: timeline.slug(key), revision: 1, legal: legalOf(story) }),
  )
  for (const one of promisesOf(story, cast, chance)) promises(timeline, story, one, bank)
  if (deadlineAgo > 0) campaignEnds(timeline, story, bank)
}

type Promised = {
  by: string
  euros: number
  organisation?: string
  anonymous: boolean
  amountHidden: boolean
  ago: number
  /** The place of her reward in the story; null where she takes none. */
  reward: number | null
}

/** Who promises what and when, the first one first: a reward is chosen while there is one left. */
function promisesOf(story: CampaignStory, cast: Cast, chance: Chance): Promised[] {
  const { openedAgo, deadlineAgo } = story
  const last = Math.max(deadlineAgo, 0) + 0.3
  const own = story.cast.map(({ key: by, amount: euros, anonymous, amountHidden, organisation }) => ({
    ...{ by, euros, organisation },
    anonymous: anonymous ?? false,
    amountHidden: amountHidden ?? false,
  }))
  const crowd = cast.some(story.pledges, openedAgo, chance).map((by) => ({
    by,
    euros: sums[chance.weighted(weights)]!, // as many weights as sums
    anonymous: chance.happens(0.12),
    amountHidden: chance.happens(0.1),
  }))
  const left = story.rewards.map(({ quantity = Number.POSITIVE_INFINITY }) => quantity)
  const chosen = (euros: number) => {
    const place = story.rewards.findLastIndex(({ from }, n) => from <= euros && left[n]! > 0)
    if (place < 0 || chance.happens(0.25)) return null
    left[place]! -= 1
    return place
  }
  // Most in the first days, many in the last.
  const when = () => (chance.happens(0.6) ? chance.next() ** 2 : 1 - chance.next() ** 3)
  return [...own, ...crowd]
    .map((one) => ({ ...one, ago: openedAgo - 0.2 - when() * (openedAgo - 0.2 - last) }))
    .sort((a, b) => b.ago - a.ago)
    .map((one) => ({ ...one, reward: chosen(one.euros) }))
}

/** Promised and confirmed in one deed: the card was given on a hosted page in between, which asks nothing of us. */
function promises(timeline: Timeline, story: CampaignStory, one: Promised, bank: Bank): void {
  const { by, euros, organisation, anonymous, amountHidden, reward } = one
  const saving = bank.save(by, story.cards?.[by] ?? 'good')
  timeline.addApart(one.ago, by, async (act) => {
    const { id } = await pledge(act, {
      ...{ slug: timeline.slug(story.key), anonymous, amountHidden },
      amount: BigInt(euros) * 100n,
      rewardId: reward === null ? null : timeline.id(`${story.key}/${reward}`),
      organisationId: organisation ? timeline.id(organisation) : null,
      delivery: await deliveryTo(act),
      clientKey: `demo-${story.key}-${by}`,
    })
    const wish = await openCheckout(act, { pledgeId: id })
    const saved = await saving
    await notePayer(act, wish, saved.customerId)
    await confirmPledge(act, {
      ...{ checkoutId: wish.checkoutId, sessionId: null, pledgeId: id, saved },
      finishedAt: null,
    })
  })
}

/** What she says for her reward: her name, and an address that nobody has. */
async function deliveryTo({ tx, actor }: Act): Promise<Delivery> {
  const [giver] = await tx
    .select({ name: people.displayName })
    .from(people)
    .where(eq(people.id, actor.id ?? ''))
  const name = giver?.name ?? 'Une donatrice'
  return {
    ...nothingSaid,
    ...{ recipient: name, street: `${name.length} chemin de la Démonstration`, postcode: '05100' },
    ...{ town: 'Montgenèvre', country: 'FR', engraving: name },
  }
}

function contentOf(timeline: Timeline, story: CampaignStory): CampaignContent {
  const { texts, goal, most, deadlineAgo, shortfall, rewards } = story
  const input: CampaignInput = {
    texts,
    projectId: timeline.id(story.project),
    goal: String(goal),
    leastPledge: '5',
    mostPledge: String(most),
    deadlineOn: timeline.dayAgo(deadlineAgo),
    deadlineHour: '20',
    ...(shortfall && { shortfallRule: 'refund-below', shortfallFloor: String(shortfall.floor) }),
    rewards: rewards.map(({ fr, it, en, from, value, quantity, needs }) => ({
      ...{ fr, it, en },
      fromAmount: String(from),
      value: String(value),
      quantity: quantity === undefined ? '' : String(quantity),
      ...(needs && { needs }),
    })),
  }
  return CampaignContent.parse(input)
}

const legalOf = ({ legal: { basis, reference, opinion, deliberation, note } }: CampaignStory) =>
  OpeningInput.parse({
    legalBasis: basis,
    legalReference: reference,
    accountantOpinion: opinion,
    giftsDeliberation: deliberation,
    legalNote: note,
    termsRead: true,
  })
