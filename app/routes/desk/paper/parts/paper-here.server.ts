import type { LoaderFunctionArgs } from '@remix-run/node'
import { type PaperVote, paperVote } from '#app/domain/ballots/index.ts'
import type { Right } from '#app/domain/policy.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'

/** The vote with paper at this address, for whoever holds this right. */
export async function paperHere(args: LoaderFunctionArgs, right: Right) {
  const visited = await visitAs(args, right)
  const vote: PaperVote = (await paperVote(visited.db, args.params.slug ?? '')) ?? notFound(visited)
  return { visited, vote }
}
