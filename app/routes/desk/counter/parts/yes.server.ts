import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { type ConsentShown, consentShown } from '#app/domain/counter/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { idParam } from '#app/web/id-param.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'

/** The yes that an address names, for an agent; read where it was written, since it may have been given a moment ago. */
export async function yesHere(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const visited = await visitAs(args, 'contribution.enter-at-counter')
  const { instance, locale, t } = visited
  const found = await consentShown(instance.db, idParam(args.params, visited), locale)
  const yes = found ?? notFound(visited)
  return { visited, yes, title: pageTitle(t.counter.desk.title(yes.person.name)) }
}

/** What stands between a yes that was asked for and its use, as this agent sees it. */
export type Step =
  | 'code'
  | 'letter'
  | 'letter-yours'
  | 'paper'
  | 'sign'
  | 'second-waits'
  | 'expired'
  | 'used'
  | 'enter'

export function stepOf(yes: ConsentShown, agentId: string): Step {
  if (yes.usedAt) return 'used'
  if (yes.expired) return 'expired'
  if (yes.givenAt) return 'enter'
  if (yes.method === 'two-agents') return yes.askedBy.id === agentId ? 'second-waits' : 'sign'
  if (yes.method === 'letter') return yes.printedBy === agentId ? 'letter-yours' : 'letter'
  return yes.method === 'paper' ? 'paper' : 'code'
}
