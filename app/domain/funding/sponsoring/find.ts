import { eq } from 'drizzle-orm'
import { type SponsorPackage, type Sponsorship, sponsorPackages, sponsorships } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { Refusal } from '../../refusal.ts'

/** The package at this address, locked: whoever takes it, and whoever withdraws it, wait for one another. */
export async function lockedPackage({ tx }: Act, slug: string): Promise<SponsorPackage> {
  const [row] = await tx
    .select()
    .from(sponsorPackages)
    .where(eq(sponsorPackages.slug, slug))
    .for('no key update')
  if (!row) throw new Refusal('not-found', 404)
  return row
}

/** A sponsorship with its package, both locked, the package first as everywhere. */
export async function lockedSponsorship(
  { tx }: Act,
  id: string,
): Promise<{ sponsorship: Sponsorship; package: SponsorPackage } | null> {
  const [of] = await tx
    .select({ packageId: sponsorships.packageId })
    .from(sponsorships)
    .where(eq(sponsorships.id, id))
  if (!of) return null
  const [offered] = await tx
    .select()
    .from(sponsorPackages)
    .where(eq(sponsorPackages.id, of.packageId))
    .for('no key update')
  const [sponsorship] = await tx.select().from(sponsorships).where(eq(sponsorships.id, id)).for('update')
  return { sponsorship: sponsorship!, package: offered! } // a sponsorship never goes, nor does its package
}

/** Whether it can be taken at this instant; a trigger asks the same. */
export const onOffer = (
  { offeredAt, withdrawnAt, closesAt }: Pick<SponsorPackage, 'offeredAt' | 'withdrawnAt' | 'closesAt'>,
  at: Date,
): boolean => offeredAt !== null && withdrawnAt === null && (closesAt === null || at < closesAt)
