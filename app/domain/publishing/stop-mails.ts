import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { type Cadence, follows, notifications, people } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import type { DirectMatter } from '../audit/index.ts'
import { newsBecauseOf } from '../events.ts'
import { whoActs } from '../policy.ts'
import { record } from './news.ts'
import type { Stoppable } from './stop-token.ts'

/**
 * Stops mails at once, those that wait to be sent included. What they told stays in her account. The token in a mail
 * is authority enough: it is signed, and good for nothing else. Stopping what is stopped changes nothing.
 */
export async function stopMails(act: Act, what: Stoppable): Promise<void> {
  const id = whoActs(act.actor)
  const stopped = 'matter' in what ? await stopMatter(act, id, what.matter) : await stopFollows(act, id, what)
  if (stopped) await record(act, 'mails-stopped', { kind: 'person', id }, { what: keyOf(what), ...stopped })
}

/** How a stop is found again in the list of events. */
export const keyOf = (what: Stoppable) => Object.entries(what).flat().join(':')

async function stopMatter({ tx }: Act, id: string, matter: DirectMatter) {
  const changed = await tx
    .update(people)
    .set({ mails: sql`${people.mails} || ${JSON.stringify({ [matter]: false })}::jsonb` })
    .where(
      and(
        eq(people.id, id),
        isNull(people.erasedAt),
        sql`${people.mails} ->> ${matter} is distinct from 'false'`,
      ),
    )
    .returning({ id: people.id })
  await silence(
    tx,
    and(eq(notifications.personId, id), inArray(notifications.template, newsBecauseOf(matter))),
  )
  return changed.length > 0 ? {} : null
}

async function stopFollows({ tx }: Act, id: string, what: Exclude<Stoppable, { matter: string }>) {
  const chosen =
    'subject' in what ? sql`${follows.subjectId} = ${what.subject}` : sql`${follows.cadence} = ${what.digest}`
  const before = await tx
    .select({ subjectId: follows.subjectId, cadence: follows.cadence })
    .from(follows)
    .where(and(eq(follows.personId, id), chosen, sql`${follows.cadence} <> 'none'`))
    .for('update')
  if (before.length === 0) return null
  const subjects = before.map((follow) => follow.subjectId)
  await tx
    .update(follows)
    .set({ cadence: 'none' })
    .where(and(eq(follows.personId, id), inArray(follows.subjectId, subjects)))
  await silence(
    tx,
    and(
      eq(notifications.personId, id),
      inArray(notifications.topicId, subjects),
      inArray(notifications.template, newsBecauseOf('follow')),
    ),
  )
  return { cadence: before[0]!.cadence satisfies Cadence, subjects } // not empty: judged above
}

const silence = (tx: Act['tx'], which: ReturnType<typeof and>) =>
  tx
    .update(notifications)
    .set({ cadence: 'none' })
    .where(and(which, isNull(notifications.mailedAt)))
