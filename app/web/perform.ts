import { type ActionFunctionArgs, data } from '@remix-run/node'
import type { z } from 'zod'
import { type Act, act } from '#app/domain/act.ts'
import { actorOf } from '#app/domain/people/index.ts'
import { allow, type Right } from '#app/domain/policy.ts'
import { Refusal, TooMany } from '#app/domain/refusal.ts'
import { refusalText } from '#app/lib/messages/index.ts'
import { parseForm } from './forms/forms.ts'
import { pageBefore } from './forms/page-before.ts'
import { readForm } from './forms/read-form.ts'
import { askWhoSheIs } from './kept/ask-who.ts'
import type { PendingDeed } from './kept/pending.ts'
import { asResponse, leadTo } from './refused.ts'
import { sentOnce } from './sent-once.ts'
import { type Visit, visit } from './visit.ts'
import { flash, type Said } from './visitor/flash.ts'
import { countAttempt, type LimitName } from './visitor/limits.ts'

type Done = { to: string; say?: Said }

/**
 * Who may ask for a deed: whoever holds this right; anybody; or whoever has the link that was mailed to her, whose token
 * the command judges.
 */
type Asker = Right | 'anyone' | 'whoever-has-the-link'

type Deed<Schema extends z.ZodType, Result> = {
  /** Judged before anything of the form is read, and once more by the command, which also knows whose it is. */
  right: Asker
  schema: Schema
  /** The command of the domain. */
  deed: (act: Act, input: z.output<Schema>) => Promise<Result>
  /** Where to go once it is committed, and the message to show there. */
  done: (result: Result, visited: Visit, input: z.output<Schema>) => Done | Promise<Done>
  /** What must be in order before it is done, and before it is kept for whoever must first say who she is. */
  before?: (input: z.output<Schema>, visited: Visit) => void | Promise<void>
  limit?: LimitName
  /** Counts an attempt that is limited in a way of its own. */
  count?: (input: z.output<Schema>) => Promise<void>
  /** Whom the attempt is counted to, when not to whoever is signed in: the address that was given. */
  countTo?: (input: z.output<Schema>) => string
  /**
   * What someone who is not signed in wrote is kept (web/kept/pending.ts) while she says who she is, and done as soon as
   * she has: a deed of the list in web/kept/pending-deeds.ts, which asks for it by itself.
   */
  pending?: (input: z.output<Schema>, visited: Visit) => PendingDeed
  /** The page whose form this is, when the form's address has no page of its own: a refusal is said there. */
  refusedTo?: (visited: Visit) => string
  /** Fields that a refused form does not get back: a password is typed again. */
  secret?: string[]
  /** What a refusal of the command leaves behind, beside the deed that left nothing. */
  refused?: (refusal: Refusal) => Promise<void>
  /**
   * Leaves no row beside the deed that says when it was sent, or by whom: a ballot, a report of nobody. What keeps it single
   * is its own rule.
   */
  untraced?: boolean
  /** The form, when it was read already (an upload); else it is read from the request. */
  form?: FormData
}

/**
 * One deed asked for by a form: right → parse → count → command in one transaction → redirect with a message. Errors
 * and refusals return to the form with what was typed; nobody keeps her words and is asked who she is.
 */
export async function perform<Schema extends z.ZodType, Result>(
  args: ActionFunctionArgs,
  {
    right,
    schema,
    deed,
    done,
    before: judgeFirst,
    limit,
    countTo,
    count,
    pending,
    refusedTo,
    secret = [],
    refused,
    untraced = false,
    form,
  }: Deed<Schema, Result>,
) {
  const visited = await visit(args)
  const { t, instance } = visited
  const before = pageBefore(args.request, visited.url)
  if (visited.viewer || !pending) judge(right, { ...visited, url: before })
  const sent = form ?? (await readForm(args.request))
  const submission = parseForm(sent, schema, t)
  const sayThere = (text: string) =>
    refusedTo &&
    leadTo(refusedTo(visited), before, {
      status: 303,
      headers: { 'Set-Cookie': flash(instance, { text, refused: true }) },
    })
  if (submission.status !== 'success')
    return (
      sayThere(t.common.refusals['invalid-input']) ??
      data(submission.reply({ hideFields: secret }), { status: 422 })
    )
  const input = submission.value

  try {
    if (limit) await countAttempt(args.context, limit, countTo?.(input) ?? visited.viewer?.id ?? null)
    await count?.(input)
    await judgeFirst?.(input, visited)
    if (pending && !visited.viewer) return await askWhoSheIs(args, visited, before, pending(input, visited))
    const result = await act(instance.db, actorOf(visited.viewer), async (act) => {
      const result = await (untraced
        ? deed(act, input)
        : sentOnce(act, visited, sent, () => deed(act, input)))
      // Whoever was told that it failed must find that it did.
      args.context.givenUp?.throwIfAborted()
      return result
    })
    const { to, say } = await done(result, visited, input)
    return leadTo(to, before, { status: 303, headers: say ? { 'Set-Cookie': flash(instance, say) } : {} })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    await refused?.(error)
    if (error.status === 401 || error.code === 'second-factor-required')
      throw asResponse(error, { ...visited, url: before })
    args.context.instance.log.info({ requestId: args.context.requestId, refusal: error.code }, 'refused')
    if (error instanceof TooMany) args.context.retryAfter = error.seconds
    const sentence = refusalText(t, error.code, error.names)
    const said = [sentence]
    const fields = error.field ? [error.field].flat() : []
    const reply = submission.reply({
      hideFields: secret,
      ...(fields.length > 0
        ? { fieldErrors: Object.fromEntries(fields.map((field) => [field, said])) as never }
        : { formErrors: said }),
    })
    const offer = error.offered === undefined ? {} : { offered: error.offered }
    return sayThere(sentence) ?? data({ ...reply, ...offer }, { status: error.status })
  }
}

function judge(right: Asker, visited: Visit): void {
  if (right === 'anyone' || right === 'whoever-has-the-link') return
  try {
    allow(visited.actor, right)
  } catch (refusal) {
    throw asResponse(refusal, visited)
  }
}
