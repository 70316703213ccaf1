import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { act, cityNow } from '#app/domain/act.ts'
import { allow } from '#app/domain/policy.ts'
import { saveDraft } from '#app/domain/projects/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { refusalText } from '#app/lib/messages/index.ts'
import { parseForm } from '#app/web/forms/forms.ts'
import { readForm } from '#app/web/forms/read-form.ts'
import { visit } from '#app/web/visit.ts'
import type { Autosaved } from '../parts/autosave.tsx'
import { DraftForm, keptContent, missingIn } from './parts/form.server.ts'

/** Whoever opens the address goes to the form that saves itself here. */
export async function loader(args: LoaderFunctionArgs) {
  const { paths } = await visit(args)
  return redirect(paths.deskProject(args.params.slug ?? '').edit)
}

/** Saves the draft as it stands and answers with its new revision, for a form that goes on being written. */
export async function action(args: ActionFunctionArgs) {
  const { instance, actor, t } = await visit(args)
  try {
    allow(actor, 'project.write')
    const submission = parseForm(await readForm(args.request), DraftForm, t)
    if (submission.status !== 'success') return refused(t.common.refusals['invalid-input'], 422)
    const { revision, ...input } = submission.value
    const content = keptContent({ revision, ...input })
    const saved = await act(instance.db, actor, (deed) =>
      saveDraft(deed, { slug: args.params.slug ?? '', revision, content }),
    )
    return answer(
      { ...saved, missing: missingIn(content), savedAt: (await cityNow(instance.db)).toISOString() },
      200,
    )
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return refused(refusalText(t, error.code, error.names), error.status)
  }
}

const answer = (said: Autosaved, status: number) => Response.json(said, { status })
const refused = (error: string, status: number) => answer({ error }, status)
