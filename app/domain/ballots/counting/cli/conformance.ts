import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPabulib } from '../pabulib/read.ts'
import { compareCodePoints } from '../ties.ts'
import { command, print, WrongUse } from './command.ts'
import { checkElection, type Expected } from './expected.ts'

/** Holds every `X.pb` of a folder against its `X.expected.json` and prints what differs. */
function main([folder]: readonly string[]): number {
  if (folder === undefined) throw new WrongUse('npm run conformance -- DIR')
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.pb'))
    .sort(compareCodePoints)
  if (files.length === 0) throw new WrongUse(`${folder} holds no .pb file`)
  let [compared, differing] = [0, 0]
  for (const file of files) {
    const started = performance.now()
    const expected: Expected = JSON.parse(
      readFileSync(join(folder, file.replace(/\.pb$/, '.expected.json')), 'utf8'),
    )
    const { election } = readPabulib(readFileSync(join(folder, file)))
    const checked = checkElection(election, expected)
    const seconds = ((performance.now() - started) / 1000).toFixed(2)
    print(
      `${checked.differences.length === 0 ? 'same' : 'DIFFERENT'}  ${checked.compared} outcomes  ${seconds} s  ${file}`,
    )
    for (const difference of checked.differences) print(`  ${difference}`)
    compared += checked.compared
    differing += checked.differences.length
  }
  print(`${files.length} elections, ${compared} outcomes, ${differing} differences`)
  return differing === 0 ? 0 : 1
}

await command(main)
