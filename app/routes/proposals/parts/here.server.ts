import { type PublishedProposal, publishedProposal } from '#app/domain/proposals/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { asResponse, notFound } from '#app/web/refused.ts'
import type { Visit } from '#app/web/visit.ts'

/** The proposal of this address as its reader may see it; a 404 page where there is none. */
export async function proposalHere(
  visited: Visit,
  { slug = '' }: Record<string, string | undefined>,
): Promise<PublishedProposal> {
  const { db, viewer, locale } = visited
  return (await publishedProposal(db, slug, { locale, viewerId: viewer?.id ?? null })) ?? notFound(visited)
}

/** The same for the pages of what it may not do while it is voted on. */
export async function unboundHere(visited: Visit, params: Record<string, string | undefined>) {
  const proposal = await proposalHere(visited, params)
  if (proposal.call === 'ballot') throw asResponse(new Refusal('idea-on-ballot'), visited)
  return proposal
}
