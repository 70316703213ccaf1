import type { Declared } from './declared-fields.ts'

/** A step of a name: `a`, `3`, or `''` for `[]`. */
type Step = string | number

// Names become a tree, and a list as long as its greatest index: what is no name of the form never gets that far.
const longestName = 120
const plainName = /^\w[\w-]*(\.\w[\w-]*|\[\d{0,4}\])*$/

/** The elements of all lists of a form together: three times those of the longest that we have. */
export const mostElements = 1_000

/** The steps of a name that a form could have, or null. */
export function stepsOf(name: string): Step[] | null {
  if (name.length > longestName || !plainName.test(name)) return null
  return [...name.matchAll(/([\w-]+)|\[(\d*)\]/g)].map(([, word, index]) =>
    word !== undefined ? word : index === '' ? '' : Number(index),
  )
}

/**
 * The fields of a form that its schema declares; the others are as if they had not been sent, and so is a file under
 * the name of a field. A list may be sent one element too long, a text twice as long, and a single field twice: its
 * schema says so then. No schema ever works on a value whose length is not bounded before.
 */
export function tame(form: FormData | URLSearchParams, declared: Declared): FormData {
  const kept = new FormData()
  const lengths = new Lengths()
  for (const [name, value] of form) {
    const steps = typeof value === 'string' ? stepsOf(name) : null
    const longest = steps && places(steps, declared, lengths)
    if (longest) kept.append(name, (value as string).slice(0, longest)) // a name has steps only beside a text
  }
  return kept
}

/** How long a text may be under this name; null when it leads to no field of the schema, or there is no more room. */
function places(steps: Step[], declared: Declared, lengths: Lengths): number | null {
  let at = declared
  let path = ''
  const taken: [path: string, length: number][] = []
  for (const step of steps) {
    path += `/${step}`
    if (at.kind === 'group') {
      const next = typeof step === 'string' ? at.fields.get(step) : undefined
      if (!next) return null
      at = next
    } else if (at.kind === 'list') {
      const list = path.slice(0, path.lastIndexOf('/'))
      // `[]` adds one to a list of plain values, and stands last: no field has anything within.
      if (step === '' ? at.of.kind !== 'field' : typeof step !== 'number' || step > at.most) return null
      taken.push([list, step === '' ? lengths.of(list) + 1 : Number(step) + 1])
      if (step === '' && lengths.of(list) > at.most) return null
      at = at.of
    } else return null
  }
  if (at.kind === 'group') return null
  let field = at
  if (at.kind === 'list') {
    // The same name again and again: a list of plain values, such as ticked boxes.
    if (at.of.kind !== 'field' || lengths.of(path) > at.most) return null
    taken.push([path, lengths.of(path) + 1])
    field = at.of
  } else if (!lengths.again(path)) return null
  return lengths.take(taken) && field.kind === 'field' ? field.longest : null
}

/** How long each list of a form has become, and all of them together. */
class Lengths {
  private readonly lists = new Map<string, number>()
  private readonly times = new Map<string, number>()
  private together = 0

  of = (list: string) => this.lists.get(list) ?? 0

  /** A single field a first time, and a second. */
  again(field: string): boolean {
    const times = (this.times.get(field) ?? 0) + 1
    this.times.set(field, times)
    return times <= 2
  }

  take(taken: [path: string, length: number][]): boolean {
    const added = taken.reduce((sum, [list, length]) => sum + Math.max(0, length - this.of(list)), 0)
    if (this.together + added > mostElements) return false
    this.together += added
    for (const [list, length] of taken) this.lists.set(list, Math.max(length, this.of(list)))
    return true
  }
}
