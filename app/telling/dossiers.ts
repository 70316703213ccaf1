import { type DossierState, dossierFacts, dossierTies } from '#app/domain/dossiers/index.ts'
import { fieldOfDossier, valueOfDossier } from './dossier-changes.ts'
import { french, inOwn, type Knot, knots } from './knot.ts'
import { letter } from './letter.ts'
import { maybeInFrench, topicOf, topicPath } from './parts.ts'
import { type Said, tellings } from './telling.ts'

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

type Step = { on: string; reference: string; note: string; untilOn: string | null }
const ofStep = ({ on, reference, note, untilOn }: Step, said: Said) => {
  const until = untilOn && said.words.dossiers.knots.until(said.say.day(untilOn))
  const act = [reference, note].filter(Boolean).join(' — ')
  return { at: on, detail: [until && (act ? `${until} — ` : until), french(act, said)] }
}

/** Whether a state is good news: the money came, or it is lost. */
const tones: Partial<Record<DossierState, Knot['tone']>> = {
  ...{ refused: 'late', lapsed: 'late', abandoned: 'late' },
  ...{ notified: 'done', closed: 'done', advance: 'done', instalment: 'done', balance: 'done' },
}

/** What is longer than this is read on the page of changes. */
const longestOnRope = 120

/** How the events of a dossier read on its own rope, and on that of its project. */
export const dossierKnots = knots(dossierTies, {
  'dossier-changed': ({ topic, changed }, said) => {
    const { t, say, paths } = said
    const words = t.dossierPapers.changes
    const fields = new Set(changed.map(({ field }) => fieldOfDossier({ field, funder: '' }, said)))
    const short = changed.filter(({ was, became }) => Math.max(was.length, became.length) <= longestOnRope)
    const each = short.map((one) => {
      const value = (text: string) => valueOfDossier(one.field, text, said)
      return words.from(fieldOfDossier(one, said), value(one.was), value(one.became))
    })
    return {
      label: words.changed(say.list([...fields])),
      href: paths.dossier(topic.slug).changes,
      detail: [each.join(' · ') || null],
    }
  },
  'dossier-published': (_, { words }) => ({ label: words.dossiers.knots.published, tone: 'done' }),
  'dossier-filed': ({ topic, number, step }, said) => ({
    label: said.t.dossiers.show.filedVersion(number),
    href: said.paths.dossier(topic.slug).version(number),
    ...ofStep(step, said),
  }),
  'dossier-step': ({ to, step }, said) => ({
    ...ofStep(step, said),
    ...(to === 'extended'
      ? { label: said.words.dossiers.knots.extended[step.extends ?? 'start'] }
      : { label: said.t.dossierNames.states[to], tone: tones[to] }),
  }),
  annex: ({ topic }, { words, paths }) => ({
    label: words.dossiers.knots.annex,
    href: paths.dossier(topic.slug).annex,
    tone: 'done',
  }),
  grant: ({ dossier: { slug, title }, granted, step }, said) => ({
    label: said.words.dossiers.knots.granted(said.say.money(BigInt(granted))),
    href: said.paths.dossier(slug).show,
    at: step.on,
    detail: [inOwn(title, said)],
    tone: 'done',
  }),
})
