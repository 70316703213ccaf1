import { pathOf } from '#app/domain/publishing/index.ts'
import { wording } from '#app/lib/language.ts'
import { dossierDeadline } from '#emails/dossiers/dossier-deadline.tsx'
import { dossierFiled } from '#emails/dossiers/dossier-filed.tsx'
import { dossierGranted } from '#emails/dossiers/dossier-granted.tsx'
import { dossierMoved } from '#emails/dossiers/dossier-moved.tsx'
import { dossierPublished } from '#emails/dossiers/dossier-published.tsx'
import { dossierRefused } from '#emails/dossiers/dossier-refused.tsx'
import { inFrench, type Letter, letter, type Ready, topicOf } from './letter.ts'

/** The letters on what becomes of a subsidy dossier. */
export const dossierLetters = {
  'dossier-published': newDossier,
  'dossier-of-project': newDossier,
  'dossier-filed': (story, desk) => {
    const topic = topicOf(story, desk)
    const { number, sha256 } = story.dossier ?? {}
    if (!topic || !number || !sha256) return null
    return letter(dossierFiled, { topic, number, sha256, path: pathOf(story, desk.locale) }, desk)
  },
  'dossier-moved': (story, desk) => {
    const topic = topicOf(story, desk)
    if (!topic || !story.dossier?.to) return null
    const { to, on, reference, note } = story.dossier
    const state = to === 'extended' ? null : desk.words.dossierNames.states[to]
    return letter(dossierMoved, { topic, state, on, reference, note: note ? inFrench(note) : null }, desk)
  },
  'dossier-granted': (story, desk) => {
    const topic = topicOf(story, desk)
    if (!topic || !story.dossier?.granted) return null
    const { granted, on, reference } = story.dossier
    return letter(
      dossierGranted,
      { topic, amount: wording(desk.locale).money(BigInt(granted)), on, reference },
      desk,
    )
  },
  'dossier-refused': (story, desk) => {
    const topic = topicOf(story, desk)
    if (!topic || !story.dossier) return null
    const { on, reference, note } = story.dossier
    return letter(dossierRefused, { topic, on, reference, reason: note ? inFrench(note) : null }, desk)
  },
  'dossier-deadline': (story, desk) => {
    const topic = topicOf(story, desk)
    const { deadline, dueOn } = story.dossier ?? {}
    if (!topic || !deadline || !dueOn) return null
    const { deadlines, deadlineGlosses } = desk.words.dossiers
    const passed = story.verb === 'dossier-deadline-passed'
    const path = pathOf(story, desk.locale)
    return letter(
      dossierDeadline,
      { topic, passed, what: deadlines[deadline], gloss: deadlineGlosses[deadline], dueOn, path },
      desk,
    )
  },
} as const satisfies Record<string, Letter>

function newDossier(story: Parameters<Letter>[0], desk: Parameters<Letter>[1]): Ready {
  if (!story.dossier) return null
  const { title, summary } = story.dossier
  return letter(dossierPublished, { topic: { title, path: pathOf(story, desk.locale) }, summary }, desk)
}
