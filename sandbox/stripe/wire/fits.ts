import ts from 'typescript'
import { isDecimal, isOpenText, type Types } from './from-types.ts'

/**
 * Where a JSON value does not fit a type of the SDK: a property that is missing, of another type, or not of the type
 * at all. Empty when it fits. Enumerations that the SDK leaves open (`OtherString`) take any text.
 */
export function misfits(types: Types, type: ts.Type, value: unknown, at = ''): string[] {
  const members = type.isUnion() ? type.types : [type]
  const judged = members.filter((member) => mayBe(types, member, value))
  if (judged.length === 0)
    return [`${at} is no ${types.checker.typeToString(type)}: ${JSON.stringify(value)?.slice(0, 80)}`]
  // Of several kinds of object, the one that it fits best is meant.
  return judged
    .map((member) => partsOf(types, member, value, at))
    .reduce((best, found) => (found.length < best.length ? found : best))
}

/** Judges by the outside alone: a text, a number, a list, an object. */
function mayBe({ checker }: Types, type: ts.Type, value: unknown): boolean {
  if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return true
  if (value === null) return Boolean(type.flags & ts.TypeFlags.Null)
  if (typeof value === 'string') {
    if (type.isStringLiteral()) return type.value === value
    return Boolean(type.flags & ts.TypeFlags.String) || isOpenText(type) || isDecimal(type)
  }
  if (typeof value === 'number')
    return type.isNumberLiteral() ? type.value === value : Boolean(type.flags & ts.TypeFlags.Number)
  if (typeof value === 'boolean')
    return checker.typeToString(type) === String(value) || Boolean(type.flags & ts.TypeFlags.Boolean)
  if (Array.isArray(value)) return checker.isArrayType(type)
  return Boolean(type.flags & ts.TypeFlags.Object) && !checker.isArrayType(type)
}

function partsOf(types: Types, type: ts.Type, value: unknown, at: string): string[] {
  const { checker } = types
  if (Array.isArray(value)) {
    const [element] = checker.getTypeArguments(type as ts.TypeReference)
    return value.flatMap((one, i) => misfits(types, element as ts.Type, one, `${at}[${i}]`))
  }
  if (typeof value !== 'object' || value === null || type.flags & ts.TypeFlags.Any) return []
  const named = checker.getIndexInfoOfType(type, ts.IndexKind.String)
  const properties = new Map(checker.getPropertiesOfType(type).map((property) => [property.name, property]))
  const missing = [...properties.values()]
    .filter(({ name, flags }) => !(flags & ts.SymbolFlags.Optional) && !(name in value))
    .map(({ name }) => `${at}.${name} is missing`)
  const wrong = Object.entries(value).flatMap(([name, part]) => {
    const property = properties.get(name)
    const of = property ? checker.getTypeOfSymbol(property) : named?.type
    return of ? misfits(types, of, part, `${at}.${name}`) : [`${at}.${name} is not of the type`]
  })
  return [...missing, ...wrong]
}
