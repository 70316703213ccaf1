import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../../routes/', import.meta.url))
const modules = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\./.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({ name: file.slice(folder.length), text: readFileSync(file, 'utf8') }))
const named = (pattern: RegExp) =>
  modules
    .filter(({ name, text }) => !name.includes('/parts/') && pattern.test(text))
    .map(({ name }) => name)
    .sort()

const uploads = [
  'account/residency.tsx',
  'desk/decisions/signed-act.tsx',
  'desk/dossiers/documents.tsx',
  'desk/projects/photos.tsx',
  'desk/projects/piece.tsx',
  'desk/station/imports.tsx',
  'sponsoring/take.tsx',
  'station/reports/new.tsx',
  'station/reports/send.ts',
]

describe('what a route takes besides the fields of a form', () => {
  test('is declared by each route that reads a file, and by no other', () => {
    expect(named(/takes: \{\s*upload:/)).toEqual(uploads)
    expect(named(/\b(performWithFiles?|readUpload)\(/)).toEqual(uploads)
  })

  test('is read through the one reader: no route takes a body apart by itself', () => {
    expect(named(/\.formData\(|parseMultipart/)).toEqual([])
  })

  test('is read as it came, from anybody, by these alone', () => {
    expect(named(/takes: \{\s*raw:/)).toEqual(['publishing/unsubscribe.tsx', 'webhooks/stripe.ts'])
    expect(named(/request\.(text|json|arrayBuffer|body)\b/)).toEqual(['webhooks/stripe.ts'])
  })
})
