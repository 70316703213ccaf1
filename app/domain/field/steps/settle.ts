import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { fieldReports, fieldSteps, fieldVerdicts } from '#db/schema/index.ts'
import { type Act, nobody } from '../../act.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal, refuseOn } from '../../refusal.ts'
import { hashOfToken } from '../../token.ts'
import { record } from '../news.ts'
import { asSubject, type FoundReport, lockedReport } from '../reports/find.ts'

export const SettleReport = z.object({ settled: z.enum(['oui', 'non']) })

refuseOn('reopened_once', () => new Refusal('reopened-already'))
refuseOn('reopened_in_time', () => new Refusal('reopened-too-late'))

/**
 * Says of what is said to be solved whether it is. Its author's no opens it again, once and within thirty days
 * (`reopened-already`, `reopened-too-late`); anybody else's is counted. Refused: `report-not-solved`.
 */
export async function settleReport(
  act: Act,
  { number, settled }: { number: number; settled: boolean },
): Promise<{ reopened: boolean }> {
  allow(act.actor, 'field-report.write')
  return settle(act, await lockedReport(act, number), whoActs(act.actor), settled)
}

/**
 * The same by the secret link of whoever gave no address; whoever is signed in as she opens it is not noted. Refused
 * (`not-found`) where there is none such.
 */
export async function settleByFollowLink(
  asked: Act,
  { token, settled }: { token: string; settled: boolean },
): Promise<{ reopened: boolean }> {
  const act: Act = { ...asked, actor: nobody }
  const [own] = await act.tx
    .select({ number: fieldReports.number })
    .from(fieldReports)
    .where(eq(fieldReports.followHash, hashOfToken(token)))
  if (!own) throw new Refusal('not-found', 404)
  const report = await lockedReport(act, own.number)
  return settle(act, report, report.authorId, settled)
}

async function settle(act: Act, report: FoundReport, personId: string, settled: boolean) {
  if (!report.standing) throw new Refusal('not-found', 404)
  if (report.state !== 'solved') throw new Refusal('report-not-solved')
  await say(act, report, personId, settled)
  const reopened = report.authorId === personId && !settled
  if (!reopened) {
    await record(act, 'field-verdict-given', asSubject(report.id))
    return { reopened }
  }
  const [step] = await act.tx
    .insert(fieldSteps)
    .values({ reportId: report.id, state: 'received', reopens: true, by: personId, at: act.at })
    .returning({ id: fieldSteps.id })
  const details = { stepId: step!.id, state: 'received' } // an insert returns its row
  await record(act, 'field-report-reopened', asSubject(report.id), details)
  return { reopened }
}

/** Her word on the last passage, which she may change. */
async function say({ tx, at }: Act, { id }: FoundReport, personId: string, settled: boolean) {
  const [last] = await tx
    .select({ id: fieldSteps.id })
    .from(fieldSteps)
    .where(and(eq(fieldSteps.reportId, id), eq(fieldSteps.state, 'solved')))
    .orderBy(sql`${fieldSteps.at} desc, ${fieldSteps.id} desc`)
    .limit(1)
  const stepId = last!.id // what is solved has its passage
  await tx
    .insert(fieldVerdicts)
    .values({ stepId, personId, settled, at })
    .onConflictDoUpdate({ target: [fieldVerdicts.stepId, fieldVerdicts.personId], set: { settled, at } })
}
