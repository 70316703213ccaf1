import { type PublishedBudget, publishedBudget } from '#app/domain/ballots/index.ts'
import { notFound } from '#app/web/refused.ts'
import type { Visit } from '#app/web/visit.ts'

/** The budget of this address, as this visitor may see it. */
export async function budgetHere(
  visited: Visit,
  params: { slug?: string },
  drafts = false,
): Promise<PublishedBudget> {
  const viewerId = visited.viewer?.id ?? null
  const found = await publishedBudget(visited.instance.db, params.slug ?? '', { viewerId, drafts })
  return found ?? notFound(visited)
}
