import { maybe } from '#app/domain/audit/index.ts'
import { answeredByIt } from '#app/domain/participation/index.ts'
import { projectFacts, projectTies } from '#app/domain/projects/index.ts'
import { actOfPassage } from '#app/domain/publishing/index.ts'
import type { Topic as TopicFacts } from '#app/domain/subjects/index.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { french, frenchOn, knots } from './knot.ts'
import { letter } from './letter.ts'
import { inFrench, maybeInFrench, topicOf, topicPath } from './parts.ts'
import { type Piece, type Said, tellings } from './telling.ts'

const milestoneReached = async () => (await import('#emails/projects/milestone-reached.tsx')).milestoneReached
const milestoneSlipped = async () => (await import('#emails/projects/milestone-slipped.tsx')).milestoneSlipped
const projectHalted = async () => (await import('#emails/projects/project-halted.tsx')).projectHalted
const projectMovedOn = async () => (await import('#emails/projects/project-moved-on.tsx')).projectMovedOn
const projectPublished = async () => (await import('#emails/projects/project-published.tsx')).projectPublished
const projectResumed = async () => (await import('#emails/projects/project-resumed.tsx')).projectResumed
const versionPublished = async () => (await import('#emails/projects/version-published.tsx')).versionPublished

// What the discussion adds to a version: how many contributions it answers.
const facts = {
  ...projectFacts,
  'version-published': { ...projectFacts['version-published'], answered: answeredByIt },
}

type New = Piece<{ topic: TopicFacts; summary: string }>

/** A project that everybody can read from now on, to those in charge of it and to whoever follows all that are new. */
const published = {
  line: ({ topic }: New, { words }: Said) => words.projects.lines.published(topic.title),
  path: ({ topic }: New, said: Said) => topicPath(topic, said),
  letter: letter(projectPublished, ({ topic, summary }: New, desk) => ({
    topic: topicOf(topic, desk),
    summary,
  })),
}

/** How the events of a project read. */
export const projectTellings = tellings(facts, {
  'project-published': published,
  'new-project': published,
  'version-published': {
    line: ({ topic, version }, { words }) => words.projects.lines.version(topic.title, version.number),
    path: ({ topic, version }, { paths }) => paths.project(topic.slug).version(version.number),
    letter: letter(versionPublished, ({ topic, version: { number, reason }, answered }, desk) => ({
      ...{ topic: topicOf(topic, desk), number, answered, path: desk.path },
      reason: inFrench(reason),
    })),
  },
  'project-moved-on': {
    line: ({ topic, passage }, { words, t }) =>
      words.projects.lines.movedOn(topic.title, t.projects.phases[passage.to]),
    path: ({ topic }, said) => topicPath(topic, said),
    letter: letter(projectMovedOn, ({ topic, passage: { from, to, decision, reason } }, desk) => {
      const { phases } = desk.t.projects
      return {
        ...{ topic: topicOf(topic, desk), from: phases[from], to: phases[to], decision },
        reason: maybeInFrench(reason),
      }
    }),
  },
  'project-halted': {
    line: ({ topic, halt }, { words: { projects } }) =>
      (halt.kind === 'abandoned' ? projects.lines.abandoned : projects.lines.suspended)(topic.title),
    path: ({ topic }, said) => topicPath(topic, said),
    letter: letter(projectHalted, ({ topic, halt: { kind, reason, decision } }, desk) => ({
      ...{ topic: topicOf(topic, desk), kind, reason: inFrench(reason), decision },
    })),
  },
  'project-resumed': {
    line: ({ topic }, { words }) => words.projects.lines.resumed(topic.title),
    path: ({ topic }, said) => topicPath(topic, said),
    letter: letter(projectResumed, ({ topic }, desk) => ({ topic: topicOf(topic, desk) })),
  },
  'milestone-reached': {
    line: ({ topic, milestone: { title } }, { words, locale }) =>
      words.projects.lines.reached(topic.title, inLanguage(title, locale)),
    path: ({ topic }, said) => topicPath(topic, said),
    letter: letter(milestoneReached, ({ topic, milestone: { title, baselineOn }, reachedOn }, desk) => ({
      ...{ topic: topicOf(topic, desk), milestone: inLanguage(title, desk.locale) },
      ...{ actualOn: reachedOn, baselineOn },
    })),
  },
  'milestone-slipped': {
    line: ({ topic, milestone: { title }, slip }, { words, locale, say }) =>
      words.projects.lines.slipped(topic.title, inLanguage(title, locale), say.day(slip.toOn)),
    path: ({ topic }, said) => topicPath(topic, said),
    letter: letter(milestoneSlipped, ({ topic, milestone: { title, baselineOn }, slip }, desk) => ({
      ...{ topic: topicOf(topic, desk), milestone: inLanguage(title, desk.locale), baselineOn },
      ...{ fromOn: slip.fromOn, toOn: slip.toOn, reason: inFrench(slip.reason) },
    })),
  },
})

// What decisions add to a passage: the act by which the project moved on.
const ties = {
  ...projectTies,
  'project-moved-on': {
    facts: { ...projectTies['project-moved-on'].facts, act: maybe(actOfPassage) },
  },
}

/** How the events of a project read on its rope. */
export const projectKnots = knots(ties, {
  'project-published': ({ topic, version }, { words, paths }) => ({
    label: words.projects.knots.published,
    href: paths.project(topic.slug).version(version.number),
    tone: 'done',
  }),
  'version-published': ({ topic, version: { number, reason } }, said) => ({
    label: said.words.projects.knots.version(number),
    href: said.paths.project(topic.slug).version(number),
    detail: [french(reason, said)],
  }),
  'project-moved-on': ({ passage: { to, decision, reason }, act }, said) => {
    const words = said.words.projects.knots
    const decided =
      act === null
        ? french(decision, said)
        : { text: decision, href: said.paths.decision(act).show, ...frenchOn(said) }
    const leap = reason ? [` — ${words.leap} `, french(reason, said)] : []
    return {
      label: words.passage(said.t.projects.phases[to]),
      detail: [`${words.decision} `, decided, ...leap],
      tone: 'done',
    }
  },
  'project-halted': ({ halt: { kind, reason } }, said) => ({
    label: said.words.projects.knots[kind],
    detail: [french(reason, said)],
    tone: 'late',
  }),
  'project-resumed': ({ resumption: { reason } }, said) => ({
    label: said.words.projects.knots.resumed,
    detail: [french(reason, said)],
  }),
  'milestone-reached': ({ milestone: { title }, reachedOn }, { words, locale }) => ({
    label: words.projects.knots.reached(inLanguage(title, locale)),
    at: reachedOn,
    tone: 'done',
  }),
  'milestone-slipped': ({ milestone: { title }, slip: { toOn, reason } }, said) => ({
    label: said.words.projects.knots.slip(inLanguage(title, said.locale), said.say.day(toOn)),
    detail: [french(reason, said)],
    tone: 'late',
  }),
})
