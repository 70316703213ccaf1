import type { Db } from './client.ts'
import { bool, oneOf, read, shape } from './read/index.ts'

export type InstanceMode = 'demonstration' | 'production'

const mark = shape({
  mode: oneOf(['demonstration', 'production']),
  /** Whether who asks may do as the owner of the tables does: then no right that was taken from it means anything. */
  owns: bool,
})

/**
 * Why this database cannot serve an instance of this mode, in one sentence; null when it can. A database says
 * once for ever what it is for, so that a demonstration's logins can never open a real one.
 */
export async function whyNotThisDatabase(db: Db, mode: InstanceMode): Promise<string | null> {
  try {
    const [row] = await read(db, mark)`
      select m.mode, pg_has_role(c.relowner, 'usage') as owns
      from instance_mark m, pg_class c where c.oid = 'instance_mark'::regclass`
    if (row?.mode === mode) return row.owns && mode === 'production' ? OWNER : null
    return `cette base est une base de ${row?.mode ?? '(rien)'}, elle ne peut pas servir en mode ${mode}.`
  } catch (error) {
    const { code, message } = (error as Error).cause as { code?: string; message?: string }
    if (code === '42P01') return 'cette base n’est pas préparée : lancez « npm run migrate ».'
    return `la base de données ne répond pas (${code ?? message}) : vérifiez DATABASE_URL.`
  }
}

const OWNER =
  'DATABASE_URL ouvre la base avec le compte qui possède ses tables, à qui rien n’y est interdit : donnez-lui celui de l’application, et gardez celui-ci à DATABASE_OWNER_URL.'
