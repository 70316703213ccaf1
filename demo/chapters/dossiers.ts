import {
  addDocument,
  advanceDossier,
  type DossierInput,
  dossierAtDesk,
  fileDossier,
  publishDossier,
  setAmounts,
  startDossier,
} from '#app/domain/dossiers/index.ts'
import type { Files } from '#app/services/files.ts'
import type { DossierStory } from '../story/dossiers/shape.ts'
import type { Timeline } from '../timeline.ts'
import { paper } from './papers.ts'

/** A dossier's own life: opened, published, its papers, its way from state to state, what the funders give. */
export function dossierLives(timeline: Timeline, story: DossierStory, files: Files): void {
  const slug = () => timeline.slug(story.key)
  let revision = 1

  timeline.add(story.startedAgo, story.agent, async (act) => {
    const started = await startDossier(act, contentOf(timeline, story))
    timeline.memory.slugs.set(story.key, started.slug)
    timeline.memory.ids.set(story.key, started.id)
  })
  if (story.publishedAgo !== null)
    timeline.add(story.publishedAgo, 'maire', (act) => publishDossier(act, { slug: slug(), revision }))

  for (const { kind, title, ago } of story.documents ?? [])
    timeline.add(ago, story.agent, async (act) => {
      const content = await paper(title, act.at)
      const file = await files.keep({ purpose: 'document', name: `${kind}.pdf`, content })
      await addDocument(act, { slug: slug(), kind, title, file })
    })

  // Said the evening of the day on which it happened.
  for (const { to, ago, ...said } of story.steps)
    timeline.add(ago - 0.3, story.agent, async (act) => {
      const on = timeline.dayAgo(ago)
      if (to !== 'filed') return advanceDossier(act, { slug: slug(), to, on, ...said })
      await fileDossier(act, { slug: slug(), revision, on, reference: said.reference ?? '' })
      revision += 1
    })
  amountsAreSet(timeline, story)
}

function contentOf(timeline: Timeline, story: DossierStory): DossierInput {
  const { texts, programme, call = '', totalCost, eligibleBase, ownShare, opinions } = story
  const day = (fromNow?: number) => (fromNow === undefined ? '' : timeline.dayAgo(-fromNow))
  return {
    ...{ texts, programme, call },
    projectId: timeline.id(story.project),
    bodyId: timeline.id(story.body),
    electedId: timeline.id(story.elected),
    agentId: timeline.id(story.agent),
    totalCost: String(totalCost),
    eligibleBase: eligibleBase === undefined ? '' : String(eligibleBase),
    ...(ownShare && { ownShareRule: ownShare.rule, ownShareReference: ownShare.reference }),
    plannedStartOn: day(story.plannedStart),
    finishBy: day(story.finishBy),
    ...(opinions && {
      opinionsOpenOn: timeline.dayAgo(opinions.openedAgo),
      opinionsCloseOn: timeline.dayAgo(-opinions.closesIn),
    }),
    lines: story.plan.map(({ funder, label = '', asked }) => ({ funder, label, asked: String(asked) })),
  }
}

function amountsAreSet(timeline: Timeline, story: DossierStory): void {
  for (const { ago, lines } of story.amounts ?? [])
    timeline.add(ago, story.agent, async (act) => {
      const slug = timeline.slug(story.key)
      const dossier = await dossierAtDesk(act.tx, slug)
      const set = (dossier?.lines ?? []).flatMap(({ id, funder }) => {
        const given = lines.find((line) => line.funder === funder)
        if (!given) return []
        const { granted, on, act: grantReference, received = 0 } = given
        const grantedOn = timeline.dayAgo(on)
        return [{ id, granted: String(granted), grantedOn, grantReference, received: String(received) }]
      })
      await setAmounts(act, { slug, lines: set })
    })
}
