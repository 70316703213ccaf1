import { type PublishedProposal, publishedProposal } from '#app/domain/proposals/index.ts'
import { notFound } from '#app/web/refused.ts'
import type { Visit } from '#app/web/visit.ts'

/** The proposal of this address as its reader may see it; a 404 page where there is none. */
export async function proposalHere(
  visited: Visit,
  { slug = '' }: Record<string, string | undefined>,
): Promise<PublishedProposal> {
  const { db, viewer, locale } = visited
  return (await publishedProposal(db, slug, { locale, viewerId: viewer?.id ?? null })) ?? notFound(visited)
}
