import { inArray, sql } from 'drizzle-orm'
import { type AccountKind, ledgerAccounts } from '#db/schema/index.ts'
import type { Act } from '../act.ts'

/**
 * Names an account: `held`, `pledged` and `pledgers` are of a campaign; `gift`, `patronage` and `sponsoring` of a
 * project, or of the commune as a whole; the others are the commune's only ones.
 */
export type AccountRef = { kind: AccountKind; campaignId?: string; projectId?: string }

/** The ids of these accounts, in their order; those that do not exist are opened. */
export async function accountIds({ tx, at }: Act, refs: readonly AccountRef[]): Promise<string[]> {
  const wanted = [...new Map(refs.map((ref) => [keyOf(ref), ref])).values()]
  const found = await find(tx, wanted)
  const missing = wanted.filter((ref) => !found.has(keyOf(ref)))
  if (missing.length > 0) {
    await tx
      .insert(ledgerAccounts)
      .values(missing.map(({ kind, campaignId, projectId }) => ({ kind, campaignId, projectId, at })))
      .onConflictDoNothing()
    for (const [key, id] of await find(tx, missing)) found.set(key, id)
  }
  return refs.map((ref) => found.get(keyOf(ref))!) // what was missing was just opened
}

async function find(tx: Act['tx'], refs: readonly AccountRef[]): Promise<Map<string, string>> {
  const rows = await tx
    .select()
    .from(ledgerAccounts)
    .where(
      inArray(
        sql`(${ledgerAccounts.kind}, coalesce(${ledgerAccounts.campaignId}::text, ''), coalesce(${ledgerAccounts.projectId}::text, ''))`,
        refs.map(
          ({ kind, campaignId, projectId }) => sql`(${kind}, ${campaignId ?? ''}, ${projectId ?? ''})`,
        ),
      ),
    )
  return new Map(rows.map((row) => [keyOf(row), row.id]))
}

const keyOf = ({
  kind,
  campaignId,
  projectId,
}: {
  kind: string
  campaignId?: string | null
  projectId?: string | null
}) => `${kind}/${campaignId ?? ''}/${projectId ?? ''}`
