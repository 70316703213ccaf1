import { z } from 'zod'
import { proposalProjects } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { allow, whoActs } from '../policy.ts'
import { asSubject, proposalThatMay } from './find.ts'
import { publicProject } from './judge.ts'
import { record } from './news.ts'

export const JoinInput = z.object({ projectId: z.uuid() })

/**
 * Links an accepted proposal to the public project that it became or that takes it up, after the answer: its authors and
 * whoever supports it are told. Twice is once. Refused: `proposal-closed` where it is not accepted, `not-found`.
 */
export async function joinProject(
  act: Act,
  { proposalId, projectId }: z.output<typeof JoinInput> & { proposalId: string },
): Promise<void> {
  allow(act.actor, 'project.write')
  await proposalThatMay(act, 'join', proposalId)
  await publicProject(act, projectId)
  const [joined] = await act.tx
    .insert(proposalProjects)
    .values({ proposalId, projectId, by: whoActs(act.actor), at: act.at })
    .onConflictDoNothing()
    .returning({ projectId: proposalProjects.projectId })
  if (joined) await record(act, 'proposal-joined-project', asSubject(proposalId))
}
