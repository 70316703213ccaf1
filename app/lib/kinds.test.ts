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
      expect(places.filter((place) => saidOf(place).includes(`'one-more-${kind}'`))).toEqual(places)
    },
    60_000,
  )
})

test('the phases are said in the order of a project’s life, in each language', () => {
  for (const locale of locales) expect(Object.keys(messagesIn(locale).projects.phases)).toEqual([...phases])
})

/** What the compiler says of a place, once each list has one more. */
const saidOf = (place: string) =>
  grown()
    .getSemanticDiagnostics(grown().getSourceFile(place))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ').replaceAll('"', "'"))
    .join(' ')

let program: ts.Program | undefined
function grown(): ts.Program {
  if (program) return program
  const host = ts.createCompilerHost(options)
  const read = host.getSourceFile.bind(host)
  host.getSourceFile = (file, ...how) =>
    resolve(file) === list
      ? ts.createSourceFile(file, oneMoreOfEach, ts.ScriptTarget.ES2022)
      : read(file, ...how)
  program = ts.createProgram(Object.keys(knownIn), options, host)
  return program
}

const list = resolve('app/lib/kinds.ts')
const oneMoreOfEach = Object.entries(lists).reduce(
  (text, [kind, names]) => {
    const last = new RegExp(`'${names.at(-1)}'(?=,?\\s*\\] as const)`)
    return text.replace(last, (name) => `${name}, 'one-more-${kind}'`)
  },
  readFileSync(list, 'utf8'),
)
const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  types: [],
}
