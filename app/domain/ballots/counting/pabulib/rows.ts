import { MalformedFile, type Position } from './malformed-file.ts'

/** One record of a semicolon-separated text: its fields without their quotes, and where each began. */
export class Row {
  readonly line: number
  /** A record without quotes stays one string until its fields are asked for: 100,000 voters are that much lighter. */
  readonly #source: string | readonly string[]
  /** Only quoted records keep them; for the others they follow from the lengths of the fields. */
  readonly #positions: readonly Position[] | undefined

  constructor(line: number, source: string | readonly string[], positions?: readonly Position[]) {
    this.line = line
    this.#source = source
    this.#positions = positions
  }

  get fields(): readonly string[] {
    return typeof this.#source === 'string' ? this.#source.split(';') : this.#source
  }

  text(field: number): string {
    const text = this.fields[field] ?? ''
    return this.#positions ? text : text.trim()
  }

  /** The same row with everything from one field on as a single field. */
  join(from: number): Row {
    const positions = this.fields.slice(0, from + 1).map((_, field) => this.position(field))
    const kept = positions.map((_, field) => this.text(field))
    return new Row(this.line, [...kept.slice(0, from), this.fields.slice(from).join(';').trim()], positions)
  }

  position(field: number, offset = 0): Position {
    const quoted = this.#positions?.[field]
    if (quoted) return { line: quoted.line, column: quoted.column + offset }
    const text = this.fields[field] ?? ''
    const before = this.fields.slice(0, field).reduce((sum, other) => sum + other.length + 1, 0)
    return { line: this.line, column: before + text.length - text.trimStart().length + offset + 1 }
  }
}

/** Splits a text into records. Lines end with LF or CRLF; empty ones are left out; quotes follow RFC 4180. */
export function* readRows(text: string): Generator<Row> {
  let line = 1
  for (let from = 0; from < text.length; line++) {
    const feed = text.indexOf('\n', from)
    const end = feed < 0 ? text.length : feed
    const raw = text.slice(from, text[end - 1] === '\r' ? end - 1 : end)
    if (raw.includes('"')) {
      const record = new QuotedRecord(text, from, line)
      yield record.read()
      from = record.end
      line += record.feeds
    } else {
      if (raw.trim() !== '') yield new Row(line, raw)
      from = end + 1
    }
  }
}

/** Reads one record character by character, as its fields may hold semicolons, quotes and line feeds. */
class QuotedRecord {
  end: number
  feeds = 0
  readonly #text: string
  readonly #line: number
  #lineStart: number

  constructor(text: string, start: number, line: number) {
    this.#text = text
    this.#line = line
    this.#lineStart = start
    this.end = start
  }

  read(): Row {
    const [fields, positions]: [string[], Position[]] = [[], []]
    for (;;) {
      while (this.#peek() === ' ') this.end++
      positions.push(this.#here())
      fields.push(this.#peek() === '"' ? this.#quoted() : this.#plain())
      const stop = this.#peek()
      this.end++
      if (stop !== ';') return new Row(this.#line, fields, positions)
    }
  }

  #plain(): string {
    const start = this.end
    while (!isStop(this.#peek())) this.end++
    return this.#text.slice(start, this.end).trim()
  }

  #quoted(): string {
    const opening = this.#here()
    let field = ''
    for (this.end++; ; this.end++) {
      const character = this.#peek()
      if (character === undefined) throw new MalformedFile(opening, 'this quote is never closed')
      if (character === '"') {
        this.end++
        if (this.#peek() !== '"') break
      }
      if (character === '\n') this.#feed()
      field += character
    }
    while (this.#peek() === ' ' || this.#peek() === '\r') this.end++
    if (isStop(this.#peek())) return field
    throw new MalformedFile(this.#here(), 'expected a semicolon or the end of the line after a closing quote')
  }

  #feed(): void {
    this.feeds++
    this.#lineStart = this.end + 1
  }

  #peek(): string | undefined {
    return this.#text[this.end]
  }

  #here(): Position {
    return { line: this.#line + this.feeds, column: this.end - this.#lineStart + 1 }
  }
}

function isStop(character: string | undefined): boolean {
  return character === undefined || character === ';' || character === '\n'
}
