import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { act } from '#app/domain/act.ts'
import { printLetter } from '#app/domain/counter/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { refusalText } from '#app/lib/messages/index.ts'
import { makePdf } from '#app/services/pdf/index.ts'
import { flash } from '#app/web/visitor/flash.ts'
import { countAttempt } from '#app/web/visitor/limits.ts'
import { asPdf, letterOf } from './parts/papers.server.ts'
import { yesHere } from './parts/yes.server.ts'

/** The form stands on the page of the yes. */
export async function loader(args: LoaderFunctionArgs) {
  const { visited, yes } = await yesHere(args)
  throw redirect(visited.paths.deskCounterYes(yes.id).show)
}

/** Makes the code of the letter and prints it; only its hash stays. */
export async function action(args: ActionFunctionArgs) {
  const { visited, yes } = await yesHere(args)
  const { instance, actor, viewer, paths, t } = visited
  try {
    await countAttempt(args.context, 'code', viewer.id)
    const printed = await act(instance.db, actor, (act) => printLetter(act, yes.id))
    const { settings } = await visited.frame()
    const printing = { commune: settings.communeName, demonstration: instance.demonstration }
    return asPdf(await makePdf(letterOf(yes, printed, printing)), 'lettre')
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const headers = { 'Set-Cookie': flash(instance, { text: refusalText(t, error.code), refused: true }) }
    return redirect(paths.deskCounterYes(yes.id).show, { status: 303, headers })
  }
}
