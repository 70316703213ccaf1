import type { FactChange, Project } from '#db/schema/index.ts'
import type { PlaceSaid, PlacesSaid } from '../../station/index.ts'
import type { ProjectContent } from '../drafts/content.ts'

type Said = Pick<ProjectContent, 'budget' | 'placeId' | 'themes' | 'electedId' | 'agentId' | 'bodyId'>

/**
 * What a version changes beside the texts, against what the public read before it; nothing of a first one. `places` are
 * those of before and after: their words are written down here, and stay what they are now.
 */
export function factChanges(before: Project, after: ProjectContent, places: PlacesSaid): FactChange[] {
  if (!before.versionId) return []
  const [was, became] = [factsOf(before, places), factsOf(after, places)]
  return (Object.keys(was) as (keyof typeof was)[])
    .map((field) => ({ field, was: was[field], became: became[field] }))
    .filter(({ was, became }) => was !== became)
}

/** As text. */
const factsOf = (of: Said, places: PlacesSaid) => ({
  budget: of.budget === null ? '' : String(of.budget),
  ...placeFacts(places.get(of.placeId ?? '')),
  themes: [...of.themes].sort().join(' '),
  ...{ electedId: of.electedId, agentId: of.agentId, bodyId: of.bodyId },
})

const placeFacts = (place: PlaceSaid | undefined) => ({
  place: place?.name ?? '',
  position: typeof place?.latitude === 'number' ? `${place.latitude}, ${place.longitude}` : '',
})

const inWords = new Set(['place', 'closeDecision'])

/** As the event may say it: words stand in the version alone. */
export const factsInEvent = (changes: readonly FactChange[]): string[] =>
  changes.map(({ field, was, became }) => (inWords.has(field) ? field : `${field}: ${was} > ${became}`))
