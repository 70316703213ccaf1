import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { Schema, Table } from 'tableschema'
import type { z } from 'zod'
import { ScdlDeliberation } from '#app/domain/publishing/index.ts'
import { ScdlEquipment, WorksProperties } from '#app/domain/station/index.ts'
import { type Told, toldExport } from './told-export.ts'

type Checked = { count: number; wrong: string[] }

/** Each export, the official schema that it claims, and who reads that. */
const exports: Record<
  keyof Told,
  { file: string; check: (told: string, official: object) => Promise<Checked> }
> = {
  deliberations: {
    file: 'scdl-deliberations.schema.json',
    check: (csv, official) => checkTable(csv, official, ScdlDeliberation),
  },
  equipment: {
    file: 'scdl-equipements.schema.json',
    check: (csv, official) => checkTable(csv, official, ScdlEquipment),
  },
  works: { file: 'infos-travaux.schema.json', check: async (json, official) => checkWorks(json, official) },
}

/**
 * `npm run conformance:data -- SCHEMAS [FILE|ADDRESS]`: holds the demonstration's open data against the official schemas of
 * that folder (tables read by `tableschema`, GeoJSON by `ajv`), then against the checks that only Validata knows; or the
 * deliberations of the file or address that is given. Exit code 1 when anything differs, and when a schema is not there.
 */
async function main([folder, given]: readonly string[]): Promise<number> {
  const asked = given ? (['deliberations'] as const) : (Object.keys(exports) as (keyof Told)[])
  const missing = asked
    .map((one) => join(folder ?? '', exports[one].file))
    .filter((path) => !existsSync(path))
  if (!folder || missing.length > 0) {
    say(
      `npm run conformance:data -- SCHEMAS [FILE|ADDRESS]: ${missing.join(', ') || 'the folder'} is not there`,
    )
    return 1
  }
  const told: Partial<Told> = given ? { deliberations: await read(given) } : await toldExport()
  let well = true
  for (const one of asked) {
    const { file, check } = exports[one]
    const official = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { version: string }
    const { count, wrong } = await check(told[one] ?? '', official)
    for (const sentence of wrong) say(sentence)
    say(`${count} ${one} against ${file} ${official.version}: ${wrong.length} differences`)
    well &&= count > 0 && wrong.length === 0
  }
  return well ? 0 : 1
}

async function checkTable(csv: string, official: object, row: z.ZodType): Promise<Checked> {
  const scratch = mkdtempSync(join(tmpdir(), 'cordee-export-'))
  try {
    const file = join(scratch, 'export.csv')
    writeFileSync(file, csv)
    const table = await Table.load(file, { schema: await Schema.load(official as never) })
    const wrong: string[] = []
    const rows = (await table.read({ keyed: true, cast: false })) as Record<string, string>[]
    const cast = (await table.read({ forceCast: true })) as unknown[]
    for (const one of cast) if (one instanceof Error) wrong.push(...sentencesOf(one))
    rows.forEach((cells, index) => {
      const { error } = row.safeParse(cells)
      for (const { path, message } of error?.issues ?? [])
        wrong.push(`row ${index + 2}, ${path.join('.')}: ${message}`)
    })
    return { count: rows.length, wrong }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** The schema asks another site for the shapes of GeoJSON: what it needs of them stands here. */
const shapes = ['Point', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'].map((type) => ({
  $id: `http://geojson.org/schema/${type}.json`,
  type: 'object',
  required: ['type', 'coordinates'],
  properties: { type: { const: type }, coordinates: { type: 'array', minItems: 1 } },
}))

function checkWorks(json: string, official: object): Checked {
  const ajv = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false, allErrors: true })
  for (const shape of shapes) ajv.addSchema(shape)
  const works = JSON.parse(json) as { features: { properties: unknown }[] }
  const judge = ajv.compile(official)
  const wrong = judge(works) ? [] : (judge.errors ?? []).map((one) => `${one.instancePath} ${one.message}`)
  works.features.forEach(({ properties }, index) => {
    for (const { path, message } of WorksProperties.safeParse(properties).error?.issues ?? [])
      wrong.push(`feature ${index + 1}, ${path.join('.')}: ${message}`)
  })
  return { count: works.features.length, wrong }
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
