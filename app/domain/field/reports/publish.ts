import { eq, sql } from 'drizzle-orm'
import { renderMarkdown } from '#app/lib/texts/markdown.server.ts'
import { contributions, fieldCategories, fieldReports, type PersonClass } from '#db/schema/index.ts'
import { type Act, nobody } from '../../act.ts'
import { announceReport, mustWait, recordHeld, writerOf } from '../../participation/index.ts'
import { beginNobody } from '../../people/index.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal, refuseOn } from '../../refusal.ts'
import { beginSubject } from '../../subjects/index.ts'
import { movePhotos, photosWait } from '../photos/keep-photos.ts'
import { aboutIt, becameOf, lockedDraft } from './keep-draft.ts'
import type { Said } from './words.ts'

export type Reported = { id: string; number: number; held: boolean }

refuseOn('field_reports_deviceId_unique', () => new Refusal('sent-already'))

/**
 * Publishes what a draft holds, in the name of whoever is signed in; `nameless` keeps her name for the desk alone. A draft
 * that was published already, and another one with the same id made on the device, are answered with the first report.
 * `held`: a newcomer's first link waits for a moderator. Her photos wait until one of hers was accepted.
 */
export async function publishReport(
  act: Act,
  { draftId, nameless }: { draftId: string; nameless: boolean },
): Promise<Reported> {
  allow(act.actor, 'field-report.write')
  const authorId = whoActs(act.actor)
  const draft = await lockedDraft(act, { id: draftId })
  const before = await reportedBefore(act, draft)
  if (before) return before
  const writer = await writerOf(act, authorId)
  const said = draft.said as Said
  const held = mustWait(writer, htmlOf(said))
  const report = await write(act, draft, { ...writer, authorId, nameless, held })
  const wait = await photosWait(act, writer, authorId)
  await movePhotos(act, { draftId, reportId: report.id, by: authorId, wait })
  if (held) await recordHeld(act, report.id, report.id)
  else await announceReport(act, report.id)
  return { ...report, held }
}

/**
 * Leaves what a draft holds without any address: it waits for a moderator, and the draft's link is the secret one by which
 * its author reads what becomes of it. Whoever is signed in as she sends it is not noted either.
 */
export async function leaveReport(asked: Act, { token }: { token: string }): Promise<Reported> {
  const act: Act = { ...asked, actor: nobody }
  const draft = await lockedDraft(act, { token })
  const before = await reportedBefore(act, draft)
  if (before) return before
  const { id: authorId, class: of } = await beginNobody(act)
  const author = { authorId, class: of, verified: false, nameless: true, held: true }
  const report = await write(act, draft, author, draft.tokenHash)
  await movePhotos(act, { draftId: draft.id, reportId: report.id, by: authorId, wait: true })
  await recordHeld(act, report.id, report.id)
  return { ...report, held: true }
}

type Draft = Awaited<ReturnType<typeof lockedDraft>>

/** What this draft, or one with the same id made on the device, became; whoever sends both at once waits for the first. */
export async function reportedBefore(act: Act, draft: Draft): Promise<Reported | null> {
  await act.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${draft.deviceId}, 1))`)
  const which = draft.reportId
    ? eq(fieldReports.id, draft.reportId)
    : eq(fieldReports.deviceId, draft.deviceId)
  const [report] = await act.tx
    .select({
      id: fieldReports.id,
      number: fieldReports.number,
      held: sql<boolean>`${contributions.heldAt} is not null`,
    })
    .from(fieldReports)
    .innerJoin(contributions, eq(contributions.id, fieldReports.id))
    .where(which)
  return report ?? null
}

type Author = {
  authorId: string
  class: PersonClass
  verified: boolean
  nameless: boolean
  held: boolean
}

async function write(act: Act, draft: Draft, author: Author, followHash: string | null = null) {
  const { body, lang, about, ...said } = draft.said as Said
  const { held, authorId, class: of, verified, nameless } = author
  const id = await beginSubject(act, 'field_report')
  // Never in an office, which asks for a second factor: what one sees outside anybody says.
  await act.tx.insert(contributions).values({
    ...{ authorId, class: of, verified, nameless },
    ...{ id, subjectId: id, kind: 'field_report', lang, body, html: htmlOf({ body }) },
    ...{ at: act.at, heldAt: held ? act.at : null },
  })
  const [report] = await act.tx
    .insert(fieldReports)
    .values({
      ...{ id, deviceId: draft.deviceId, followHash },
      // An observation may name what it is about; what was opened for nothing is evidence for nothing.
      kind: about ? 'evidence' : said.kind === 'evidence' ? 'observation' : said.kind,
      aboutId: about ? await aboutIt(act, about) : null,
      ...{ categoryId: said.categoryId, placeId: said.placeId ?? null, whereabouts: said.whereabouts },
      ...{ latitude: said.latitude, longitude: said.longitude },
      bodyId: sql`(select body_id from field_categories where id = ${said.categoryId})`,
      dueOn: sql`city_day(${act.at.toISOString()}::timestamptz)
        + (select days from ${fieldCategories} where id = ${said.categoryId})`,
      ...{ publishedAt: act.at, movedAt: act.at },
    })
    .returning({ id: fieldReports.id, number: fieldReports.number })
  await becameOf(act, draft.id, id)
  return report! // an insert returns its row
}

const htmlOf = ({ body }: Pick<Said, 'body'>) => renderMarkdown(body, 'citizen')
