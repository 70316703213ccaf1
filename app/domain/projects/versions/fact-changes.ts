import type { FactChange, Project } from '#db/schema/index.ts'
import type { ProjectContent } from '../drafts/content.ts'

type Said = Pick<
  ProjectContent,
  'budget' | 'place' | 'latitude' | 'longitude' | 'themes' | 'electedId' | 'agentId' | 'bodyId'
>

/** What a version changes beside the texts, against what the public read before it; nothing of a first one. */
export function factChanges(before: Project, after: ProjectContent): FactChange[] {
  if (!before.versionId) return []
  const [was, became] = [factsOf(before), factsOf(after)]
  return (Object.keys(was) as (keyof typeof was)[])
    .map((field) => ({ field, was: was[field], became: became[field] }))
    .filter(({ was, became }) => was !== became)
}

/** As text. */
const factsOf = (of: Said) => ({
  budget: of.budget === null ? '' : String(of.budget),
  place: of.place,
  position: of.latitude === null ? '' : `${of.latitude}, ${of.longitude}`,
  themes: [...of.themes].sort().join(' '),
  ...{ electedId: of.electedId, agentId: of.agentId, bodyId: of.bodyId },
})

const inWords = new Set(['place', 'closeDecision'])

/** As the event may say it: words stand in the version alone. */
export const factsInEvent = (changes: readonly FactChange[]): string[] =>
  changes.map(({ field, was, became }) => (inWords.has(field) ? field : `${field}: ${was} > ${became}`))
