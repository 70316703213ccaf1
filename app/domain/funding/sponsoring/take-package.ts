import { and, eq, inArray, isNull } from 'drizzle-orm'
import { sirenOfVatNumber } from '#app/lib/money/vat-number.ts'
import { checkouts, organisations, type SponsorPackage, sponsorships } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { speaksFor } from '../../people/index.ts'
import { allow, whoActs } from '../../policy.ts'
import { type KeptFile, keepFile } from '../../projects/index.ts'
import { Refusal, refuseOn } from '../../refusal.ts'
import { record } from '../news.ts'
import { lockedPackage, onOffer } from './find.ts'
import { newPage } from './payment-page.ts'
import { priced } from './price.ts'
import type { Taking } from './taking.ts'

/**
 * Takes a package for an organisation that she speaks for: one is reserved while she pays, and it is hers once she has.
 * The same key again is the same sponsorship; one that still waits for its payment is taken over with what is said now.
 * Refused: `not-on-offer`, `package-gone`, `already-sponsor`, `not-a-member`, `organisation-without-siret`,
 * `siret-of-another`, `vat-number-of-another`, `logo-needs-words`, `not-found`.
 */
export async function takePackage(
  act: Act,
  { slug, logo, ...taking }: Taking & { slug: string; logo: KeptFile | null },
): Promise<{ id: string }> {
  allow(act.actor, 'sponsorship.take')
  const personId = whoActs(act.actor)
  const offered = await lockedPackage(act, slug)
  const same = await ofThisClick(act, personId, taking.clientKey)
  if (same) return same
  if (!onOffer(offered, act.at)) throw new Refusal('not-on-offer')
  const billing = await billedTo(act, personId, taking)
  if (logo && !taking.logoAlt) throw new Refusal('logo-needs-words', 422, 'logoAlt')

  const { organisationId, clientKey, website, logoAlt } = taking
  const logoFileId = logo && (await keepFile(act, 'photo', logo))
  const said = { personId, clientKey, billing, website, ...(logoFileId && { logoFileId, logoAlt }) }
  const id =
    (await takeOver(act, offered, organisationId, said)) ?? (await start(act, offered, organisationId, said))
  await newPage(act, { id, gross: priced(offered.price, offered.vatRate).gross })
  await record(
    act,
    'sponsorship-taken',
    { kind: 'sponsorship', id, topicId: offered.projectId },
    { packageId: offered.id },
  )
  return { id }
}

type Said = { personId: string; clientKey: string; billing: Taking['billing']; website: string } & {
  logoFileId?: string
  logoAlt?: string
}

async function ofThisClick({ tx }: Act, personId: string, clientKey: string) {
  const [row] = await tx
    .select({ id: sponsorships.id })
    .from(sponsorships)
    .where(and(eq(sponsorships.personId, personId), eq(sponsorships.clientKey, clientKey)))
  return row
}

/** Whom the invoice will name, once it is certain that she speaks for it and that the numbers are its own. */
async function billedTo({ tx }: Act, personId: string, { organisationId, billing }: Taking) {
  if (!(await speaksFor(tx, personId, organisationId)))
    throw new Refusal('not-a-member', 403, 'organisationId')
  const [body] = await tx
    .select({ siret: organisations.siret })
    .from(organisations)
    .where(eq(organisations.id, organisationId))
  const own = body?.siret
  if (!own) throw new Refusal('organisation-without-siret', 409, 'organisationId')
  const siret = billing.siret || own
  if (siret.slice(0, 9) !== own.slice(0, 9)) throw new Refusal('siret-of-another', 422, 'billing.siret')
  const siren = sirenOfVatNumber(billing.vatNumber)
  if (siren && siren !== own.slice(0, 9)) throw new Refusal('vat-number-of-another', 422, 'billing.vatNumber')
  return { ...billing, siret }
}

/** What this organisation has of this package already: paid it refuses, waiting it gets what is said now. */
async function takeOver(
  { tx, at }: Act,
  { id: packageId }: SponsorPackage,
  organisationId: string,
  said: Said,
) {
  const [before] = await tx
    .select({ id: sponsorships.id, state: sponsorships.state })
    .from(sponsorships)
    .where(
      and(
        eq(sponsorships.packageId, packageId),
        eq(sponsorships.organisationId, organisationId),
        inArray(sponsorships.state, ['started', 'paid', 'refunding']),
      ),
    )
    .for('update')
  if (!before) return null
  if (before.state !== 'started') throw new Refusal('already-sponsor')
  await tx.update(sponsorships).set(said).where(eq(sponsorships.id, before.id))
  await tx
    .update(checkouts)
    .set({ endedAt: at, result: 'replaced' })
    .where(and(eq(checkouts.sponsorshipId, before.id), isNull(checkouts.endedAt)))
  return before.id
}

async function start({ tx, at }: Act, offered: SponsorPackage, organisationId: string, said: Said) {
  const [row] = await tx
    .insert(sponsorships)
    .values({
      ...{ ...said, ...priced(offered.price, offered.vatRate), organisationId, at },
      packageId: offered.id,
    })
    .returning({ id: sponsorships.id })
  return row!.id // an insert returns its row
}

refuseOn('package_within_its_number', () => new Refusal('package-gone'))
refuseOn('sponsorship_in_time', () => new Refusal('not-on-offer'))
refuseOn('one_living_sponsorship', () => new Refusal('already-sponsor'))
