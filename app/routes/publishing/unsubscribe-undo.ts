import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { act, person } from '#app/domain/act.ts'
import { ResumeInput, resumeMails } from '#app/domain/publishing/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { parseForm } from '#app/web/forms/forms.ts'
import { readForm } from '#app/web/forms/read-form.ts'
import { visit } from '#app/web/visit.ts'
import { flash } from '#app/web/visitor/flash.ts'
import { stopOrder } from './parts/stop-order.server.ts'

/** The buttons stand on the page that says what was stopped. */
export async function loader(args: LoaderFunctionArgs) {
  const { paths } = await visit(args)
  return redirect(paths.unsubscribe(args.params.token ?? ''))
}

/** Takes a stop back, by the same token and without signing in. */
export async function action(args: ActionFunctionArgs) {
  const visited = await visit(args)
  const order = stopOrder(args.params, visited)
  const { instance, t, paths } = visited
  const to = paths.unsubscribe(args.params.token ?? '')
  // Nothing is kept of a reader who stopped the fingerprints or the bulletins: she asks for them anew.
  if ('readerId' in order || 'infoReaderId' in order) return redirect(to, 303)
  const { personId, what } = order
  if ('former' in what) return redirect(to, 303)
  const form = parseForm(await readForm(args.request), ResumeInput, t)
  if (form.status !== 'success') return redirect(to, 303)
  try {
    await act(instance.db, person(personId), (act) => resumeMails(act, what, form.value))
  } catch (error) {
    // Nothing was stopped, or it was put back already: the page says how it stands.
    if (error instanceof Refusal) return redirect(to, 303)
    throw error
  }
  const headers = { 'Set-Cookie': flash(instance, t.publishing.unsubscribe.resumed) }
  return redirect(to, { status: 303, headers })
}
