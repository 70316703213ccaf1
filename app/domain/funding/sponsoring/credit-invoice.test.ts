import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import {
  invoices,
  ledgerAccounts,
  ledgerEntries,
  moneyAlarms,
  payments,
  refunds,
  sponsorships,
} from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aPackage, aSellingTown, settled, taken } from '#tests/fixtures/sponsoring.ts'
import { act, theCity } from '../../act.ts'
import {
  creditInvoice,
  invoiceFor,
  invoiceToPrint,
  logoOfSponsor,
  packageAtDesk,
  recordPrint,
  settleRefund,
  sponsorsByProject,
} from '../index.ts'
import { readInvoice } from './invoice-content.ts'

const file = {
  ...{
    key: 'document/1',
    name: 'f.pdf',
    mediaType: 'application/pdf',
    bytes: 9,
    sha256: 'x',
    width: null,
    height: null,
  },
}
const logo = { ...file, key: 'photo/1', name: 'l.webp', mediaType: 'image/webp', width: 10, height: 10 }

const invoiced = async (db: Db) => {
  const town = await aSellingTown(db)
  const offered = await aPackage(db, { projectId: town.project.id, preparedBy: town.agent.id })
  const hers = await taken(db, offered, town.business, { logo, logoAlt: 'Une marmotte' })
  await settled(db, hers)
  const [invoice] = await db.select().from(invoices)
  return { ...town, offered, hers, invoice: invoice! } // it was just paid
}
const reason = 'Formule prise par erreur'

describe('a credit note', () => {
  test('cancels an invoice whole, gives the money back, and hides the sponsor', async ({ db }) => {
    const { treasurer, offered, hers, invoice } = await invoiced(db)
    const fileId = (await db.select().from(sponsorships))[0]!.logoFileId!
    expect(await logoOfSponsor(db, fileId)).toMatchObject({ public: true })
    const { creditId } = await act(db, treasurer, (deed) =>
      creditInvoice(deed, { invoiceId: invoice.id, reason }),
    )
    const [credit] = await db.select().from(invoices).where(eq(invoices.id, creditId))
    const year = new Date().getFullYear()
    expect(credit).toMatchObject({ series: 'A', number: 1, cancelsId: invoice.id, gross: 1_200_00n })
    expect(readInvoice(credit!.content)).toMatchObject({
      ...{ kind: 'credit-note', number: `A-${year}-0001` },
      cancels: { number: `F-${year}-0001`, reason },
      buyer: { name: 'Refuge du Col SARL' },
    })
    expect(await db.select().from(refunds)).toMatchObject([
      { amount: 1_200_00n, state: 'planned', reason, by: treasurer.id },
    ])
    expect(await balances(db)).toMatchObject({
      ...{ 'sponsor-receivable': 0n, sponsoring: 0n, vat: 0n, 'refund-payable': -1_200_00n },
    })
    expect((await sponsorsByProject(db, 'fr')).projects.flatMap(({ sponsors }) => sponsors)).toEqual([])
    expect(await logoOfSponsor(db, fileId)).toMatchObject({ public: false })
    expect(await packageAtDesk(db, offered.slug)).toMatchObject({
      ...{ taken: 0, paid: 0, received: 0n },
      sponsors: [{ id: hers.id, state: 'refunding', credit: { number: `A-${year}-0001` } }],
    })
  })

  test('is done once Stripe gave the money back; should that fail, the treasurer is told', async ({ db }) => {
    const { treasurer, invoice } = await invoiced(db)
    await act(db, treasurer, (deed) => creditInvoice(deed, { invoiceId: invoice.id, reason }))
    const [refund] = await db.select().from(refunds)
    const [payment] = await db.select().from(payments)
    const told = (status: 'succeeded' | 'failed', amount = 1_200_00n) =>
      act(db, theCity, (deed) =>
        settleRefund(deed, {
          ...{ marked: refund!.id, refundId: 're_1', status, amount, currency: 'eur' },
          paymentIntentId: payment!.paymentIntentId,
        }),
      )
    expect(await told('succeeded', 1n)).toBe('quarantined')
    expect(await told('succeeded')).toBe('applied')
    expect(await told('succeeded')).toBe('nothing-to-do')
    expect(await db.select().from(sponsorships)).toMatchObject([{ state: 'refunded' }])
    expect(await balances(db)).toMatchObject({ 'refund-payable': 0n, 'stripe-clearing': -18_25n })
    expect(await told('failed')).toBe('applied')
    expect(await balances(db)).toMatchObject({ 'refund-payable': -1_200_00n, 'stripe-clearing': 1_181_75n })
    expect((await db.select().from(moneyAlarms).orderBy(moneyAlarms.id)).map(({ kind }) => kind)).toEqual([
      'amount-mismatch',
      'refund-failed',
    ])
  })

  test('is made once, of an invoice, with a reason', async ({ db }) => {
    const { treasurer, invoice } = await invoiced(db)
    const credit = (invoiceId: string, why = reason) =>
      act(db, treasurer, (deed) => creditInvoice(deed, { invoiceId, reason: why }))
    await expect(credit(invoice.id, '    ')).rejects.toThrow()
    await expect(credit(crypto.randomUUID())).rejects.toMatchObject({ code: 'not-found' })
    const asked = await Promise.allSettled([credit(invoice.id), credit(invoice.id)])
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(asked.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'invoice-credited' },
    })
    const [note] = await db.select().from(invoices).where(eq(invoices.series, 'A'))
    await expect(credit(note!.id)).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('an invoice', () => {
  test('is read by those who speak for its buyer, the treasurer and the mayor, and by nobody else', async ({
    db,
  }) => {
    const { invoice, business, treasurer, mayor, elected, agent, resident } = await invoiced(db)
    const reads = async (actor: Parameters<typeof invoiceFor>[1]) =>
      (await invoiceFor(db, actor, invoice.id)) !== null
    for (const actor of [business.spokeswoman, treasurer, mayor]) expect(await reads(actor)).toBe(true)
    for (const actor of [elected, agent, resident, { ...theCity }]) expect(await reads(actor)).toBe(false)
    expect(await invoiceFor(db, treasurer, 'nulle-part')).toBeNull()
    await db.execute(sql`update memberships set ended_at = now()`)
    expect(await reads(business.spokeswoman)).toBe(false)
  })

  test('is printed once', async ({ db }) => {
    const { invoice, treasurer } = await invoiced(db)
    const print = () =>
      act(db, theCity, (deed) =>
        recordPrint(deed, { invoiceId: invoice.id, file: { ...file, key: crypto.randomUUID() } }),
      )
    expect(await invoiceToPrint(db, invoice.id)).toMatchObject({
      content: { kind: 'invoice' },
      sha256: invoice.sha256,
    })
    await print()
    expect(await invoiceToPrint(db, invoice.id)).toBeNull()
    await expect(print()).rejects.toMatchObject({ code: 'already-done' })
    expect(await invoiceFor(db, treasurer, invoice.id)).toMatchObject({ file: { purpose: 'document' } })
  })
})

async function balances(db: Db): Promise<Record<string, bigint>> {
  const rows = await db
    .select({ kind: ledgerAccounts.kind, sum: sql<string>`sum(${ledgerEntries.amount})::text` })
    .from(ledgerEntries)
    .innerJoin(ledgerAccounts, eq(ledgerAccounts.id, ledgerEntries.accountId))
    .groupBy(ledgerAccounts.kind)
  return Object.fromEntries(rows.map(({ kind, sum }) => [kind, BigInt(sum)]))
}
