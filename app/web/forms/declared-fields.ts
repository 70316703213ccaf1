import type { z } from 'zod'

/** What a schema takes, as the names of a form see it: fields, their groups, and lists with the most that they hold. */
export type Declared =
  | { kind: 'field'; longest: number }
  | { kind: 'group'; fields: ReadonlyMap<string, Declared> }
  | { kind: 'list'; most: number; of: Declared }

/** Of a field that is no text of a stated length: a choice, a date, an address, a code. */
const shortest = 5_000
/** What may be typed of a field: more than its schema takes, so that it is the schema that says it is too much. */
const field = (most = 0): Declared => ({ kind: 'field', longest: Math.max(shortest, 2 * most) })
const known = new WeakMap<z.ZodType, Declared>()

/** Read once a schema. A list without a maximum is a fault of ours: a request could make it as long as it likes. */
export function declaredBy(schema: z.ZodType): Declared {
  const declared = known.get(schema) ?? read(schema)
  known.set(schema, declared)
  return declared
}

export const hasLists = (of: Declared): boolean =>
  of.kind === 'list' || (of.kind === 'group' && [...of.fields.values()].some(hasLists))

type Def = {
  type: string
  innerType?: z.ZodType
  in?: z.ZodType
  out?: z.ZodType
  shape?: Record<string, z.ZodType>
  element?: z.ZodType
  options?: z.ZodType[]
  left?: z.ZodType
  right?: z.ZodType
}

function read(schema: z.ZodType): Declared {
  const def = schema.def as Def
  if (def.innerType) return declaredBy(def.innerType)
  if (def.type === 'pipe') return declaredBy(ofPipe(def))
  if (def.shape)
    return {
      kind: 'group',
      fields: new Map(Object.entries(def.shape).map(([name, of]) => [name, declaredBy(of)])),
    }
  if (def.element) return { kind: 'list', most: mostOf(schema), of: declaredBy(def.element) }
  if (def.options) return def.options.map(declaredBy).reduce(either)
  if (def.left && def.right) return either(declaredBy(def.left), declaredBy(def.right))
  if (/^(record|map|set|tuple|lazy)$/.test(def.type))
    throw new Error(`A form cannot declare its fields by ${def.type}`)
  return field(longestOf(schema))
}

/** What is typed comes in first; behind a function of ours it is what comes out. */
const ofPipe = (def: Def): z.ZodType =>
  (def.in?.def as Def | undefined)?.type === 'transform' ? def.out! : def.in! // a pipe has both

function mostOf(list: z.ZodType): number {
  const rules = (list.def.checks ?? []).map(
    (check) => check._zod.def as { maximum?: number; length?: number },
  )
  const most = Math.min(...rules.map(({ maximum, length }) => maximum ?? length ?? Infinity))
  if (most === Infinity) throw new Error('A list of a form has no maximum')
  return most
}

/** The length that a text may have, or nothing where its schema does not say. */
function longestOf(schema: z.ZodType): number | undefined {
  if ((schema.def as Def).type !== 'string') return undefined
  const rules = (schema.def.checks ?? []).map(
    (check) => check._zod.def as { check: string; maximum?: number; length?: number },
  )
  const said = rules.filter(({ check }) => /^(max_length|length_equals)$/.test(check))
  const lengths = said.map(({ maximum, length }) => maximum ?? length ?? 0)
  return lengths.length > 0 ? Math.min(...lengths) : undefined
}

/** Of two shapes that one value may have: the names of both. */
function either(one: Declared, other: Declared): Declared {
  if (one.kind === 'group' && other.kind === 'group') {
    const fields = new Map(one.fields)
    for (const [name, of] of other.fields) fields.set(name, either(fields.get(name) ?? of, of))
    return { kind: 'group', fields }
  }
  if (one.kind === 'field' && other.kind === 'field') return one.longest > other.longest ? one : other
  return one.kind === 'field' ? other : one
}
