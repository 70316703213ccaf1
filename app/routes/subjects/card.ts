import type { LoaderFunctionArgs } from '@remix-run/node'
import { subjectHere } from '#app/domain/subjects/index.ts'
import { ofKind } from '#app/lib/addresses/subject-kinds.ts'
import { addressOf } from '#app/web/address-of.ts'
import { orRefused } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { cardAnswer } from './parts/card.server.ts'

/** The picture that stands beside a link to a subject, wherever it is shared. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, locale, t } = visited
  const { kind, slug, title } = await orRefused(visited, subjectHere(db, addressOf(args.params), locale))
  return cardAnswer(args.request, visited, { over: ofKind(t.subjects, kind).name, title, seed: slug })
}
