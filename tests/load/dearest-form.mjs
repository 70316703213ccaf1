/** Signs that readers have stumbled on, for each field in turn: Markdown, lines, numbers, letters with marks. */
const signs = ['_**a', '> - ', '[](', 'a|b\n-|-\n', '9', '\n\n- ', 'é', '<a@b.fr', 'a ', 'a']
/** The id of nothing: only in a field that must have one, which the page does not offer. */
const nothingThere = '00000000-0000-7000-8000-000000000000'
/** What else a field may ask for, when it takes no words. */
const tokens = [
  ...[
    '2027-06-15',
    '2027-06-15T10:00',
    '10:00',
    'personne@exemple.fr',
    'https://exemple.fr/a',
    '12',
    '1 200,50',
  ],
  ...['44.93', '0612345678', 'fr', '123456', nothingThere, '1'],
]
const numbers = ['1', '2', '12', '100', '2027', '44.93', '6.72', '100000', '0']

const longestValue = 100_000
/** As many as the elements of all lists may be together (web/forms/tame.ts). */
const mostElements = 1_000

/**
 * The fields that a schema of ours declares, each filled with as much as it takes of what is dear to read: `[name, value]`.
 * `known` are values that the page's form has already, such as the number of the revision.
 */
export function dearestForm(schema, known) {
  const form = { fields: new Map(), found: new Map(), known, elements: 0 }
  place(schema, schema, '', form)
  return [...form.fields].filter(([, value]) => value !== undefined)
}

/** `judge` is the whole field, with its defaults and rules; `schema` what is inside of it. */
function place(schema, judge, name, form) {
  const { type, innerType, in: before, out, shape, element, options, left, right } = schema.def
  if (innerType) place(innerType, judge, name, form)
  else if (type === 'pipe') place(before.def.type === 'transform' ? out : before, judge, name, form)
  else if (shape)
    for (const [key, of] of Object.entries(shape)) place(of, of, name ? `${name}.${key}` : key, form)
  else if (element)
    for (let n = 0; n < mostOf(schema) && form.elements++ < mostElements; n++)
      place(element, element, `${name}[${n}]`, form)
  else if (options) for (const option of options) place(option, isField(option) ? judge : option, name, form)
  else if (left) for (const side of [left, right]) place(side, side, name, form)
  else if (name && !form.fields.has(name)) {
    // The elements of a list are one schema, which is asked once.
    if (!form.found.has(judge)) form.found.set(judge, dearest(schema, judge, form.found.size))
    form.fields.set(name, form.known[name] ?? form.found.get(judge))
  }
}

const isField = ({ def }) => !def.shape && !def.element

function mostOf(list) {
  const rules = (list.def.checks ?? []).map((check) => check._zod.def)
  return Math.min(...rules.map(({ maximum, length }) => maximum ?? length ?? mostElements), mostElements)
}

function dearest(schema, judge, turn) {
  const takes = (value) => {
    try {
      return judge.safeParse(value).success
    } catch {
      return false // a rule that asks something else first
    }
  }
  const { type, entries, values } = schema.def
  if (type === 'enum') return Object.values(entries).find(takes) ?? Object.values(entries)[0]
  if (type === 'literal') return String(values[0])
  if (type === 'boolean') return 'on'
  if (type === 'file') return undefined
  if (type === 'number' || type === 'int') return numbers.find((one) => takes(Number(one))) ?? '1'
  if (type === 'bigint') return numbers.find((one) => /^\d+$/.test(one) && takes(BigInt(one))) ?? '1'
  if (type === 'date') return '2027-06-15'
  for (const sign of [...signs.slice(turn % signs.length), ...signs]) {
    const words = longest(sign, takes)
    if (words) return words
  }
  const token = tokens.find(takes) ?? signs[0].repeat(2_000)
  return token === nothingThere && takes(undefined) ? undefined : token
}

/** As many of these signs as a field takes. */
function longest(sign, takes) {
  const words = (length) => sign.repeat(Math.ceil(length / sign.length)).slice(0, length)
  let most = [longestValue, 40_000, 10_000, 4_000, 1_000, 300, 100, 40, 12, 4, 2].find((n) => takes(words(n)))
  if (!most) return undefined
  for (let step = most; step >= 1; step = Math.floor(step / 2))
    while (most + step <= longestValue && takes(words(most + step))) most += step
  return words(most)
}
