import { channel } from 'node:diagnostics_channel'
import type { Submission } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { z } from 'zod'
import { readingIn } from '#app/domain/amount.ts'
import { languageOf, type Messages, refusalText } from '#app/lib/messages/index.ts'
import { declaredBy } from './declared-fields.ts'
import { fullList, listIntent, reserved } from './list-intent.ts'
import { withMeantAmount } from './meant-amount.ts'
import { tame } from './tame.ts'

/**
 * What the browser may hold a form to. Conform calls a choice required also where its default takes nothing for an answer:
 * without a script, such a form could not be sent. It writes the words of a choice as a pattern, which no control of
 * a choice takes.
 */
export function constraintsOf<Schema extends z.ZodType>(schema: Schema) {
  declaredBy(schema) // a page whose form could not be taken is not shown either
  const constraints = getZodConstraint(schema)
  for (const [name, constraint] of Object.entries(constraints)) {
    const field = fieldOf(schema, name)
    if (constraint?.required && field?.safeParse(undefined).success) constraint.required = false
    if (constraint?.pattern && field && within(field).entries) delete constraint.pattern
  }
  return constraints
}

/** Tells by what schema a form is read: whoever measures what a form may cost asks there what the dearest is. */
const reading = channel('cordee:form')

/** The schema of a field by its name, `rewards[].quantity`. */
function fieldOf(schema: z.ZodType, name: string): z.ZodType | undefined {
  let found: z.ZodType | undefined = schema
  for (const step of name.split(/\.|(?=\[\])/)) {
    const { shape, element } = within(found)
    found = step === '[]' ? element : shape?.[step]
    if (!found) return undefined
  }
  return found
}

type Parts = {
  innerType?: z.ZodType
  in?: z.ZodType
  shape?: Record<string, z.ZodType>
  element?: z.ZodType
  entries?: object
}

/** What is inside of its defaults and transformations. */
function within(schema: z.ZodType): Parts {
  const parts = schema.def as Parts
  const inner = parts.innerType ?? parts.in
  return inner ? within(inner) : parts
}

/**
 * Parses a form with its schema; every error is a sentence in the reader's language. Conform reads paths out of names
 * and out of its own fields: only what the schema declares gets to it, and of its own only what a list's buttons ask.
 */
export function parseForm<Schema extends z.ZodType>(
  form: FormData | URLSearchParams,
  schema: Schema,
  t: Messages,
): Submission<z.output<Schema>, string[]> {
  reading.publish({ schema })
  const declared = declaredBy(schema)
  const kept = tame(withMeantAmount(form), declared)
  const asked = listIntent(form.get(reserved.intent), declared)
  const refused = asked === 'refused' ? { path: [] } : asked && fullList(asked, kept, declared)
  if (asked && !refused) kept.append(reserved.intent, JSON.stringify(asked))
  const read = { schema: refused ? nothing(refused, t) : schema, error: errorsIn(t) as never }
  return readingIn(languageOf(t), () => parseWithZod(kept, read)) as Submission<z.output<Schema>, string[]>
}

type Wrong = { path: PropertyKey[]; most?: number }

/** Takes no form at all: what was asked beside it could not be done, and what was typed goes back. */
const nothing = ({ path, most }: Wrong, t: Messages) =>
  z.any().superRefine((_, context) => {
    const message = most ? t.common.form.tooMany(most) : t.common.refusals['invalid-input']
    context.addIssue({ code: 'custom', path, message })
  })

type Issue = {
  code?: string
  minimum?: number | bigint
  maximum?: number | bigint
  origin?: string
  format?: string
  expected?: string
  input?: unknown
  params?: { refusal?: string }
}

/**
 * Says what is wrong with a value. A rule of the schema's own names its sentence by the code of a refusal:
 * `.refine(rule, { params: { refusal: 'reason-needed' } })`.
 */
export function errorsIn(t: Messages) {
  const words = t.common.form
  return (issue: Issue): string => {
    const missing = issue.input === undefined || issue.input === '' || issue.input === null
    if (missing && issue.code !== 'custom') return words.required
    switch (issue.code) {
      case 'custom':
        return issue.params?.refusal
          ? refusalText(t, issue.params.refusal)
          : missing
            ? words.required
            : words.invalid
      case 'too_small':
        if (issue.origin === 'string')
          return Number(issue.minimum) === 1 ? words.required : words.tooShort(Number(issue.minimum))
        return issue.origin === 'array' ? words.required : words.tooSmall(String(issue.minimum))
      case 'too_big':
        if (issue.origin === 'string') return words.tooLong(Number(issue.maximum))
        return issue.origin === 'array'
          ? words.tooMany(Number(issue.maximum))
          : words.tooBig(String(issue.maximum))
      case 'invalid_format':
        if (issue.format === 'email') return words.email
        if (issue.format === 'date') return words.date
        return issue.format === 'url' ? words.url : words.invalid
      case 'invalid_value':
      case 'invalid_union':
        return words.choice
      case 'invalid_type':
        if (issue.expected === 'number' || issue.expected === 'bigint') return words.number
        return issue.expected === 'date' ? words.date : words.invalid
      default:
        return words.invalid
    }
  }
}
