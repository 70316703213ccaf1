import { and, eq, inArray, isNull } from 'drizzle-orm'
import { createInsertSchema } from 'drizzle-zod'
import { z } from 'zod'
import { contributions, projectVersions, versionAnswers } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { written } from '../../written.ts'
import { record } from '../news.ts'

export const VersionAnswersInput = z.object({
  versionId: z.uuid(),
  answered: z
    .array(
      createInsertSchema(versionAnswers, { note: written().max(500).default('') }).pick({
        contributionId: true,
        note: true,
      }),
    )
    .max(500),
})
export type VersionAnswersInput = z.output<typeof VersionAnswersInput>

/**
 * "You said, we changed": says which contributions a version of a project answers, and in what. Whoever publishes
 * the version says it with it. Refused (`not-found`, field `answered`) for a contribution that is not a public one
 * of the same project; one that is answered already keeps its first note.
 */
export async function answerByVersion(act: Act, { versionId, answered }: VersionAnswersInput): Promise<void> {
  allow(act.actor, 'project.publish')
  if (answered.length === 0) return
  const projectId = await projectOf(act, versionId)
  await refuseStrangers(act, projectId, answered)
  const added = await act.tx
    .insert(versionAnswers)
    .values(answered.map(({ contributionId, note }) => ({ versionId, contributionId, note })))
    .onConflictDoNothing()
    .returning({ contributionId: versionAnswers.contributionId })
  for (const { contributionId } of added)
    await record(
      act,
      'contribution-answered-by-version',
      { kind: 'contribution', id: contributionId, topicId: projectId },
      { versionId },
    )
}

async function projectOf({ tx }: Act, versionId: string) {
  const [version] = await tx
    .select({ projectId: projectVersions.projectId })
    .from(projectVersions)
    .where(eq(projectVersions.id, versionId))
  if (!version) throw new Refusal('not-found', 404)
  return version.projectId
}

async function refuseStrangers({ tx }: Act, projectId: string, answered: VersionAnswersInput['answered']) {
  const ids = new Set(answered.map(({ contributionId }) => contributionId))
  const known = await tx
    .select({ id: contributions.id })
    .from(contributions)
    .where(
      and(
        inArray(contributions.id, [...ids]),
        eq(contributions.subjectId, projectId),
        isNull(contributions.heldAt),
        isNull(contributions.hiddenAt),
        isNull(contributions.withdrawnAt),
      ),
    )
  if (known.length < ids.size) throw new Refusal('not-found', 404, 'answered')
}
