import type { LoaderFunctionArgs } from '@remix-run/node'
import { makePdf } from '#app/services/pdf/index.ts'
import { notFound } from '#app/web/refused.ts'
import { asPdf, receiptOf } from './parts/papers.server.ts'
import { yesHere } from './parts/yes.server.ts'

/** What was entered for a person, to hand her on paper. */
export async function loader(args: LoaderFunctionArgs) {
  const { visited, yes } = await yesHere(args)
  if (!yes.usedAt || yes.kind === 'class') notFound(visited)
  const { settings } = await visited.frame()
  const printing = { commune: settings.communeName, demonstration: visited.instance.demonstration }
  return asPdf(await makePdf(receiptOf(yes, printing)), 'recu')
}
