import type { Db } from '#db/client.ts'
import { byArea } from './hers.ts'

/**
 * All that is known of a person, as pieces of one JSON text: a table at a time, so that no account is too large. The
 * instants are those of the city's clock, in UTC.
 */
export async function* exportAccount(db: Db, personId: string): AsyncGenerator<string> {
  yield '{\n  "format": "cordee-account-1"'
  for (const [name, query] of byArea.flatMap(({ exports = {} }) => Object.entries(exports))) {
    const rows = await db.execute(query(personId))
    yield `,\n  ${JSON.stringify(name)}: [`
    for (const [n, row] of [...rows].entries()) yield `${n ? ',' : ''}\n    ${JSON.stringify(row)}`
    yield rows.length ? '\n  ]' : ']'
  }
  yield '\n}\n'
}
