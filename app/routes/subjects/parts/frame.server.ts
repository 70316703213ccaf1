import { stateNow } from '#app/domain/dossiers/index.ts'
import { saidHere } from '#app/domain/participation/index.ts'
import { phaseNow } from '#app/domain/projects/index.ts'
import { followOf } from '#app/domain/publishing/index.ts'
import { type SubjectHere, subjectHere, type Taking } from '#app/domain/subjects/index.ts'
import { wholeMinute } from '#app/lib/days/whole-minute.ts'
import { addressOf } from '#app/web/address-of.ts'
import { notFound, orRefused } from '#app/web/refused.ts'
import type { Visit } from '#app/web/visit.ts'

type Params = Record<string, string | undefined>

/** What the frame around each page of a discussed subject says; a 404 page where there is none, or not for `taking`. */
export async function frameOf(visited: Visit, params: Params, taking?: Taking) {
  const { db, locale } = visited
  const subject = await orRefused(visited, subjectHere(db, addressOf(params), locale, taking))
  if (!subject.discussed) notFound(visited)
  return frameAround(visited, subject)
}
export type Frame = Awaited<ReturnType<typeof frameOf>>

/** The same around a subject that was found already. */
export async function frameAround({ db, viewer }: Visit, subject: SubjectHere) {
  const [said, cadence, stage] = await Promise.all([
    saidHere(db, subject.id),
    followOf(db, subject.id, viewer?.id ?? null),
    stageOf(db, subject),
  ])
  const { summary: _, opinionsCloseAt: __, now, ...named } = subject
  return { ...named, now: wholeMinute(now), said, cadence, stage }
}

/** Where a subject stands, in the words of its kind. */
async function stageOf(db: Visit['db'], { kind, id }: SubjectHere) {
  const [phase, state] = await Promise.all([
    kind === 'project' ? phaseNow(db, id) : null,
    kind === 'dossier' ? stateNow(db, id) : null,
  ])
  return { phase, state }
}
