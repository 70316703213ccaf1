import { and, eq } from 'drizzle-orm'
import { slugOf, takeFreeSlug } from '#app/lib/addresses/slug.ts'
import { campaigns, projects } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { once } from '../../once.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { record } from '../news.ts'
import type { CampaignContent } from './campaign-content.ts'
import { columnsOf } from './columns-of.ts'
import { writeRewards } from './write-rewards.ts'

/**
 * Prepares an all-or-nothing campaign on a project; only the desk sees it. Its address comes from its French title, and
 * stays. Sent twice it is one (`once`). Refused: `no-such-project`, `reward-above-rate`, `reward-above-yearly`.
 */
export async function prepareCampaign(
  act: Act,
  content: CampaignContent,
): Promise<{ id: string; slug: string; revision: number }> {
  allow(act.actor, 'campaign.prepare')
  await mustBeOfAProject(act, content.projectId)
  return once(act, 'campaign', content, {
    deed: () => beginCampaign(act, content),
    // What was opened meanwhile is no second click.
    stands: async ({ id }) =>
      (await act.tx.$count(campaigns, and(eq(campaigns.id, id), eq(campaigns.state, 'draft')))) > 0,
  })
}

async function beginCampaign(act: Act, content: CampaignContent) {
  const { id, slug } = await takeSlug(act, content)
  await writeRewards(act, id, content.rewards)
  await record(act, 'campaign-prepared', { kind: 'campaign', id, topicId: content.projectId })
  return { id, slug, revision: 1 }
}

async function takeSlug(act: Act, content: CampaignContent): Promise<{ id: string; slug: string }> {
  const by = whoActs(act.actor)
  return takeFreeSlug(slugOf(content.texts.fr.title, 'campagne'), async (slug) => {
    const [taken] = await act.tx
      .insert(campaigns)
      .values({ slug, ...columnsOf(content), preparedBy: by, preparedAt: act.at, savedAt: act.at })
      .onConflictDoNothing({ target: campaigns.slug })
      .returning({ id: campaigns.id, slug: campaigns.slug })
    return taken
  })
}

/** The project that a campaign collects for. Refused (`no-such-project`). */
export async function mustBeOfAProject({ tx }: Act, id: string): Promise<{ public: boolean }> {
  const [project] = await tx
    .select({ publishedAt: projects.publishedAt })
    .from(projects)
    .where(eq(projects.id, id))
  if (!project) throw new Refusal('no-such-project', 422, 'projectId')
  return { public: project.publishedAt !== null }
}
