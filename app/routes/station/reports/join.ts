import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { keptDeeds } from '#app/web/kept/pending-deeds.ts'
import { visit } from '#app/web/visit.ts'
import { openDraft } from './parts/draft.server.ts'

/** The buttons stand on the page of the draft. */
export async function loader(args: LoaderFunctionArgs) {
  const { paths } = await visit(args)
  return redirect(paths.fieldDraft(args.params.token ?? '').show)
}

export async function action(args: ActionFunctionArgs) {
  const { visited, token, draft } = await openDraft(args)
  if (!draft) return redirect(visited.paths.fieldDraft(token).show, 303)
  const { id: draftId, said } = draft
  return keptDeeds.fieldVoice.ask(args, { draftId, words: said.body, lang: said.lang })
}
