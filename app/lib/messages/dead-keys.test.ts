import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fr as mails } from './emails/fr.ts'
import { fr } from './fr.ts'

/** Whatever might say a word: all that is ours but the words themselves, and the tests. */
const sources = ['app', 'db', 'emails', 'demo']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|^app\/lib\/messages\//.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')
const said = new Set(sources.match(/[\p{L}_$][\p{L}\p{N}_$-]*/gu))

/** A field's name (`texts.fr.title`), a number, and what is put together where it is said (`${name}Hint`). */
function isMade(name: string): boolean {
  const [tail] = /[A-Z][a-z]+$/.exec(name) ?? []
  return name.includes('.') || /^\d+$/.test(name) || (tail !== undefined && sources.includes(`}${tail}\``))
}

/** Where each word stands. */
function* keysOf(words: unknown, path: string[] = []): Generator<string[]> {
  if (typeof words !== 'object' || words === null || Array.isArray(words)) yield path
  else for (const [key, inside] of Object.entries(words)) yield* keysOf(inside, [...path, key])
}

test('every word is said somewhere: its name stands in the code', () => {
  const dead = [...keysOf(fr), ...keysOf(mails)].filter((path) => {
    const name = path.at(-1) ?? ''
    return !isMade(name) && !said.has(name)
  })
  expect(dead.map((path) => path.join('.'))).toEqual([])
})
