import { z } from 'zod'
import { fieldStates } from '#app/lib/kinds.ts'
import { locales } from '#app/lib/language.ts'
import { renderMarkdown } from '#app/lib/texts/markdown.server.ts'
import { read, shape, uuid } from '#db/read/index.ts'
import { fieldSteps as table } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal, refuseOn } from '../../refusal.ts'
import { written } from '../../written.ts'
import { record } from '../news.ts'
import { asSubject, type FoundReport, lockedReport } from '../reports/find.ts'
import { mustBePublicBody } from './public-bodies.ts'
import { stepsFrom } from './states.ts'
import { answersFor } from './who-answers.ts'

/** A passage with its public answer, as the desk's form and the one of a link take it. */
export const StepInput = z
  .object({
    state: z.enum(fieldStates).exclude(['received']),
    body: written().min(3).max(4000),
    lang: z.enum(locales),
    /** Whose it is, where it is not ours. */
    toBodyId: z.uuid().optional(),
    toWhom: written().max(140).default(''),
    /** The number of the first one, where it is said twice. */
    duplicateOf: z.coerce.number().int().min(1).max(2_000_000_000).optional(),
  })
  .superRefine(({ state, toBodyId, toWhom, duplicateOf }, context) => {
    const wrong = (path: string, refusal: string) =>
      context.addIssue({ code: 'custom', path: [path], params: { refusal } })
    if (state === 'not-ours' && !toBodyId && !toWhom) wrong('toWhom', 'say-whose')
    if (state === 'duplicate' && !duplicateOf) wrong('duplicateOf', 'say-which')
  })
export type StepInput = z.output<typeof StepInput>

refuseOn('report_moves', () => new Refusal('report-moved-on'))

/**
 * An agent moves a report of a body for which she answers, with a public answer; passed on to another body of the station it
 * begins there. Refused: `not-her-body`, `report-moved-on` where it cannot go there from where it is.
 */
export async function takeStep(
  act: Act,
  { number, ...input }: StepInput & { number: number },
): Promise<{ number: number }> {
  allow(act.actor, 'field-report.answer')
  const report = await lockedReport(act, number)
  if (!(await answersFor(act.tx, act.actor, report.bodyId))) throw new Refusal('not-her-body', 403)
  await writeStep(act, report, input, { by: whoActs(act.actor) })
  return { number }
}

/** Who takes it: a person, or whoever reads the mailbox that a link was sent to. */
type Taker = { by: string | null; linkId?: string }

/** Writes a passage. Who may is the caller's to check. */
export async function writeStep(
  act: Act,
  report: FoundReport,
  { state, body, lang, toBodyId, toWhom, duplicateOf }: StepInput,
  taker: Taker,
): Promise<void> {
  if (!report.standing) throw new Refusal('not-found', 404)
  if (!stepsFrom(report.state).includes(state)) throw new Refusal('report-moved-on')
  const first = state === 'duplicate' ? await firstOf(act, report, duplicateOf ?? 0) : null
  if (state === 'not-ours' && toBodyId) {
    const nobodys = new Refusal('say-whose', 422, 'toBodyId')
    if (toBodyId === report.bodyId) throw nobodys
    await mustBePublicBody(act, toBodyId, nobodys)
  }
  const [step] = await act.tx
    .insert(table)
    .values({
      ...{ reportId: report.id, state, body, lang, html: renderMarkdown(body, 'citizen') },
      ...(state === 'not-ours' ? { toBodyId: toBodyId ?? null, toWhom: toBodyId ? '' : toWhom } : {}),
      ...{ duplicateOfId: first, bodyId: report.bodyId, ...taker, at: act.at },
    })
    .returning({ id: table.id })
  const { id: stepId } = step! // an insert returns its row
  await record(act, 'field-step-taken', asSubject(report.id), { stepId, state })
}

/** The one that was there first, which is itself no duplicate. */
async function firstOf(act: Act, report: FoundReport, number: number): Promise<string> {
  const [first] = await read(act.tx, firstRow)`
    select r.id from field_reports r join contributions_for(null) c on c.id = r.id and c.standing
    where r.number = ${number} and r.id <> ${report.id} and r.state <> 'duplicate'`
  if (!first) throw new Refusal('say-which', 422, 'duplicateOf')
  return first.id
}

const firstRow = shape({ id: uuid })
