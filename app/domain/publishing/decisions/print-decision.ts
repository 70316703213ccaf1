import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { type Decision, decisions, instanceMark, organisations } from '#db/schema/index.ts'
import { settingsOf } from '../../commune/index.ts'

/** An act as paper needs it: all of it in French, the language that alone is authentic. */
export type DecisionToPrint = {
  act: Decision
  body: string
  commune: { name: string; insee: string }
  demonstration: boolean
}

/** An act that waits for its PDF; null when it has one, when its text was taken out, or when there is no such act. */
export async function decisionToPrint(db: Db, decisionId: string): Promise<DecisionToPrint | null> {
  const [[row], settings, [mark]] = await Promise.all([
    db
      .select({ act: decisions, body: organisations.name })
      .from(decisions)
      .innerJoin(organisations, eq(organisations.id, decisions.bodyId))
      .where(
        sql`${decisions.id} = ${decisionId}
          and not exists (select from decision_files f where f.decision_id = ${decisions.id})
          and not exists (select from decision_redactions r where r.decision_id = ${decisions.id})`,
      ),
    settingsOf(db),
    db.select({ mode: instanceMark.mode }).from(instanceMark),
  ])
  if (!row) return null
  const commune = { name: settings.communeName, insee: settings.inseeCode ?? '' }
  return { ...row, commune, demonstration: mark?.mode === 'demonstration' }
}
