import { refusedParameter } from './errors.ts'
import { type Form, isParts } from './form.ts'
import known from './known-parameters.json' with { type: 'json' }
import type { RouteName } from './routes.ts'

/**
 * The form of a parameter. A text is a value (`string`, `integer`, `boolean`, `one of a b` (where `true` and `false` may be among
 * the choices), `map` of texts, or
 * `refused`: known to Stripe, not acted upon here); `[]` the elements of a list; `=` the value that may stand in
 * place of the parts. A name ends with `!` when it is required and with `?` when an empty text unsets it.
 */
export type Shape = string | { [name: string]: Shape }
export type Known = Record<string, Shape>

/**
 * The parameters of a call, with numbers and booleans in place of their texts.
 * @throws StripeRefusal 400 in Stripe's words for one that is unknown, missing, or not of its type.
 */
export function checkParameters(route: RouteName, form: Form): Record<string, unknown> {
  return readParts((known as Known)[route] as Record<string, Shape>, form, '')
}

function readParts(shape: Record<string, Shape>, form: Form, at: string) {
  const wanted = new Map(
    Object.entries(shape)
      .filter(([key]) => key !== '=')
      .map(([key, of]) => [key.replace(/[!?]+$/, ''), { of, key }]),
  )
  const given = Object.entries(form).map(([name, value]) => {
    const path = at ? `${at}[${name}]` : name
    const found = wanted.get(name)
    if (!found) throw refusedParameter(path, 'parameter_unknown', `Received unknown parameter: ${path}`)
    const unset = value === '' && (found.key.includes('?') || found.of === 'map')
    return [name, unset ? '' : readValue(found.of, value, path)]
  })
  for (const [name, { key }] of wanted) {
    const path = at ? `${at}[${name}]` : name
    if (key.includes('!') && form[name] === undefined)
      throw refusedParameter(path, 'parameter_missing', `Missing required param: ${path}.`)
  }
  return Object.fromEntries(given) as Record<string, unknown>
}

function readValue(shape: Shape, value: Form | string, path: string): unknown {
  if (typeof shape === 'string') return readScalar(shape, value, path)
  if (shape['[]']) {
    if (!isParts(value)) throw refusedParameter(path, undefined, 'Invalid array')
    return Object.entries(value).map(([i, part]) => readValue(shape['[]'] ?? '', part, `${path}[${i}]`))
  }
  if (isParts(value)) return readParts(shape, value, path)
  if (typeof shape['='] === 'string') return readScalar(shape['='], value, path)
  throw refusedParameter(path, undefined, 'Invalid object')
}

function readScalar(shape: string, value: Form | string, path: string): unknown {
  if (shape === 'refused')
    throw refusedParameter(
      path,
      'parameter_unknown',
      `This sandbox does not act on the parameter ${path}, which Stripe knows.`,
    )
  if (shape === 'map') return readMap(value, path)
  if (isParts(value)) throw refusedParameter(path, undefined, `Invalid ${shape.split(' ')[0]}: ${path}`)
  if (value === '')
    throw refusedParameter(
      path,
      'parameter_invalid_empty',
      `You passed an empty string for '${path}'. We assume empty values are an attempt to unset a parameter; however '${path}' cannot be unset. You should remove '${path}' from your request or supply a non-empty value.`,
    )
  if (shape === 'integer') {
    if (!/^-?\d{1,15}$/.test(value))
      throw refusedParameter(path, 'parameter_invalid_integer', `Invalid integer: ${value}`)
    return Number(value)
  }
  if (shape === 'boolean') {
    if (value !== 'true' && value !== 'false')
      throw refusedParameter(path, undefined, `Invalid boolean: ${value}`)
    return value === 'true'
  }
  if (shape.startsWith('one of ')) {
    const choices = shape.slice('one of '.length).split(' ')
    if (!choices.includes(value))
      throw refusedParameter(path, undefined, `Invalid ${path}: must be one of ${choices.join(', ')}`)
    if (value === 'true' || value === 'false') return value === 'true'
  }
  return value
}

/** `metadata`: texts by name, at most 50 names of 40 characters and texts of 500. */
function readMap(value: Form | string, path: string) {
  if (!isParts(value)) throw refusedParameter(path, undefined, `Invalid hash: ${path}`)
  const entries = Object.entries(value)
  if (entries.length > 50)
    throw refusedParameter(path, undefined, `You may only specify up to 50 ${path} keys.`)
  for (const [name, text] of entries) {
    if (isParts(text)) throw refusedParameter(`${path}[${name}]`, undefined, 'Invalid string')
    if (name.length > 40 || text.length > 500)
      throw refusedParameter(
        `${path}[${name}]`,
        undefined,
        'Metadata keys can be up to 40 characters long, and values up to 500 characters.',
      )
  }
  return Object.fromEntries(entries) as Record<string, string>
}
