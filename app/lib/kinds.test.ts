import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { personClasses, phases, roles, themes } from './kinds.ts'
import { locales } from './language.ts'
import { messagesIn } from './messages/index.ts'

const lists = { class: personClasses, role: roles, phase: phases, theme: themes }
type Kind = keyof typeof lists

/** Where a new kind is known, of those places that say it by themselves; others take their words from these. */
const knownIn: Record<string, readonly Kind[]> = {
  // The chart of opinions, and whoever speaks beside it.
  'app/lib/messages/ui/fr.ts': ['class'],
  // Registration, and the proof that is asked for.
  'app/lib/messages/people/sign-in/fr.ts': ['class'],
  'app/lib/messages/people/account/fr.ts': ['class'],
  'app/domain/people/classes/verification-term.ts': ['class'],
  // Whom a visitor of the demonstration may be, and who else is there.
  'app/web/visitor/demo-roles.ts': ['class', 'role'],
  'demo/crowd.ts': ['class'],
  // Offices, as they are read on a page and in a mail.
  'app/lib/messages/people/fr.ts': ['role'],
  'app/lib/messages/emails/access/fr.ts': ['role'],
  // The life of a project, and the map of what it is about.
  'app/lib/messages/projects/lifecycle.fr.ts': ['phase', 'theme'],
  'app/lib/messages/projects/glosses.fr.ts': ['phase'],
}

describe('a new kind does not compile until each place that speaks of kinds knows it', () => {
  test.each(Object.keys(lists) as Kind[])(
    'a %s',
    (kind) => {
      const places = Object.keys(knownIn).filter((file) => knownIn[file]!.includes(kind)) // its own keys
      expect(refusing(kind, places)).toEqual(places)
    },
    60_000,
  )
})

test('the phases are said in the order of a project’s life, in each language', () => {
  for (const locale of locales) expect(Object.keys(messagesIn(locale).projects.phases)).toEqual([...phases])
})

/** Those of the places that no longer compile, once the list of this kind has one more. */
function refusing(kind: Kind, places: readonly string[]): string[] {
  const last = `'${lists[kind].at(-1)}'`
  const [before = '', after = ''] = readFileSync(list, 'utf8').split(
    new RegExp(`${last}(?=,?\\s*\\] as const)`),
  )
  const grown = `${before}${last}, 'one-more'${after}`
  const host = ts.createCompilerHost(options)
  const read = host.getSourceFile.bind(host)
  host.getSourceFile = (file, ...how) =>
    resolve(file) === list ? ts.createSourceFile(file, grown, ts.ScriptTarget.ES2022) : read(file, ...how)
  const program = ts.createProgram([...places], options, host)
  return places.filter((place) => program.getSemanticDiagnostics(program.getSourceFile(place)).length > 0)
}

const list = resolve('app/lib/kinds.ts')
const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
}
