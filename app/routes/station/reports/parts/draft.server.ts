import type { ActionFunctionArgs } from '@remix-run/node'
import { type DraftShown, draftAt } from '#app/domain/field/index.ts'
import { notFound } from '#app/web/refused.ts'
import { type Visit, visit } from '#app/web/visit.ts'

/** The draft whose link was opened, as it stands; a 404 where there is none, or its day is over. */
export async function draftHere(
  args: Pick<ActionFunctionArgs, 'params' | 'request' | 'context'>,
): Promise<{ visited: Visit; token: string; shown: DraftShown }> {
  const visited = await visit(args)
  const token = args.params.token ?? ''
  // What was just written is not on the replica yet.
  const shown = (await draftAt(visited.instance.db, token, visited.locale)) ?? notFound(visited)
  return { visited, token, shown }
}

/** The same for a deed on it, once it is still a draft; null once it became something. */
export async function openDraft(args: ActionFunctionArgs) {
  const { shown, ...here } = await draftHere(args)
  return { ...here, draft: shown.state === 'draft' ? shown : null }
}
