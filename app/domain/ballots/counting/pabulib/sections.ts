import { MalformedFile, type Position } from './malformed-file.ts'
import { type Row, readRows } from './rows.ts'

const NAMES = ['META', 'PROJECTS', 'VOTES'] as const
type Name = (typeof NAMES)[number]

/** One of the three tables of the file: its heading, the names of its columns, and its rows. */
export class Section {
  readonly heading: Position
  readonly rows: readonly Row[]
  readonly #name: Name
  readonly #columns: readonly string[]
  readonly #header: Position

  constructor(name: Name, heading: Row, [header, ...rows]: readonly Row[]) {
    this.#name = name
    this.heading = heading.position(0)
    if (!header) throw new MalformedFile(this.heading, `${name} has no line with the names of its columns`)
    this.#header = header.position(0)
    this.#columns = header.fields.map((_, field) => header.text(field).toLowerCase())
    this.rows = name === 'META' ? rows.map(wholeValue) : rows
    for (const row of rows) this.#checkWidth(row)
  }

  required(column: string): number {
    const index = this.optional(column)
    if (index === undefined) throw new MalformedFile(this.#header, `${this.#name} has no column "${column}"`)
    return index
  }

  optional(column: string): number | undefined {
    const index = this.#columns.indexOf(column)
    return index < 0 ? undefined : index
  }

  #checkWidth(row: Row): void {
    const [found, expected] = [row.fields.length, this.#columns.length]
    if (found === expected || this.#name === 'META') return
    const position = row.position(Math.min(found, expected) - (found < expected ? 1 : 0))
    throw new MalformedFile(position, `${found} fields where ${this.#name} has ${expected} columns`)
  }
}

export interface Sections {
  readonly meta: Section
  readonly projects: Section
  readonly votes: Section
}

export function readSections(text: string): Sections {
  const found = new Map<Name, { heading: Row; rows: Row[] }>()
  let current: Row[] | undefined
  for (const row of readRows(text)) {
    const name =
      row.fields.length === 1 ? NAMES.find((known) => known === row.text(0).toUpperCase()) : undefined
    if (name && found.has(name)) throw new MalformedFile(row.position(0), `${name} begins twice`)
    if (name) {
      current = []
      found.set(name, { heading: row, rows: current })
    } else if (current) current.push(row)
    else throw new MalformedFile(row.position(0), 'expected META, PROJECTS or VOTES')
  }
  const section = (name: Name) => {
    const part = found.get(name)
    if (!part) throw new MalformedFile({ line: 1, column: 1 }, `the file has no section ${name}`)
    return new Section(name, part.heading, part.rows)
  }
  return { meta: section('META'), projects: section('PROJECTS'), votes: section('VOTES') }
}

/** Descriptions and comments in META hold semicolons that nobody quoted: the value is all that follows the key. */
function wholeValue(row: Row): Row {
  return row.fields.length <= 2 ? row : row.join(1)
}
