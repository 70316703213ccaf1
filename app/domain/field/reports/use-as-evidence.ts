import { z } from 'zod'
import type { Db } from '#db/client.ts'
import { int, read, shape, uuid } from '#db/read/index.ts'
import { fieldUses } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { record } from '../news.ts'
import { asSubject, lockedReport } from './find.ts'

export const UseInput = z.object({ versionId: z.uuid() })

const versionRow = shape({ id: uuid, number: int })

/** The published versions of the project for which a report is evidence, the latest first, that do not use it yet. */
export const versionsToUse = (db: Db, number: number) =>
  read(db, versionRow)`
    select v.id, v.number from field_reports r join project_versions v on v.project_id = r.about_id
    where r.number = ${number} and not exists (select from field_uses u where u.report_id = r.id and u.version_id = v.id)
    order by v.number desc limit 20`

/**
 * Says that a version of a project uses a report as evidence, once: its author is told. Refused (`not-found`) for a version
 * of another project, and for what nobody can read.
 */
export async function useAsEvidence(
  act: Act,
  { number, versionId }: z.output<typeof UseInput> & { number: number },
): Promise<void> {
  allow(act.actor, 'project.write')
  const report = await lockedReport(act, number)
  const [version] = await read(act.tx, versionRow)`
    select v.id, v.number from project_versions v where v.id = ${versionId} and v.project_id = ${report.aboutId}::uuid`
  if (!version || !report.standing) throw new Refusal('not-found', 404)
  const [used] = await act.tx
    .insert(fieldUses)
    .values({ reportId: report.id, versionId, by: whoActs(act.actor), at: act.at })
    .onConflictDoNothing()
    .returning({ versionId: fieldUses.versionId })
  if (used) await record(act, 'field-report-used', asSubject(report.id), used)
}
