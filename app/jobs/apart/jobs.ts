import { type JobName, jobs, type Payload } from '#app/domain/audit/index.ts'
import { drawRenditions } from '../files/draw-renditions.ts'
import { printAnnex } from '../papers/print-annex.ts'
import { printCount } from '../papers/print-count.ts'
import { printDecision } from '../papers/print-decision.ts'
import { printInvoice } from '../papers/print-invoice.ts'
import type { ToolsApart } from '../tools.ts'
import type { ApartName } from './told.ts'

/** Each job that is done apart. */
const jobsApart: { [Name in ApartName]: (tools: ToolsApart, payload: Payload<Name>) => Promise<void> } = {
  'draw-renditions': drawRenditions,
  'print-annex': printAnnex,
  'print-count': printCount,
  'print-decision': printDecision,
  'print-invoice': printInvoice,
}

/** Does one. What is not what the list says fails before it begins. */
export const doApart = (tools: ToolsApart, name: ApartName, payload: unknown): Promise<void> =>
  (jobsApart[name] as (tools: ToolsApart, payload: unknown) => Promise<void>)(
    tools,
    jobs[name satisfies JobName].parse(payload),
  )
