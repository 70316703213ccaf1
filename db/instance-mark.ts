import type { Db } from './client.ts'
import { oneOf, read, shape } from './read/index.ts'

export type InstanceMode = 'demonstration' | 'production'

const mark = shape({ mode: oneOf(['demonstration', 'production']) })

/**
 * Why this database cannot serve an instance of this mode, in one sentence; null when it can. A database says
 * once for ever what it is for, so that a demonstration's logins can never open a real one.
 */
export async function whyNotThisDatabase(db: Db, mode: InstanceMode): Promise<string | null> {
  try {
    const [row] = await read(db, mark)`select mode from instance_mark`
    if (row?.mode === mode) return null
    return `cette base est une base de ${row?.mode ?? '(rien)'}, elle ne peut pas servir en mode ${mode}.`
  } catch (error) {
    const { code, message } = (error as Error).cause as { code?: string; message?: string }
    if (code === '42P01') return 'cette base n’est pas préparée : lancez « npm run migrate ».'
    return `la base de données ne répond pas (${code ?? message}) : vérifiez DATABASE_URL.`
  }
}
