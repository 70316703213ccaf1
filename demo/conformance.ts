import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Schema, Table } from 'tableschema'
import { ScdlDeliberation } from '#app/domain/publishing/index.ts'
import { toldExport } from './told-export.ts'

const FILE = 'scdl-deliberations.schema.json'

/**
 * `npm run conformance:data -- SCHEMAS [FILE|ADDRESS]`: holds the deliberations' export (the demonstration's, or the
 * one given) against the official schema of that folder, read by `tableschema`, then against the checks that only
 * Validata knows. Exit code 1 when anything differs, and when the schema is not there.
 */
async function main([folder, given]: readonly string[]): Promise<number> {
  const path = folder && join(folder, FILE)
  if (!path || !existsSync(path)) {
    say(`npm run conformance:data -- SCHEMAS [FILE|ADDRESS]: ${path ?? 'the folder'} is not there`)
    return 1
  }
  const official = JSON.parse(readFileSync(path, 'utf8')) as { version: string }
  const { count, wrong } = await check(given ? await read(given) : await toldExport(), official)
  for (const sentence of wrong) say(sentence)
  say(`${count} deliberations against ${FILE} ${official.version}: ${wrong.length} differences`)
  return count > 0 && wrong.length === 0 ? 0 : 1
}

async function check(csv: string, official: object): Promise<{ count: number; wrong: string[] }> {
  const scratch = mkdtempSync(join(tmpdir(), 'cordee-export-'))
  try {
    const file = join(scratch, 'deliberations.csv')
    writeFileSync(file, csv)
    const table = await Table.load(file, { schema: await Schema.load(official as never) })
    const wrong: string[] = []
    const rows = (await table.read({ keyed: true, cast: false })) as Record<string, string>[]
    const cast = (await table.read({ forceCast: true })) as unknown[]
    for (const row of cast) if (row instanceof Error) wrong.push(...sentencesOf(row))
    rows.forEach((row, index) => {
      const { error } = ScdlDeliberation.safeParse(row)
      for (const { path, message } of error?.issues ?? [])
        wrong.push(`row ${index + 2}, ${path.join('.')}: ${message}`)
    })
    return { count: rows.length, wrong }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** What `tableschema` says is wrong with a row: one error, or several in one. */
function sentencesOf(error: Error & { errors?: Error[] }): string[] {
  return error.errors?.length ? error.errors.map(({ message }) => message) : [error.message]
}

async function read(given: string): Promise<string> {
  if (!URL.canParse(given)) return readFileSync(given, 'utf8')
  const answer = await fetch(given)
  if (!answer.ok) throw new Error(`${given}: ${answer.status}`)
  return answer.text()
}

const say = (line: string) => process.stdout.write(`${line}\n`)

process.exitCode = await main(process.argv.slice(2))
