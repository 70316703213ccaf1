import { eq } from 'drizzle-orm'
import { decisionDrafts } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { inOneSitting } from '../../audit/index.ts'
import { allow, whoActs } from '../../policy.ts'
import { record } from '../news.ts'
import { DecisionContent, type DecisionInput } from './content.ts'
import { lockedDraftAt, mustBeFree } from './find.ts'
import { mustBeABody, mustBeLinkable } from './linkable.ts'

/** `byItself`: the form saves itself while it is written. */
type Saved = { id: string; revision: number; content: DecisionInput; byItself?: boolean }

/** Saves an act in preparation, as read at `revision`. Refused: `edited-meanwhile`, and what `startDecision` refuses. */
export async function saveDecision(
  act: Act,
  { id, revision, content: input, byItself = false }: Saved,
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
  if (byItself && (await inOneSitting(act, 'decision-saved', id))) return { revision: revision + 1 }
  await record(act, 'decision-saved', { kind: 'decision', id }, { revision: revision + 1 })
  return { revision: revision + 1 }
}
