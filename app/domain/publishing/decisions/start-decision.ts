import { eq } from 'drizzle-orm'
import { decisionDrafts } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { once } from '../../once.ts'
import { allow, whoActs } from '../../policy.ts'
import { beginSubject } from '../../subjects/index.ts'
import { record } from '../news.ts'
import { DecisionContent, type DecisionInput } from './content.ts'
import { mustBeFree } from './find.ts'
import { mustBeABody, mustBeLinkable } from './linkable.ts'

/**
 * Begins an act; only the desk sees it until the mayor publishes it. Sent twice it is one (`once`). Refused: `number-taken`, `no-such-body`, `no-such-link`,
 * `gate-is-a-projects`, and beside their field what does not add up.
 */
export async function startDecision(
  act: Act,
  input: DecisionInput,
  supersedesId: string | null = null,
): Promise<{ id: string; revision: number }> {
  allow(act.actor, 'decision.write')
  const content = DecisionContent.parse(input)
  await mustBeABody(act, content)
  await mustBeLinkable(act, content)
  return once(
    act,
    'decision',
    { content, supersedesId },
    {
      deed: () => beginDecision(act, content, supersedesId),
      // What was published meanwhile is no second click.
      stands: async ({ id }) => (await act.tx.$count(decisionDrafts, eq(decisionDrafts.id, id))) > 0,
    },
  )
}

async function beginDecision(act: Act, content: DecisionContent, supersedesId: string | null) {
  const id = await beginSubject(act, 'decision')
  await mustBeFree(act, content, id)
  const by = whoActs(act.actor)
  await act.tx
    .insert(decisionDrafts)
    .values({ id, content, supersedesId, startedBy: by, startedAt: act.at, savedBy: by, savedAt: act.at })
  await record(act, 'decision-started', { kind: 'decision', id }, { supersedesId })
  return { id, revision: 1 }
}
