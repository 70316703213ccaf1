import { type PublishedConsultation, publishedConsultation } from '#app/domain/ballots/index.ts'
import { notFound } from '#app/web/refused.ts'
import type { Visit } from '#app/web/visit.ts'

/** The consultation of this address, as this visitor may see it. */
export async function consultationHere(
  visited: Visit,
  params: { slug?: string },
  drafts = false,
): Promise<PublishedConsultation> {
  const viewerId = visited.viewer?.id ?? null
  const found = await publishedConsultation(visited.instance.db, params.slug ?? '', { viewerId, drafts })
  return found ?? notFound(visited)
}
