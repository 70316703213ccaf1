import { desc, eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { placeImports } from '#db/schema/index.ts'
import type { Actor } from '../../act.ts'
import { bodiesOf } from '../acts-for.ts'
import { type PlannedLine, planImport } from './plan.ts'

export type ImportShown = {
  id: string
  fileName: string
  remarks: string[]
  at: Date
  doneAt: Date | null
  lines: PlannedLine[]
}

/** What an import would do now, line by line; null where there is none. */
export async function importPage(db: Db, id: string, actor: Actor): Promise<ImportShown | null> {
  const [found] = await db.select().from(placeImports).where(eq(placeImports.id, id))
  if (!found) return null
  const mine = new Set((await bodiesOf(db, actor)).map((body) => body.id))
  const { fileName, remarks, at, doneAt } = found
  const lines = doneAt ? [] : await planImport(db, found, mine)
  return {
    ...{ id, fileName, remarks, at, doneAt },
    lines: lines.map(({ row: _, place: __, ...line }) => line),
  }
}

/** The last imports, those that wait first. */
export const lastImports = (db: Db) =>
  db
    .select({
      id: placeImports.id,
      fileName: placeImports.fileName,
      at: placeImports.at,
      doneAt: placeImports.doneAt,
    })
    .from(placeImports)
    .orderBy(desc(placeImports.at))
    .limit(5)
