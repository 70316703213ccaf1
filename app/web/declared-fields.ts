import type { z } from 'zod'

/** What a schema takes, as the names of a form see it: fields, their groups, and lists with the most that they hold. */
export type Declared =
  | { kind: 'field' }
  | { kind: 'group'; fields: ReadonlyMap<string, Declared> }
  | { kind: 'list'; most: number; of: Declared }

const field: Declared = { kind: 'field' }
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
  return field
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

/** Of two shapes that one value may have: the names of both. */
function either(one: Declared, other: Declared): Declared {
  if (one.kind === 'group' && other.kind === 'group') {
    const fields = new Map(one.fields)
    for (const [name, of] of other.fields) fields.set(name, either(fields.get(name) ?? of, of))
    return { kind: 'group', fields }
  }
  return one.kind === 'field' ? other : one
}
