/**
 * Mends what we install and cannot wait for: run by npm after each install, and by each build for whoever installs without
 * scripts. Done twice it does nothing.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { passages, version } from './postgres.mjs'

const home = new URL('../node_modules/postgres/', import.meta.url)
const installed = JSON.parse(readFileSync(new URL('package.json', home), 'utf8')).version
if (installed !== version) end(`is ${installed}, what mends it is of ${version}`)

for (const file of new Set(passages.map((passage) => passage.file))) {
  const path = new URL(file, home)
  const before = readFileSync(path, 'utf8')
  const after = passages.filter((passage) => passage.file === file).reduce(mended, before)
  if (after === before) continue
  // Whole or not at all: others may be reading it.
  const draft = new URL(`${file}.${process.pid}`, home)
  writeFileSync(draft, after)
  renameSync(draft, path)
}

function mended(text, { was, is }) {
  if (text.includes(is)) return text
  if (text.split(was).length !== 2) end(`does not say what is mended: ${was}`)
  return text.replace(was, () => is)
}

function end(why) {
  process.stderr.write(`patches/postgres.mjs: postgres ${why}\n`)
  process.exit(1)
}
