import { expect, test } from '#tests/db.ts'
import { aPledge } from '#tests/fixtures/funding.ts'
import { aTownWithCampaign } from '#tests/fixtures/promises.ts'
import { act } from '../../act.ts'
import { newCheckout } from './new-checkout.ts'

test('a page for a card lives thirty-five minutes, or until what it is for is over', async ({ db }) => {
  const { town, campaign } = await aTownWithCampaign(db)
  const pledge = await aPledge(db, { campaignId: campaign.id, personId: town.resident.id })
  const at = new Date('2027-03-01T10:00:00Z')
  // Of one promise there is one page at a time: each is taken back with its deed.
  const expires = async (notAfter?: Date) => {
    const of = { purpose: 'card', pledgeId: pledge.id, amount: 0n } as const
    let found = ''
    const deed = act(
      db,
      town.resident,
      async (deed) => {
        found = (await newCheckout(deed, of, notAfter)).expiresAt.toISOString()
        throw new Error('taken back')
      },
      at,
    )
    await expect(deed).rejects.toThrow('taken back')
    return found
  }
  expect(await expires()).toBe('2027-03-01T10:35:00.000Z')
  expect(await expires(new Date('2027-03-01T10:20:00Z'))).toBe('2027-03-01T10:20:00.000Z')
  expect(await expires(new Date('2027-03-01T10:40:00Z'))).toBe('2027-03-01T10:35:00.000Z')
})
