import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { createInsertSchema } from 'drizzle-zod'
import { z } from 'zod'
import { contributions, notices, subjectKinds, subjects } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { emailAddress } from '../email-address.ts'
import { once } from '../once.ts'
import { Refusal, refuseOn } from '../refusal.ts'
import { written } from '../written.ts'
import { record } from './news.ts'

/**
 * What a notice must hold: Regulation (EU) 2022/2065, art. 16(2): the reasons, the place (the contribution itself),
 * name and address of whoever reports, and the statement of good faith.
 */
export const NoticeInput = createInsertSchema(notices, {
  explanation: written().min(10).max(2000),
  goodFaith: z.boolean().refine((given) => given),
  reporterName: written().min(2).max(100).optional(),
  reporterEmail: emailAddress().optional(),
}).pick({
  contributionId: true,
  reason: true,
  explanation: true,
  goodFaith: true,
  reporterName: true,
  reporterEmail: true,
})
export type NoticeInput = z.output<typeof NoticeInput>

refuseOn('one_open_notice_per_reporter', () => new Refusal('already-reported'))

/**
 * Says that a contribution should not stand. Anyone may, signed in or not; someone who is not gives a name and an
 * e-mail address, which nothing shows to be hers. So what another sends under it never stands in the place of hers:
 * only the same words sent again are one notice. They are thanked for like the first, so that nobody learns by a form
 * whether somebody else reported. Refused for what the public cannot read
 * (`not-found`) and, to who is signed in, twice while no one has ruled (`already-reported`: the database's own
 * constraint).
 */
export async function notice(act: Act, input: NoticeInput): Promise<void> {
  const reporter = reporterOf(act, input)
  await once(act, 'notice', input, {
    deed: () => give(act, input, reporter),
    // What was ruled on meanwhile may be reported again.
    stands: async ({ id }) =>
      !id || (await act.tx.$count(notices, and(eq(notices.id, id), isNull(notices.rulingId)))) > 0,
  })
}

async function give(act: Act, input: NoticeInput, reporter: ReturnType<typeof reporterOf>) {
  const { subjectId } = await publicContribution(act, input.contributionId)
  const given = act.tx.insert(notices).values({
    contributionId: input.contributionId,
    reason: input.reason,
    explanation: input.explanation,
    goodFaith: input.goodFaith,
    ...reporter,
    at: act.at,
  })
  const kept = 'reporterId' in reporter ? given : given.onConflictDoNothing()
  const [row] = await kept.returning({ id: notices.id })
  if (!row) return { id: null }
  await record(
    act,
    'noticed',
    { kind: 'contribution', id: input.contributionId, topicId: subjectId },
    { noticeId: row.id, reason: input.reason },
  )
  return { id: row.id }
}

// A person is known by her account; keeping her address a second time here would outlive its erasure.
function reporterOf({ actor }: Act, { reporterName, reporterEmail }: NoticeInput) {
  if (actor.id) return { reporterId: actor.id }
  if (!reporterName) throw new Refusal('reporter-name-needed', 422, 'reporterName')
  if (!reporterEmail) throw new Refusal('reporter-email-needed', 422, 'reporterEmail')
  return { reporterName, reporterEmail }
}

async function publicContribution({ tx }: Act, contributionId: string) {
  const [row] = await tx
    .select({ subjectId: contributions.subjectId })
    .from(contributions)
    .innerJoin(subjects, eq(subjects.id, contributions.subjectId))
    .innerJoin(subjectKinds, eq(subjectKinds.kind, subjects.kind))
    .where(
      and(
        eq(contributions.id, contributionId),
        isNull(contributions.withdrawnAt),
        isNull(contributions.hiddenAt),
        isNull(contributions.heldAt),
        isNotNull(subjects.publicAt),
        subjectKinds.reports,
      ),
    )
    // A ruling locks the row: a notice stands before it or finds its outcome.
    .for('share', { of: contributions })
  if (!row) throw new Refusal('not-found', 404)
  return row
}
