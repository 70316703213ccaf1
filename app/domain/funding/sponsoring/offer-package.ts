import { and, eq } from 'drizzle-orm'
import { civilDay, daysLater } from '#app/lib/days/civil-day.ts'
import { instant, read, shape } from '#db/read/index.ts'
import { campaigns, projects, sponsorPackages } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal, refuseOn } from '../../refusal.ts'
import { freeSlug } from '../../slug.ts'
import { record } from '../news.ts'
import { inLanguages, type PackageContent } from './package-content.ts'
import { missingToInvoice } from './seller.ts'

refuseOn('package_and_campaign_of_one_project', () => new Refusal('not-this-campaign', 422, 'campaignId'))

/**
 * Offers a package on a public project, from now on and as it is: another price is another package. Refused:
 * `seller-incomplete` while the commune could not invoice it, `no-such-project`, `not-this-campaign` unless it is an open
 * one of the same project, `closes-in-the-past`.
 */
export async function offerPackage(act: Act, content: PackageContent): Promise<{ id: string; slug: string }> {
  allow(act.actor, 'package.offer')
  if (await missingToInvoice(act.tx, content.vatRate)) throw new Refusal('seller-incomplete')
  await mustBePublic(act, content.projectId)
  await mustBeOpenHere(act, content)
  const closesAt = await endOf(act, content)
  const { projectId, campaignId, price, vatRate, vatExemption, quantity } = content
  const slug = await freeSlug(act.tx, sponsorPackages, sponsorPackages.slug, content.texts.fr.title)
  const [row] = await act.tx
    .insert(sponsorPackages)
    .values({
      ...{ slug, projectId, campaignId, price, vatRate, vatExemption, quantity, closesAt },
      ...{ title: inLanguages(content, 'title'), benefits: inLanguages(content, 'benefits') },
      preparedBy: whoActs(act.actor),
      at: act.at,
      offeredAt: act.at,
    })
    .returning({ id: sponsorPackages.id })
  const id = row!.id // an insert returns its row
  await record(act, 'package-offered', { kind: 'package', id, topicId: projectId })
  return { id, slug }
}

async function mustBePublic({ tx }: Act, projectId: string) {
  const [project] = await tx
    .select({ publishedAt: projects.publishedAt })
    .from(projects)
    .where(eq(projects.id, projectId))
  if (!project?.publishedAt) throw new Refusal('no-such-project', 422, 'projectId')
}

/** Shared, so that the campaign is not cancelled meanwhile. */
async function mustBeOpenHere({ tx }: Act, { projectId, campaignId }: PackageContent) {
  if (campaignId === null) return
  const [campaign] = await tx
    .select({ id: campaigns.id })
    .from(campaigns)
    .where(and(eq(campaigns.id, campaignId), eq(campaigns.projectId, projectId), eq(campaigns.state, 'open')))
    .for('share')
  if (!campaign) throw new Refusal('not-this-campaign', 422, 'campaignId')
}

/** The instant at which its last day is over, in Paris. */
async function endOf({ tx, at }: Act, { closesOn }: PackageContent): Promise<Date | null> {
  if (!closesOn) return null
  if (closesOn < civilDay(at)) throw new Refusal('closes-in-the-past', 422, 'closesOn')
  const [row] = await read(tx, end)`
    select city_instant(${daysLater(closesOn, 1)}::date) as at`
  return row!.at // one row: the query has no source to be empty
}

const end = shape({ at: instant })
