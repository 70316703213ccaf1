import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { people } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { directMatters } from '../audit/index.ts'
import { allow, whoActs } from '../policy.ts'
import { record } from './news.ts'

/** The direct matters that are mailed; those that are not named are not. */
export const MailsInput = z.object({
  matters: z.array(z.enum(directMatters)).max(directMatters.length).default([]),
})

/** Chooses which direct matters are mailed at once; all of them are shown in the account whatever she chooses. */
export async function chooseMails(act: Act, { matters }: z.output<typeof MailsInput>): Promise<void> {
  allow(act.actor, 'mails.choose')
  const id = whoActs(act.actor)
  const stopped = directMatters.filter((matter) => !matters.includes(matter))
  await act.tx
    .update(people)
    .set({ mails: Object.fromEntries(stopped.map((matter) => [matter, false])) })
    .where(and(eq(people.id, id), isNull(people.erasedAt)))
  await record(act, 'mails-chosen', { kind: 'person', id }, { matters })
}
