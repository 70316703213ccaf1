import type { Submission } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import type { z } from 'zod'
import { type Messages, refusalText } from '#app/lib/messages/index.ts'

/**
 * What the browser may hold a form to. Conform calls a choice required also where its default takes nothing for an answer:
 * without a script, such a form could not be sent.
 */
export function constraintsOf<Schema extends z.ZodType>(schema: Schema) {
  const constraints = getZodConstraint(schema)
  for (const [name, constraint] of Object.entries(constraints))
    if (constraint?.required && fieldOf(schema, name)?.safeParse(undefined).success)
      constraint.required = false
  return constraints
}

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

type Parts = { innerType?: z.ZodType; in?: z.ZodType; shape?: Record<string, z.ZodType>; element?: z.ZodType }

/** What is inside of its defaults and transformations. */
function within(schema: z.ZodType): Parts {
  const parts = schema.def as Parts
  const inner = parts.innerType ?? parts.in
  return inner ? within(inner) : parts
}

/** Parses a form with its schema; every error is a sentence in the reader's language. */
export function parseForm<Schema extends z.ZodType>(
  form: FormData | URLSearchParams,
  schema: Schema,
  t: Messages,
): Submission<z.output<Schema>, string[]> {
  return parseWithZod(tame(form), { schema, error: errorsIn(t) as never }) as Submission<
    z.output<Schema>,
    string[]
  >
}

// Field names become a tree, and a list as long as its greatest index: `a[99999999]` alone would fill the memory.
const most = { fields: 4000, length: 120, depth: 6 }
const plainName = /^\w[\w-]*(\.\w[\w-]*|\[\d{0,3}\])*$/

/** The fields whose names a form of ours could have; the others are as if they had not been sent. */
export function tame(form: FormData | URLSearchParams): FormData {
  const kept = new FormData()
  let count = 0
  for (const [name, value] of form) {
    if (++count > most.fields) break
    const steps = name.split(/[.[]/).length
    if (name.length > most.length || steps > most.depth || !plainName.test(name)) continue
    if (/__proto__|constructor|prototype/.test(name)) continue
    kept.append(name, value)
  }
  return kept
}

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
