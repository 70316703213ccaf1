import { eq } from 'drizzle-orm'
import { decisionDrafts } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, whoActs } from '../../policy.ts'
import { record } from '../news.ts'
import { DecisionContent, type DecisionInput } from './content.ts'
import { lockedDraftAt, mustBeFree } from './find.ts'
import { mustBeABody, mustBeLinkable } from './linkable.ts'

/** Saves an act in preparation, as read at `revision`. Refused: `edited-meanwhile`, and what `startDecision` refuses. */
export async function saveDecision(
  act: Act,
  { id, revision, content: input }: { id: string; revision: number; content: DecisionInput },
): Promise<{ revision: number }> {
  allow(act.actor, 'decision.write')
  const content = DecisionContent.parse(input)
  await lockedDraftAt(act, id, revision)
  await mustBeABody(act, content)
  await mustBeLinkable(act, content)
  await mustBeFree(act, content, id)
  await act.tx
    .update(decisionDrafts)
    .set({ content, revision: revision + 1, savedBy: whoActs(act.actor), savedAt: act.at })
    .where(eq(decisionDrafts.id, id))
  await record(act, 'decision-saved', { kind: 'decision', id }, { revision: revision + 1 })
  return { revision: revision + 1 }
}
