import type { Act } from '#app/domain/act.ts'
import {
  acceptPhoto,
  CategoryInput,
  changeCategory,
  everyCategory,
  keepDraft,
  photosAtDesk,
  publishReport,
  ReportWords,
  StepInput,
  seeTheSame,
  settleReport,
  takeStep,
  useAsEvidence,
  versionsToUse,
} from '#app/domain/field/index.ts'
import type { Files } from '#app/services/files.ts'
import type { Cast } from '../parts.ts'
import { drawn } from '../scenes.ts'
import type { evidenceStory, FieldStory } from '../story/field.ts'
import { placeStories } from '../story/places.ts'
import { projectStories } from '../story/projects/index.ts'
import type { Timeline } from '../timeline.ts'
import { agents } from './places.ts'

type Body = keyof typeof agents

/** Who is in charge of what; the rest is the commune's own. */
const inCharge: Partial<Record<string, Body>> = {
  ...{ rues: 'technique', eclairage: 'technique', proprete: 'technique', eau: 'technique' },
  ...{ remontees: 'remontees', nature: 'tourisme', batiments: 'mairie', autre: 'mairie' },
}
const hasPhoto = (index: number) => index % 3 === 0
/** Days between two reports. */
const apart = 1.3

/** Reports from the field: written, photographed, answered by the body in charge, settled by who wrote them. */
export function fieldIsReported(
  timeline: Timeline,
  stories: readonly FieldStory[],
  { cast, files }: { cast: Cast; files: Files },
): void {
  timeline.add(stories.length * apart + 5, 'maire', async (act) => {
    for (const { id, slug, names, days, position, revision } of await everyCategory(act.tx)) {
      const body = inCharge[slug]
      const input = CategoryInput.parse({ ...names, days, position, bodyId: body && timeline.id(body) })
      await changeCategory(act, { ...input, id, revision })
    }
  })
  stories.forEach((story, index) => {
    const ago = (stories.length - index) * apart - 1.4
    const by = cast.voicesFor()('permanent', ago, story.lang)
    const key = `field:${index}`
    timeline.add(ago, by, async (act) => {
      const { number, id } = await report(timeline, act, story, { index, files })
      timeline.memory.ids.set(key, id)
      timeline.memory.slugs.set(key, String(number))
    })
    const number = () => Number(timeline.slug(key))
    // The latest wait: the moderator's desk has something to show.
    if (hasPhoto(index) && ago > 8)
      timeline.add(ago - 0.2, 'moderatrice', async (act) => {
        for (const { id } of await photosAtDesk(act.tx, timeline.id(key)))
          await acceptPhoto(act, { number: number(), photoId: id })
      })
    const step = (later: number, state: string, more: object = {}) => {
      const when = ago - later
      if (when < 0.1) return
      const body = inCharge[story.category] ?? 'mairie'
      timeline.add(when, agents[body], (act) =>
        takeStep(act, {
          ...StepInput.parse({ state, lang: 'fr', body: answers[state as keyof typeof answers], ...more }),
          number: number(),
        }),
      )
    }
    if (index % 5 === 0 && story.becomes !== 'waits')
      timeline.add(ago - 0.3, cast.voicesFor()('secondary', ago), (act) =>
        seeTheSame(act, { number: number() }),
      )
    if (story.becomes === 'passed-on')
      timeline.add(ago - 1, agents[inCharge[story.category] ?? 'mairie'], (act) =>
        takeStep(act, {
          ...StepInput.parse({
            state: 'not-ours',
            lang: 'fr',
            body: answers['not-ours'],
            toBodyId: timeline.id('technique'),
          }),
          number: number(),
        }),
      )
    if (story.becomes === 'stranger') step(1, 'not-ours', { toWhom: 'Le Département' })
    if (story.becomes === 'refused') step(1.2, 'refused')
    if (['acknowledged', 'begun', 'solved', 'reopened'].includes(story.becomes)) step(0.8, 'acknowledged')
    if (story.becomes === 'begun') step(1.5, 'in-progress')
    if (story.becomes === 'solved' || story.becomes === 'reopened') step(2 + (index % 4), 'solved')
    if (story.becomes === 'reopened')
      timeline.add(ago - 8, by, (act) => settleReport(act, { number: number(), settled: false }))
  })
}

/** Evidence for a project, and the version that uses it. */
export function evidenceIsUsed(
  timeline: Timeline,
  { project, version, category, place, by, text }: typeof evidenceStory,
  files: Files,
): void {
  const versionAgo = projectStories.find(({ key }) => key === project)?.versions?.[0]?.ago
  if (versionAgo === undefined) throw new Error(`The story speaks of a version of ${project}, which has none`)
  const key = `evidence:${project}`
  const story = { category, place, text, becomes: 'acknowledged' } as const
  timeline.add(versionAgo + 6, by, async (act) => {
    const about = `projets/${timeline.slug(project)}`
    const { number, id } = await report(timeline, act, story, { index: 900, files, about })
    timeline.memory.ids.set(key, id)
    timeline.memory.slugs.set(key, String(number))
  })
  timeline.add(versionAgo + 5.6, 'moderatrice', async (act) => {
    for (const { id, held } of await photosAtDesk(act.tx, timeline.id(key)))
      if (held) await acceptPhoto(act, { number: Number(timeline.slug(key)), photoId: id })
  })
  timeline.add(versionAgo - 0.05, 'agent', async (act) => {
    const number = Number(timeline.slug(key))
    const used = (await versionsToUse(act.tx, number)).find((one) => one.number === version)
    if (!used) throw new Error(`The story speaks of a version ${version} that ${project} has not`)
    await useAsEvidence(act, { number, versionId: used.id })
  })
}

const answers = {
  acknowledged: 'Bien reçu. L’équipe passe voir dans les prochains jours.',
  'in-progress': 'Les travaux sont commencés ; la pièce manquante est commandée.',
  solved: 'C’est fait. Merci de nous l’avoir signalé.',
  'not-ours': 'Cela ne dépend pas de nous : nous transmettons à qui peut agir.',
  refused: 'Nous ne le ferons pas cette année : le remplacement est prévu avec les travaux de l’été.',
}

async function report(
  timeline: Timeline,
  act: Act,
  story: FieldStory,
  { index, files, about }: { index: number; files: Files; about?: string },
) {
  const category = (await everyCategory(act.tx)).find(({ slug }) => slug === story.category)
  const place = placeStories[story.place % placeStories.length]
  if (!category || !place) throw new Error(`The story speaks of ${story.category}, which is not there`)
  const words = ReportWords.parse({
    ...{ categoryId: category.id, kind: story.kind ?? 'fault', lang: story.lang ?? 'fr', body: story.text },
    placeId: timeline.id(`place:${place.key}`),
    ...(about && { about, kind: 'evidence' }),
    deviceId: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  })
  const photos = hasPhoto(index)
    ? [await files.keep({ purpose: 'photo', name: 'photo.png', content: await drawn(story.category, index) })]
    : []
  const { id: draftId } = await keepDraft(act, words, photos)
  return publishReport(act, { draftId, nameless: index % 7 === 3 })
}
