import { and, eq, isNull } from 'drizzle-orm'
import { contributions } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'

/** Whether a contribution still stands, in these words: neither withdrawn nor hidden, nor edited since. */
export async function standsAs({ tx }: Act, id: string, { body }: { body: string }): Promise<boolean> {
  const standing = and(
    eq(contributions.id, id),
    eq(contributions.body, body),
    isNull(contributions.withdrawnAt),
    isNull(contributions.hiddenAt),
  )
  return (await tx.$count(contributions, standing)) > 0
}
