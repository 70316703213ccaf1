import { desc, eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import {
  checkouts,
  events,
  invoices,
  ledgerAccounts,
  ledgerEntries,
  payments,
  refunds,
  sponsorPackages,
  sponsorships,
} from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import {
  aBusiness,
  alarms,
  aPackage,
  here,
  paidFacts,
  settled,
  sirets,
  taken,
} from '#tests/fixtures/sponsoring.ts'
import { act, theCity } from '../../act.ts'
import {
  applyCheckout,
  creditInvoice,
  releaseSponsorship,
  settleRefund,
  sponsorsByProject,
} from '../index.ts'
import { readInvoice } from './invoice-content.ts'

const stateOf = async (db: Db, id: string) =>
  (await db.select({ state: sponsorships.state }).from(sponsorships).where(eq(sponsorships.id, id)))[0]?.state

const told = (db: Db, verb: string) => db.select().from(events).where(eq(events.verb, verb))

/** What stands on each account, in cents. */
async function balances(db: Db): Promise<Record<string, bigint>> {
  const rows = await db
    .select({ kind: ledgerAccounts.kind, sum: sql<string>`sum(${ledgerEntries.amount})::text` })
    .from(ledgerEntries)
    .innerJoin(ledgerAccounts, eq(ledgerAccounts.id, ledgerEntries.accountId))
    .groupBy(ledgerAccounts.kind)
  return Object.fromEntries(rows.map(({ kind, sum }) => [kind, BigInt(sum)]))
}

const letGo = (db: Db, checkoutId: string) =>
  act(db, theCity, (deed) => releaseSponsorship(deed, { checkoutId }))

describe('a sponsor’s payment', () => {
  test('makes it paid, invoiced and posted, all at once', async ({ db }) => {
    const { hers, project } = await here(db)
    expect(await settled(db, hers)).toBe('applied')
    expect(await stateOf(db, hers.id)).toBe('paid')
    expect(await db.select().from(payments)).toMatchObject([
      { state: 'succeeded', amount: 1_200_00n, fee: 18_25n },
    ])
    expect(await db.select().from(checkouts)).toMatchObject([{ result: 'completed' }])
    expect(await balances(db)).toEqual({
      'sponsor-receivable': 0n,
      'stripe-clearing': 1_181_75n,
      'stripe-fees': 18_25n,
      sponsoring: -1_000_00n,
      vat: -200_00n,
    })
    const [invoice] = await db.select().from(invoices)
    const number = `F-${new Date().getFullYear()}-0001`
    expect(readInvoice(invoice!.content)).toMatchObject({
      ...{ kind: 'invoice', number, net: '100000', vat: '20000', gross: '120000', vatRate: 2000 },
      seller: {
        name: 'Commune de Montgenèvre',
        siren: '210500856',
        vatNumber: 'FR85210500856',
        address: 'Place de la Mairie',
      },
      buyer: { name: 'Refuge du Col SARL', siret: '73282932000074' },
      line: { title: 'Formule belvédère', project: 'Télécabine du Rocher', quantity: 1, unitPrice: '100000' },
      demonstration: true,
    })
    const {
      projects: [of],
    } = await sponsorsByProject(db, 'fr')
    expect(of).toMatchObject({ project: { id: project.id }, sponsors: [{ name: 'Refuge du Col' }] })
  })

  test('case 46: who has not paid is nowhere to be seen', async ({ db }) => {
    const { hers } = await here(db)
    const names = async () => (await sponsorsByProject(db, 'fr')).projects.flatMap(({ sponsors }) => sponsors)
    expect(await names()).toEqual([])
    for (const status of ['open', 'processing', 'refused', 'canceled'] as const)
      expect(await settled(db, hers, paidFacts(hers.id, { status }))).toBe('nothing-to-do')
    expect(await names()).toEqual([])
    expect(await db.select().from(invoices)).toEqual([])
  })

  test('case 5: after the package was let go, it is reserved again', async ({ db }) => {
    const { hers } = await here(db, { quantity: 1 })
    await letGo(db, hers.checkout.id)
    expect(await settled(db, hers)).toBe('applied')
    expect(await stateOf(db, hers.id)).toBe('paid')
    expect((await db.select().from(sponsorPackages))[0]?.taken).toBe(1)
  })

  test.for(['taken by another', 'withdrawn', 'begun again by herself'])(
    'case 5: after it was let go and %s, the money goes back whole and no invoice is made',
    async (then, { db }) => {
      const { hers, offered, town, business } = await here(db, { quantity: 2 })
      await letGo(db, hers.checkout.id)
      if (then === 'withdrawn') await db.update(sponsorPackages).set({ withdrawnAt: new Date() })
      if (then === 'begun again by herself') await taken(db, offered, business)
      if (then === 'taken by another')
        for (const [n, siret] of sirets(2).entries())
          await taken(db, offered, await aBusiness(db, town, `Maison ${n}`, siret))
      expect(await settled(db, hers)).toBe('applied')
      expect(await stateOf(db, hers.id)).toBe('released')
      expect(await db.select().from(refunds)).toMatchObject([{ amount: 1_200_00n, state: 'planned' }])
      expect(await db.select().from(invoices)).toEqual([])
      expect(await balances(db)).toEqual({
        'refund-payable': -1_200_00n,
        'stripe-clearing': 1_181_75n,
        'stripe-fees': 18_25n,
      })
    },
  )

  test('cases 8 and 9: told again, or many times at once, it is one payment and one invoice', async ({
    db,
  }) => {
    const { hers } = await here(db)
    const facts = paidFacts(hers.id)
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => settled(db, hers, facts)))
    expect(outcomes.filter((outcome) => outcome === 'applied')).toHaveLength(1)
    expect(await settled(db, hers, facts)).toBe('nothing-to-do')
    expect(await db.select().from(payments)).toHaveLength(1)
    expect(await db.select().from(invoices)).toHaveLength(1)
    expect(await alarms(db)).toEqual([])
  })

  test('case 15: marked for another sponsorship, it is set aside', async ({ db }) => {
    const { hers } = await here(db)
    const facts = paidFacts(hers.id, {
      marks: { ...paidFacts(hers.id).marks, sponsorshipId: crypto.randomUUID() },
    })
    expect(await settled(db, hers, facts)).toBe('quarantined')
    expect(await stateOf(db, hers.id)).toBe('started')
    expect(await alarms(db)).toEqual(['webhook-quarantined'])
  })

  test.for([{ amount: 1_199_99n }, { amount: 1_200_01n }, { currency: 'usd' }])(
    'case 16: of another sum or currency, it is set aside: %o',
    async (changes, { db }) => {
      const { hers } = await here(db)
      expect(await settled(db, hers, paidFacts(hers.id, changes))).toBe('quarantined')
      expect(await stateOf(db, hers.id)).toBe('started')
      expect(await alarms(db)).toEqual(['amount-mismatch'])
      expect(await balances(db)).toEqual({})
    },
  )

  test('is heard of through the page on which it was made; one that expired lets go of the package', async ({
    db,
  }) => {
    const { hers } = await here(db)
    const payment = paidFacts(hers.id)
    const marks = { ...payment.marks, checkoutId: hers.checkout.id }
    const page = { marks, sessionId: 'cs_1', saved: null }
    const apply = (facts: Parameters<typeof applyCheckout>[1]) =>
      act(db, theCity, (deed) => applyCheckout(deed, facts, null))
    expect(await apply({ ...page, status: 'open', payment: null })).toBe('nothing-to-do')
    expect(await apply({ ...page, status: 'expired', payment: null })).toBe('applied')
    expect(await stateOf(db, hers.id)).toBe('released')
    expect(await apply({ ...page, status: 'complete', payment })).toBe('applied')
    expect(await apply({ ...page, status: 'expired', payment: null })).toBe('nothing-to-do')
    expect(await stateOf(db, hers.id)).toBe('paid')
  })

  test('by the page of a former tab counts; by both, the second goes back whole, and the first stands', async ({
    db,
  }) => {
    const { hers, offered, business } = await here(db)
    const other = await taken(db, offered, business)
    const second = paidFacts(hers.id)
    expect(await settled(db, hers)).toBe('applied')
    expect(await settled(db, other, second)).toBe('applied')
    expect(await settled(db, other, second)).toBe('nothing-to-do')
    expect(await stateOf(db, hers.id)).toBe('paid')
    expect(await db.select().from(refunds)).toMatchObject([
      { key: 'paid-twice', amount: 1_200_00n, state: 'planned' },
    ])
    expect(await db.select().from(invoices)).toHaveLength(1)
    expect(await balances(db)).toMatchObject({ 'refund-payable': -1_200_00n, sponsoring: -1_000_00n })
    expect(await told(db, 'sponsorship-paid-twice')).toHaveLength(1)
    expect(await alarms(db)).toEqual([])
    expect((await db.select().from(checkouts)).every(({ endedAt }) => endedAt !== null)).toBe(true)
  })

  test('given back because it came twice leaves alone a package whose invoice is being credited', async ({
    db,
  }) => {
    const { hers, offered, business, treasurer } = await here(db)
    const other = await taken(db, offered, business)
    await settled(db, hers)
    await settled(db, other)
    const [invoice] = await db.select().from(invoices)
    await act(db, treasurer, (deed) =>
      creditInvoice(deed, { invoiceId: invoice!.id, reason: 'Panneau annulé.' }),
    )
    const made = await db
      .select({ refund: refunds, intent: payments.paymentIntentId, surplus: payments.surplus })
      .from(refunds)
      .innerJoin(payments, eq(payments.id, refunds.paymentId))
      .orderBy(desc(payments.surplus))
    expect(made.map(({ surplus }) => surplus)).toEqual([true, false])
    const states: unknown[] = []
    for (const { refund, intent } of made) {
      const { id, amount } = refund
      const facts = {
        marked: id,
        refundId: `re_${id}`,
        status: 'succeeded',
        amount,
        currency: 'eur',
      } as const
      await act(db, theCity, (deed) => settleRefund(deed, { ...facts, paymentIntentId: intent }))
      states.push(await stateOf(db, hers.id))
    }
    expect(states).toEqual(['refunding', 'refunded'])
    expect(await balances(db)).toMatchObject({ 'refund-payable': 0n, sponsoring: 0n, vat: 0n })
  })

  test('counts once in the database too, whatever a command would write', async ({ db }) => {
    const { hers } = await here(db)
    await settled(db, hers)
    const second = (surplus: boolean) =>
      db.insert(payments).values({
        ...{ sponsorshipId: hers.id, amount: 1_200_00n, chargeId: `ch_${surplus}`, surplus, number: 2 },
        ...{ state: 'succeeded', dueAt: new Date(), endedAt: new Date() },
      })
    await expect(second(false)).rejects.toMatchObject({
      cause: expect.objectContaining({ constraint_name: 'a_sponsorship_is_paid_once' }),
    })
    await second(true)
  })

  test('without VAT is invoiced with the text that says why, and nothing is owed to the State', async ({
    db,
  }) => {
    const { town, project, agent } = await here(db)
    const free = await aPackage(db, {
      ...{ projectId: project.id, preparedBy: agent.id, vatRate: 0, vatExemption: 'CGI, art. 256 B' },
    })
    const hers = await taken(db, free, await aBusiness(db, town, 'Hôtel du Lac', sirets(1)[0]))
    expect(await settled(db, hers, paidFacts(hers.id, { amount: 1_000_00n, fee: null }))).toBe('applied')
    const [invoice] = await db.select().from(invoices)
    expect(readInvoice(invoice!.content)).toMatchObject({ vat: '0', exemption: 'CGI, art. 256 B' })
    expect(await balances(db)).toMatchObject({ sponsoring: -1_000_00n, 'stripe-clearing': 1_000_00n })
  })
})
