import { dossierFacts } from '#app/domain/dossiers/index.ts'
import { letter } from './letter.ts'
import { maybeInFrench, topicOf, topicPath } from './parts.ts'
import { tellings } from './telling.ts'

const dossierDeadline = async () => (await import('#emails/dossiers/dossier-deadline.tsx')).dossierDeadline
const dossierFiled = async () => (await import('#emails/dossiers/dossier-filed.tsx')).dossierFiled
const dossierGranted = async () => (await import('#emails/dossiers/dossier-granted.tsx')).dossierGranted
const dossierMoved = async () => (await import('#emails/dossiers/dossier-moved.tsx')).dossierMoved
const dossierPublished = async () => (await import('#emails/dossiers/dossier-published.tsx')).dossierPublished
const dossierRefused = async () => (await import('#emails/dossiers/dossier-refused.tsx')).dossierRefused

type NewDossier = { dossier: { title: string; summary: string } }
const newDossier = letter(dossierPublished, ({ dossier: { title, summary } }: NewDossier, { path }) => ({
  ...{ topic: { title, path }, summary },
}))

/** How the events of a subsidy dossier read. */
export const dossierTellings = tellings(dossierFacts, {
  'dossier-published': {
    line: ({ topic }, { words }) => words.dossiers.lines.published(topic.title),
    path: ({ topic }, said) => topicPath(topic, said),
    letter: newDossier,
  },
  'dossier-of-project': {
    line: ({ dossier }, { words }) => words.dossiers.lines.published(dossier.title),
    path: ({ dossier }, { paths }) => paths.dossier(dossier.slug).show,
    letter: newDossier,
  },
  'dossier-filed': {
    line: ({ topic, number }, { words }) => words.dossiers.lines.filed(topic.title, number),
    path: ({ topic, number }, { paths }) => paths.dossier(topic.slug).version(number),
    letter: letter(dossierFiled, ({ topic, number, sha256 }, desk) => ({
      ...{ topic: topicOf(topic, desk), number, sha256, path: desk.path },
    })),
  },
  'dossier-moved': {
    line: ({ topic, to }, { words: { dossiers }, t }) =>
      to === 'extended'
        ? dossiers.lines.extended(topic.title)
        : dossiers.lines.moved(topic.title, t.dossierNames.states[to]),
    path: ({ topic }, said) => topicPath(topic, said),
    letter: letter(dossierMoved, ({ topic, to, step: { on, reference, note } }, desk) => ({
      ...{ topic: topicOf(topic, desk), on, reference, note: maybeInFrench(note) },
      state: to === 'extended' ? null : desk.t.dossierNames.states[to],
    })),
  },
  'dossier-granted': {
    line: ({ topic, granted }, { words, say }) =>
      words.dossiers.lines.granted(topic.title, say.money(BigInt(granted))),
    path: ({ topic }, said) => topicPath(topic, said),
    letter: letter(dossierGranted, ({ topic, granted, step: { on, reference } }, desk) => ({
      ...{ topic: topicOf(topic, desk), amount: desk.say.money(BigInt(granted)), on, reference },
    })),
  },
  'dossier-refused': {
    line: ({ topic }, { words }) => words.dossiers.lines.refused(topic.title),
    path: ({ topic }, said) => topicPath(topic, said),
    letter: letter(dossierRefused, ({ topic, step: { on, reference, note } }, desk) => ({
      ...{ topic: topicOf(topic, desk), on, reference, reason: maybeInFrench(note) },
    })),
  },
  'dossier-deadline': {
    line: ({ topic, verb, deadline, dueOn }, { words: { dossiers }, t, say }) =>
      (verb === 'dossier-deadline-near' ? dossiers.lines.near : dossiers.lines.passed)(
        topic.title,
        t.dossiers.deadlines[deadline],
        say.day(dueOn),
      ),
    path: ({ topic }, { paths }) => paths.deskDossier(topic.slug).states,
    letter: letter(dossierDeadline, ({ topic, verb, deadline, dueOn }, desk) => {
      const { deadlines, deadlineGlosses } = desk.t.dossiers
      return {
        ...{ topic: topicOf(topic, desk), passed: verb === 'dossier-deadline-passed', dueOn },
        ...{ what: deadlines[deadline], gloss: deadlineGlosses[deadline], path: desk.path },
      }
    }),
  },
})
