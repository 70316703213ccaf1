import { reportAtDesk } from '#app/domain/field/index.ts'
import { notFound } from '#app/web/refused.ts'
import type { Visit } from '#app/web/visit.ts'
import { numberParam } from '../../../../station/reports/parts/number-param.ts'

/** The report in the address, as the desk reads it: one that waits for a moderator too. */
export async function reportHere(visited: Visit, params: { number?: string }) {
  const number = numberParam(params, visited)
  const report = (await reportAtDesk(visited.instance.db, number, visited)) ?? notFound(visited)
  return { report, held: report.held }
}
