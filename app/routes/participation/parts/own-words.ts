import { allowInOffice, type OwnContribution, ownContribution } from '#app/domain/participation/index.ts'
import { asResponse, notFound } from '#app/web/refused.ts'
import type { Visit } from '#app/web/visit.ts'

/**
 * One's own words for the page that changes them. What was said in an office is led to the second factor before
 * anything is typed, and is not offered to whoever has left the office.
 */
export async function ownWords(
  visited: Visit & { viewer: { id: string } },
  id: string,
): Promise<OwnContribution> {
  const { db, viewer, locale } = visited
  const own = (await ownContribution(db, { id, personId: viewer.id, locale })) ?? notFound(visited)
  try {
    if (own.inOffice) allowInOffice(visited)
  } catch (refusal) {
    throw asResponse(refusal, visited)
  }
  return own
}
