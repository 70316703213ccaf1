import type { Db } from '#db/client.ts'
import { campaigns } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aCampaign } from '#tests/fixtures/funding.ts'
import { aPublishedProject, aTown } from '#tests/town.ts'
import { CampaignContent, type CampaignInput } from '../index.ts'
import { campaignCards } from './campaign-cards.ts'
import { translated } from './campaign-content.ts'

const input: CampaignInput = {
  texts: { fr: { title: 'Un banc au soleil' } },
  projectId: '00000000-0000-7000-8000-000000000000',
  ...{ goal: '1000', leastPledge: '5', mostPledge: '500', deadlineOn: '2027-04-15', deadlineHour: '20' },
}
/** Why the form refuses it, by field; nothing where it does not. */
const refusals = (changes: Partial<CampaignInput>) =>
  Object.fromEntries(
    (CampaignContent.safeParse({ ...input, ...changes }).error?.issues ?? []).map((issue) => [
      issue.path.join('.'),
      issue.code === 'custom' ? (issue.params?.refusal ?? 'too short') : issue.code,
    ]),
  )

describe('the bounds of a campaign', () => {
  test('are those of cards, to the cent', () => {
    expect(refusals({ leastPledge: '0,49' })).toEqual({ leastPledge: 'beyond-cards' })
    expect(refusals({ leastPledge: '0,50' })).toEqual({})
    expect(refusals({ goal: '2000000', mostPledge: '999999,99' })).toEqual({})
    expect(refusals({ goal: '2000000', mostPledge: '1000000' })).toEqual({ mostPledge: 'beyond-cards' })
  })

  test('may be one sum, and never more than the goal', () => {
    expect(refusals({ leastPledge: '500', mostPledge: '500' })).toEqual({})
    expect(refusals({ mostPledge: '1000' })).toEqual({})
    expect(refusals({ mostPledge: '1000,01' })).toEqual({ mostPledge: 'most-above-goal' })
    expect(refusals({ leastPledge: '5', mostPledge: '4,99' })).toEqual({ mostPledge: 'most-below-least' })
    expect(refusals({ shortfallRule: 'refund-below', shortfallFloor: '1000' })).toEqual({})
  })

  test('leave each reward within reach', () => {
    const reward = (fromAmount: string) => ({ fr: { title: 'Une carte' }, fromAmount, value: '2' })
    expect(refusals({ rewards: [reward('500'), reward('500,01')] })).toEqual({
      'rewards.1.fromAmount': 'reward-out-of-reach',
    })
    expect(refusals({ rewards: [reward('0')] })).toEqual({ 'rewards.0.fromAmount': 'amount-of-zero' })
  })

  test('ask for a title of five signs in French alone', () => {
    expect(refusals({ texts: { fr: { title: 'Banc' } } })).toEqual({ 'texts.fr.title': 'too short' })
    expect(refusals({ texts: { fr: { title: 'Bancs' }, it: { title: 'Sì' } } })).toEqual({})
  })
})

test('a text stands in the languages in which it was written, in French always', () => {
  const said = (fr: string, it: string, en: string) =>
    translated({ fr: { title: fr }, it: { title: it }, en: { title: en } }, 'title')
  expect(said('Un banc', '', 'A bench')).toEqual({ fr: 'Un banc', en: 'A bench' })
  expect(said('', '', '')).toEqual({ fr: '' })
})

describe('the list of campaigns', () => {
  const read = (db: Db, cursor: string | null, towards: 'next' | 'previous' = 'next') => {
    const [key = '', id = ''] = cursor?.split('~') ?? []
    return campaignCards(db, { locale: 'fr', size: 2, cursor: cursor ? { key, id, towards } : null })
  }

  test('turns its pages both ways, and says where there is no more', async ({ db }) => {
    const town = await aTown(db)
    const project = await aPublishedProject(db, town)
    for (let day = 1; day <= 5; day++)
      await aCampaign(db, {
        ...{ projectId: project.id, preparedBy: town.mayor.id, slug: `campagne-${day}` },
        openedAt: new Date(Date.UTC(2026, 0, day)),
      })
    const slugs = ({ cards }: Awaited<ReturnType<typeof read>>) => cards.map(({ slug }) => slug)
    const first = await read(db, null)
    expect(slugs(first)).toEqual(['campagne-5', 'campagne-4'])
    expect(first.previous).toBeNull()
    const second = await read(db, first.next)
    expect(slugs(second)).toEqual(['campagne-3', 'campagne-2'])
    const last = await read(db, second.next)
    expect([slugs(last), last.next]).toEqual([['campagne-1'], null])
    const back = await read(db, last.previous, 'previous')
    expect(slugs(back)).toEqual(['campagne-3', 'campagne-2'])
    const front = await read(db, back.previous, 'previous')
    expect([slugs(front), front.previous, front.next === null]).toEqual([
      ['campagne-5', 'campagne-4'],
      null,
      false,
    ])
    expect(await db.$count(campaigns)).toBe(5)
  })
})
