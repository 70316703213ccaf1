import { and, eq, inArray, isNull } from 'drizzle-orm'
import { checkpointMails, notifications } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import type { ToldLine } from '../events.ts'

/** That a mail is being sent, for one that must not be sent twice. */
export type Claim = {
  /** Notes it; false when it was noted before, of all or of a part, and never said that it was handed over. */
  take: (act: Act) => Promise<boolean>
  /** It certainly did not leave: it may be sent later. */
  giveBack: (act: Act) => Promise<void>
  /** What the log says it was. */
  of: Record<string, string>
}

/** News may be lost, and not told twice; a duty, and what is one's own, may come twice under one Message-ID, and not be lost. */
export const isMailedOnce = (because: ToldLine['because']): boolean =>
  because === 'follow' || because === 'answers'

/** The claim on the mail of these pieces of news: of one, or of all that a digest tells. */
export const claimOnNews = (ids: readonly string[], of: Claim['of']): Claim => ({
  take: async ({ tx, at }) => {
    const taken = await tx
      .update(notifications)
      .set({ sendingAt: at })
      .where(and(inArray(notifications.id, [...ids]), isNull(notifications.sendingAt)))
      .returning({ id: notifications.id })
    return taken.length === ids.length
  },
  giveBack: async ({ tx }) => {
    await tx
      .update(notifications)
      .set({ sendingAt: null })
      .where(inArray(notifications.id, [...ids]))
  },
  of,
})

/** The claim on the mail of a day's checkpoints to one reader. */
export function claimOnCheckpoints({ readerId, day }: { readerId: string; day: string }): Claim {
  const row = and(eq(checkpointMails.readerId, readerId), eq(checkpointMails.day, day))
  return {
    take: async ({ tx, at }) => {
      const taken = await tx
        .insert(checkpointMails)
        .values({ readerId, day, at, sendingAt: at })
        .onConflictDoUpdate({
          target: [checkpointMails.readerId, checkpointMails.day],
          set: { sendingAt: at },
          setWhere: isNull(checkpointMails.sendingAt),
        })
        .returning({ day: checkpointMails.day })
      return taken.length > 0
    },
    giveBack: async ({ tx }) => {
      await tx.update(checkpointMails).set({ sendingAt: null }).where(row)
    },
    of: { readerId, day },
  }
}
