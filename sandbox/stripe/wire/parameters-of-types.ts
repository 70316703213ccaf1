import ts from 'typescript'
import { isDecimal, isOpenText, openTypes, type Types } from './from-types.ts'
import type { Known, Shape } from './parameters.ts'
import { type Route, routes } from './routes.ts'

/** What each route takes, read from the SDK's types: the content of `known-parameters.json`. */
export function parametersOfTypes(): Known {
  const types = openTypes()
  return Object.fromEntries(
    Object.entries<Route>(routes).map(([route, { type, takes, unsets = '' }]) => [
      route,
      shapeOfObject(types, types.typeOf(type), takes.split(' ').filter(Boolean), unsets.split(' ')),
    ]),
  )
}

/** @param takes the names that the sandbox acts upon, `payment_intent_data.metadata` for a part of one; without it, all. */
function shapeOfObject(
  { checker, ...types }: Types,
  type: ts.Type,
  takes?: string[],
  unset: string[] = [],
): { [name: string]: Shape } {
  const properties = checker
    .getPropertiesOfType(type)
    .filter(({ flags }) => flags & ts.SymbolFlags.Property)
    .map((property) => {
      const of = checker.getTypeOfSymbol(property)
      const members = membersOf(of)
      const required = !(property.flags & ts.SymbolFlags.Optional)
      // `Emptyable<T>`: an empty text unsets the value.
      const unsets = members.some((member) => isText(member, '')) || unset.includes(property.name)
      const key = `${property.name}${required ? '!' : ''}${unsets ? '?' : ''}`
      return [key, shapeOfProperty({ checker, ...types }, of, property.name, takes)] as const
    })
  return Object.fromEntries(properties.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function shapeOfProperty(types: Types, type: ts.Type, name: string, takes: string[] | undefined): Shape {
  if (!takes || takes.includes(name)) return shapeOf(types, type)
  const parts = takes
    .filter((taken) => taken.startsWith(`${name}.`))
    .map((taken) => taken.slice(name.length + 1))
  const object = membersOf(type).find(({ flags }) => flags & ts.TypeFlags.Object)
  return parts.length > 0 && object ? shapeOfObject(types, object, parts) : 'refused'
}

function shapeOf(types: Types, type: ts.Type): Shape {
  const { checker } = types
  const members = membersOf(type).filter((member) => !isText(member, '') && !isNothing(member))
  const texts = members.filter((member) => member.isStringLiteral()).map(({ value }) => value)
  const scalars = [...new Set(members.flatMap((member) => scalarOf(member)))]
  const [object] = members.filter((member) => scalarOf(member).length === 0 && !member.isStringLiteral())
  if (object && checker.isArrayType(object)) {
    const [element] = checker.getTypeArguments(object as ts.TypeReference)
    return { '[]': shapeOf(types, element as ts.Type) }
  }
  // `number | RangeQueryParam`: either the one value or the parts.
  if (object && texts.length === 0 && !isOpenText(object))
    return checker.getIndexInfoOfType(object, ts.IndexKind.String)
      ? 'map'
      : { ...(scalars[0] ? { '=': scalars[0] } : {}), ...shapeOfObject(types, object) }
  if (texts.length > 0)
    return `one of ${[...(scalars.includes('boolean') ? ['false', 'true'] : []), ...texts].sort().join(' ')}`
  return scalars[0] ?? 'string'
}

const membersOf = (type: ts.Type) => (type.isUnion() ? type.types : [type])
const isText = (type: ts.Type, text: string) => type.isStringLiteral() && type.value === text
const isNothing = ({ flags }: ts.Type) => Boolean(flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined))

function scalarOf(type: ts.Type): ('string' | 'integer' | 'boolean')[] {
  if (type.flags & ts.TypeFlags.String) return ['string']
  if (type.flags & ts.TypeFlags.NumberLike) return ['integer']
  if (type.flags & ts.TypeFlags.BooleanLike) return ['boolean']
  return isDecimal(type) ? ['string'] : []
}
