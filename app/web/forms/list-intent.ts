import { z } from 'zod'
import { type Declared, hasLists } from './declared-fields.ts'
import { stepsOf } from './tame.ts'

/** The names that Conform keeps for itself. */
export const reserved = { intent: '__intent__', state: '__state__' } as const

const longestIntent = 4_000
const index = z.number().int().min(0)
const name = z.string()
const ListIntent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('insert'),
    payload: z.object({ name, index: index.optional(), defaultValue: z.unknown().optional() }),
  }),
  z.object({ type: z.literal('remove'), payload: z.object({ name, index }) }),
  z.object({ type: z.literal('reorder'), payload: z.object({ name, from: index, to: index }) }),
])
export type ListIntent = z.output<typeof ListIntent>

/**
 * What a button of a form asks for its lists: a line more, a line less, another order. Conform would follow any path
 * that the request names in it, so it is read here, held against the schema, and written anew. Null when the form has
 * no list, or nothing is asked; `'refused'` when no form of ours asks for that.
 */
export function listIntent(typed: unknown, declared: Declared): ListIntent | 'refused' | null {
  if (typed === null || typed === undefined || typed === '' || !hasLists(declared)) return null
  const asked = ListIntent.safeParse(json(typed))
  if (!asked.success) return 'refused'
  const list = listNamed(asked.data.payload.name, declared)
  if (!list) return 'refused'
  const { type, payload } = asked.data
  if (type === 'insert') {
    if ((payload.index ?? 0) >= list.most) return 'refused'
    return { type, payload: { ...payload, defaultValue: shaped(payload.defaultValue, list.of) } }
  }
  const indexes = type === 'remove' ? [payload.index] : [payload.from, payload.to]
  return indexes.every((one) => one < list.most) ? asked.data : 'refused'
}

/** The list to which a line should be added though it is full. */
export function fullList({ type, payload }: ListIntent, form: FormData, declared: Declared) {
  const list = listNamed(payload.name, declared)
  if (type !== 'insert' || !list) return null
  const steps = stepsOf(payload.name) ?? []
  const lines = [...form.keys()]
    .filter((name) => name.startsWith(`${payload.name}[`))
    .map((name) => Number(stepsOf(name)?.[steps.length] ?? 0) + 1)
  return Math.max(0, ...lines) < list.most ? null : { path: steps, most: list.most }
}

function json(typed: unknown): unknown {
  if (typeof typed !== 'string' || typed.length > longestIntent) return undefined
  try {
    return JSON.parse(typed)
  } catch {
    return undefined
  }
}

/** The list of lines under a name; one of plain values is ticked, never added to. */
export function listNamed(name: string, declared: Declared): (Declared & { kind: 'list' }) | null {
  let at: Declared | undefined = declared
  for (const step of stepsOf(name) ?? ['']) {
    if (at?.kind === 'list') at = typeof step === 'number' && step < at.most ? at.of : undefined
    else at = at?.kind === 'group' && typeof step === 'string' ? at.fields.get(step) : undefined
  }
  return at?.kind === 'list' && at.of.kind === 'group' ? at : null
}

/** A new line's first value: texts alone, under the names that a line has. */
function shaped(value: unknown, declared: Declared): unknown {
  if (declared.kind === 'field') return typeof value === 'string' ? value : undefined
  if (declared.kind === 'list' || typeof value !== 'object' || value === null) return undefined
  const given = new Map(Object.entries(value))
  return Object.fromEntries([...declared.fields].map(([name, of]) => [name, shaped(given.get(name), of)]))
}
