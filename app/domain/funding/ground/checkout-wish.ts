import { eq } from 'drizzle-orm'
import { type Checkout, organisations, payers, people } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'

/** For how long a hosted page holds what was chosen: Stripe lets none live less than thirty minutes. */
export const checkoutMinutes = 35

/** What a hosted page must be asked for with, as far as the city knows it. */
export type CheckoutWish = Pick<
  Checkout,
  'purpose' | 'pledgeId' | 'sponsorshipId' | 'amount' | 'sessionId' | 'url' | 'expiresAt'
> & {
  checkoutId: string
  /** By Stripe's rule never sooner than half an hour: what it holds may be released before, by the city's clock. */
  sessionExpiresAt: Date
  paymentId: string | null
  /** What a page that only saves a card saves it for, in cents. */
  promised: bigint | null
  payer: { id: string; email: string | null; customerId: string | null }
}

type Payer = { personId: string } | { organisationId: string; email: string }

/** @param payer who is Stripe's customer: a person by her account, an organisation by the address it gave. */
export async function wishOf(
  { tx }: Pick<Act, 'tx'>,
  checkout: Checkout,
  payer: Payer,
  { paymentId = null, promised = null }: { paymentId?: string | null; promised?: bigint | null } = {},
): Promise<CheckoutWish> {
  const { id: checkoutId, purpose, pledgeId, sponsorshipId, amount, sessionId, url, expiresAt, at } = checkout
  return {
    ...{
      checkoutId,
      purpose,
      pledgeId,
      sponsorshipId,
      amount,
      sessionId,
      url,
      expiresAt,
      paymentId,
      promised,
    },
    sessionExpiresAt: new Date(at.getTime() + checkoutMinutes * 60_000),
    payer:
      'personId' in payer ? await personAsPayer(tx, payer.personId) : await organisationAsPayer(tx, payer),
  }
}

async function personAsPayer(tx: Act['tx'], personId: string) {
  const [row] = await tx
    .select({ id: people.id, email: people.email, customerId: payers.customerId })
    .from(people)
    .leftJoin(payers, eq(payers.personId, people.id))
    .where(eq(people.id, personId))
  return row! // a foreign key leads to it
}

async function organisationAsPayer(
  tx: Act['tx'],
  { organisationId, email }: { organisationId: string; email: string },
) {
  const [row] = await tx
    .select({ id: organisations.id, customerId: payers.customerId })
    .from(organisations)
    .leftJoin(payers, eq(payers.organisationId, organisations.id))
    .where(eq(organisations.id, organisationId))
  return { ...row!, email } // a foreign key leads to it
}
