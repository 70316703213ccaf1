import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { bool, int, nullable, read, shape, uuid } from '#db/read/index.ts'
import { fieldLinks } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { addressProved } from '../../people/index.ts'
import { byException } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { hashOfToken, newToken } from '../../token.ts'
import { record } from '../news.ts'
import { asSubject, lockedReport } from '../reports/find.ts'
import { type ReportShown, reportAt } from '../reports/report-page.ts'
import { mailboxOf } from './mailbox.ts'
import { isOpen } from './states.ts'
import { type StepInput, writeStep } from './take-step.ts'
import { mayStillAnswer } from './who-answers.ts'

/** How long a link answers. */
const linkDays = 30

/**
 * Makes a link by which one report is answered once without signing in, for an agent of the body or for its shared mailbox
 * (no person), and returns its token: the only time that it is seen. Only the city makes one, as it mails it; null where
 * there is nothing to answer, or the address may not be hers (decision 20).
 */
export async function issueReportLink(
  act: Act,
  { number, personId }: { number: number; personId: string | null },
): Promise<string | null> {
  if (!act.actor.city) throw new Refusal('not-allowed', 403)
  const report = await lockedReport(act, number)
  if (!report.standing || !isOpen(report.state)) return null
  if (personId) {
    const [able] = await read(act.tx, oneRow)`select ${personId}::uuid as id
      where ${mayStillAnswer(sql`${personId}::uuid`, sql`${report.bodyId}::uuid`)}`
    if (!able || !(await addressProved(act.tx, personId))) return null
  }
  const token = newToken()
  await act.tx.insert(fieldLinks).values({
    ...{ reportId: report.id, bodyId: report.bodyId, personId, tokenHash: hashOfToken(token), at: act.at },
    expiresAt: new Date(act.at.getTime() + linkDays * 86_400_000),
  })
  await record(act, 'field-link-sent', asSubject(report.id))
  return token
}

const oneRow = shape({ id: uuid })

/** Whether somebody still owes an answer to what everybody may read. */
export async function reportIsOwed(db: Db, number: number): Promise<boolean> {
  const [row] = await read(db, oneRow)`
    select r.id from field_reports r join contributions_for(null) c on c.id = r.id and c.standing
    where r.number = ${number} and r.state in ('received', 'acknowledged', 'in-progress')`
  return row !== undefined
}

/**
 * Takes a step by a signed link, which this uses up. Refused (`link-expired`, 410) when it is unknown, used or past its day,
 * when another body owes the answer since, or whom it was mailed to answers for that body no more; and as `takeStep` is.
 */
export async function stepByLink(
  act: Act,
  { token, ...input }: StepInput & { token: string },
): Promise<void> {
  byException('signed-link', 'field-report.answer')
  const found = await linkOf(act.tx, token)
  if (found?.state !== 'open') throw new Refusal('link-expired', 410)
  const report = await lockedReport(act, found.number)
  const [spent] = await act.tx
    .update(fieldLinks)
    .set({ usedAt: act.at })
    .where(
      and(
        eq(fieldLinks.tokenHash, hashOfToken(token)),
        isNull(fieldLinks.usedAt),
        sql`${fieldLinks.expiresAt} > ${act.at.toISOString()}::timestamptz`,
        sql`${fieldLinks.bodyId} is not distinct from ${report.bodyId}::uuid`,
      ),
    )
    .returning({ id: fieldLinks.id, personId: fieldLinks.personId })
  if (!spent) throw new Refusal('link-expired', 410)
  // Nobody has signed in: the deed is nevertheless that of whom the link was made for.
  const by = { ...act, actor: { ...act.actor, id: spent.personId } }
  await writeStep(by, report, input, { by: spent.personId, linkId: spent.id })
}

/** Ends the links that were mailed to this shared mailbox: whoever reads it answers for the body no more. */
export async function endMailboxLinks(act: Act, mailbox: string): Promise<void> {
  await act.tx.execute(sql`
    update field_links l set expires_at = ${act.at.toISOString()}::timestamptz from field_reports r
    where r.id = l.report_id and l.person_id is null and l.used_at is null
      and l.expires_at > ${act.at.toISOString()}::timestamptz and ${mailboxOf} = ${mailbox}::citext`)
}

/** What a link shows, which reading never changes. */
export type ReportLink = { state: 'open' | 'used' | 'expired'; report: ReportShown } | null

export async function reportLink(db: Db, token: string, locale: Locale): Promise<ReportLink> {
  const found = await linkOf(db, token)
  const report = found && (await reportAt(db, found.number, { locale, viewerId: null }))
  return found && report ? { state: found.state, report } : null
}

async function linkOf(db: Db, token: string) {
  const [row] = await read(db, linkRow)`
    select r.number::int as number, l.used_at is not null as used, l.person_id as "personId",
      l.expires_at <= city_now() or l.body_id is distinct from r.body_id
        or l.person_id is not null and not ${mayStillAnswer(sql`l.person_id`, sql`l.body_id`)} as expired
    from field_links l join field_reports r on r.id = l.report_id where l.token_hash = ${hashOfToken(token)}`
  if (!row) return null
  const { used, expired, ...link } = row
  return { ...link, state: used ? ('used' as const) : expired ? ('expired' as const) : ('open' as const) }
}

const linkRow = shape({ number: int, used: bool, personId: nullable(uuid), expired: bool })
