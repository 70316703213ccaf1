import { relative } from 'node:path'
import { ofMigrations } from '#db/read/decoders.ts'
import type { Columns, Shape, Watch } from '#db/read/shape.ts'

/** The shapes that a test file made and that it ran, each by its file and its columns. */
export type Seen = { made: string[]; ran: string[] }

const names = new WeakMap<Shape, string>()
const seen = { made: new Set<string>(), ran: new Set<string>() }

/** Holds each statement that is read against its shape: the names and types of its columns, and every value. */
export const watch: Watch = {
  made(shape) {
    const name = `${fileOf(new Error().stack)} { ${Object.keys(shape.columns).join(', ')} }`
    names.set(shape, name)
    seen.made.add(name)
  },
  ran(shape, rows) {
    const name = names.get(shape) ?? '(a shape made before anybody watched)'
    seen.ran.add(name)
    const { columns } = rows as unknown as { columns: Yielded[] | null }
    const faults = [...misfits(shape.columns, columns ?? []), ...faultsOf(shape.columns, rows)]
    if (faults.length > 0) throw new Error(`${name} does not fit its statement: ${faults.join('; ')}`)
  },
}

/** What was seen since this was asked last. */
export function takeSeen(): Seen {
  const taken = { made: [...seen.made], ran: [...seen.ran] }
  for (const one of Object.values(seen)) one.clear()
  return taken
}

/** A column as the driver tells of it. */
type Yielded = { name: string; type: number }

function misfits(columns: Columns, yielded: readonly Yielded[]): string[] {
  const there = new Set(yielded.map(({ name }) => name))
  const missing = Object.keys(columns).filter((name) => !there.has(name))
  return [
    ...missing.map((name) => `no column “${name}”`),
    ...yielded.flatMap(({ name, type }, at) => {
      if (yielded.findIndex((other) => other.name === name) < at) return [`column “${name}” twice`]
      const of = columns[name]
      if (!of) return [`column “${name}” too many`]
      const known = of.types.includes(type) || (type >= ofMigrations && of.types.includes(ofMigrations))
      return known ? [] : [`column “${name}” is of type ${type}, not ${of.reads}`]
    }),
  ]
}

/** The first thing wrong in each column, whose types are right. */
function faultsOf(columns: Columns, rows: readonly object[]): string[] {
  return Object.entries(columns).flatMap(([name, of]) => {
    for (const row of rows) {
      const value = (row as Record<string, unknown>)[name]
      if (value === undefined) continue
      const fault = value === null && !of.nullable ? 'is null' : of.fault(value)
      if (fault) return [`column “${name}” ${fault}`]
    }
    return []
  })
}

/** The file that called `shape`: the first in the stack that is not part of this machinery. */
function fileOf(stack = ''): string {
  const files = [...stack.matchAll(/(\/[^\s():]+\.tsx?)/g)].map(([, file = '']) => relative('.', file))
  return files.find((file) => !/^(db\/read|tests\/shapes\/watch)/.test(file)) ?? 'somewhere'
}
