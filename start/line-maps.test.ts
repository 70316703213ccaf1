import { readFileSync } from 'node:fs'
import { SourceMap, type SourceMapPayload } from 'node:module'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { expect, test } from 'vitest'
import { aFolder } from '#tests/folder.ts'
import { lineMaps } from './line-maps.mjs'

const PROGRAM = 'app/domain/people/index.ts'

/** The source map of a program as this build writes it, beside the program. */
async function built(folder: string, plugins: Plugin[]) {
  const common = { bundle: true, platform: 'node', packages: 'external', format: 'esm' } as const
  await build({
    ...{ ...common, entryPoints: [PROGRAM], outfile: join(folder, 'program.js'), sourcemap: true },
    ...{ plugins, logLevel: 'silent' },
  })
  const map: SourceMapPayload = JSON.parse(readFileSync(join(folder, 'program.js.map'), 'utf8'))
  return { map, lines: readFileSync(join(folder, 'program.js'), 'utf8').split('\n') }
}

test('a trace is told the same file and line by a map that holds lines alone, in half the places', async () => {
  const folder = aFolder()
  const whole = await built(folder, [])
  const small = await built(folder, [lineMaps])
  const places = (map: SourceMapPayload) => map.mappings.split(/[,;]/).filter(Boolean).length
  expect(places(small.map) * 2).toBeLessThan(places(whole.map))
  const [before, after] = [new SourceMap(whole.map), new SourceMap(small.map)]
  for (const [line, text] of whole.lines.entries())
    for (let column = 0; column < text.length; column += 7) {
      const told = (map: SourceMap) => {
        const entry = map.findEntry(line, column)
        return 'originalSource' in entry ? `${entry.originalSource}:${entry.originalLine}` : ''
      }
      if (told(before) !== told(after)) expect(`${line}:${column} ${told(after)}`).toBe(told(before))
    }
})
