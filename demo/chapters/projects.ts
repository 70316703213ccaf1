import { and, eq, sql } from 'drizzle-orm'
import type { Act } from '#app/domain/act.ts'
import { answerByVersion } from '#app/domain/participation/index.ts'
import {
  type DraftInput,
  fileGatePiece,
  haltProject,
  lifecycle,
  moveMilestone,
  moveOn,
  publishProject,
  publishVersion,
  reachMilestone,
  saveDraft,
  startProject,
} from '#app/domain/projects/index.ts'
import { pictureNamed } from '#app/lib/texts/text-pictures.ts'
import { milestones, type Phase } from '#db/schema/index.ts'
import { pictureStories } from '../story/pictures.ts'
import type { Lang, ProjectStory } from '../story/shape.ts'
import type { Timeline } from '../timeline.ts'

/** A project's own life: written, published, moved from phase to phase, its milestones kept or late, its versions. */
export function projectLives(timeline: Timeline, story: ProjectStory): void {
  const content = contentOf(timeline, story)
  const slug = () => timeline.slug(story.key)
  let revision = 1

  timeline.add(story.startedAgo, story.agent, async (act) => {
    const started = await startProject(act, content())
    timeline.memory.slugs.set(story.key, started.slug)
    timeline.memory.ids.set(story.key, started.id)
    revision = started.revision
  })
  timeline.add(story.publishedAgo, 'maire', async (act) => {
    ;({ revision } = await publishProject(act, { slug: slug(), revision }))
  })
  phasesPass(timeline, story)
  milestonesMove(timeline, story)

  let texts = story.texts
  for (const version of story.versions ?? []) {
    texts = rewritten(story.key, texts, { ...version.translated, fr: version.replace })
    const written = texts
    timeline.add(version.ago, 'maire', async (act) => {
      const { reason } = version
      const answers = version.answers.map(({ key, note }) => ({
        contributionId: timeline.id(`${story.key}/${key}`),
        note,
        picked: true,
      }))
      const next = {
        ...content(),
        texts: picturesPut(timeline, story, written),
        milestones: [],
        reason,
        answers,
      }
      const saved = await saveDraft(act, { slug: slug(), revision, content: next })
      const published = await publishVersion(act, { slug: slug(), revision: saved.revision })
      revision = published.revision
      await answerByVersion(act, { versionId: published.versionId, answered: published.answered })
    })
  }
}

/** The texts as a version leaves them: what it replaces is replaced in each language. */
function rewritten(
  key: string,
  texts: ProjectStory['texts'],
  replace: Partial<Record<Lang, [string, string][]>>,
): ProjectStory['texts'] {
  return inEach(texts, (text, lang) =>
    (replace[lang] ?? []).reduce((body, [before, after]) => {
      if (!body.includes(before)) throw new Error(`${key}: nothing to replace by « ${after} »`)
      return body.replace(before, after)
    }, text),
  )
}

/** The pictures that the texts name, as Markdown names a file that was uploaded. */
const picturesPut = (timeline: Timeline, { key }: ProjectStory, texts: ProjectStory['texts']) =>
  inEach(texts, (text, lang) =>
    text.replaceAll(/\{picture:([\w-]+)\}/g, (_, scene: string) => {
      const picture = pictureStories[key]?.find((one) => one.scene === scene)
      if (!picture) throw new Error(`${key}: no picture ${scene}`)
      return pictureNamed(timeline.id(`picture/${scene}`), picture[lang])
    }),
  )

const inEach = (texts: ProjectStory['texts'], body: (text: string, lang: Lang) => string) => ({
  fr: { ...texts.fr, body: body(texts.fr.body, 'fr') },
  ...(texts.it && { it: { ...texts.it, body: body(texts.it.body, 'it') } }),
  ...(texts.en && { en: { ...texts.en, body: body(texts.en.body, 'en') } }),
})

function contentOf(timeline: Timeline, story: ProjectStory): () => DraftInput {
  return () => ({
    texts: story.texts,
    themes: story.themes,
    placeId: timeline.id(`place:${story.place}`),
    budget: String(story.budget),
    bodyId: timeline.id(story.body),
    electedId: timeline.id(story.elected),
    agentId: timeline.id(story.agent),
    milestones: story.milestones.map(({ fr, it = '', en = '', baseline }) => ({
      fr,
      it,
      en,
      on: timeline.dayAgo(-baseline),
    })),
    ...(story.opinions && {
      opinionsOpenOn: timeline.dayAgo(story.opinions.openedAgo),
      opinionsCloseOn: timeline.dayAgo(-story.opinions.closesIn),
    }),
  })
}

function phasesPass(timeline: Timeline, story: ProjectStory): void {
  const slug = () => timeline.slug(story.key)
  let from: Phase = 'idea'
  for (const { to, ago, decision, act: key, reason } of story.passages) {
    lifecycle[from].leave.forEach((piece, index) => {
      timeline.add(ago + 1.5 - index * 0.1, story.agent, (act) =>
        fileGatePiece(act, {
          slug: slug(),
          piece,
          reference: `Pièce de démonstration n° ${index + 1} — ${decision}`,
        }),
      )
    })
    timeline.add(ago, 'maire', (act) =>
      moveOn(act, {
        ...{ slug: slug(), to, decision },
        ...(key && { decisionId: timeline.id(`decision/${key}`) }),
        ...(reason && { reason }),
      }),
    )
    from = to
  }
  if (story.halt) {
    const { ago, ...halt } = story.halt
    timeline.add(ago, 'maire', (act) => haltProject(act, { slug: slug(), ...halt }))
  }
}

function milestonesMove(timeline: Timeline, story: ProjectStory): void {
  story.milestones.forEach(({ fr, slips = [], done }) => {
    const id = async ({ tx }: Act) => {
      const [found] = await tx
        .select({ id: milestones.id })
        .from(milestones)
        .where(
          and(eq(milestones.projectId, timeline.id(story.key)), sql`${milestones.title} ->> 'fr' = ${fr}`),
        )
      if (!found) throw new Error(`${story.key}: no milestone « ${fr} »`)
      return found.id
    }
    for (const { to, ago, reason } of slips)
      timeline.add(ago, story.agent, async (act) =>
        moveMilestone(act, { id: await id(act), on: timeline.dayAgo(-to), reason }),
      )
    if (done !== undefined)
      timeline.add(-done - 0.4, story.agent, async (act) =>
        reachMilestone(act, { id: await id(act), on: timeline.dayAgo(-done) }),
      )
  })
}
