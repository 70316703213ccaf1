import type { LoaderFunctionArgs } from '@remix-run/node'
import { herPledge } from '#app/domain/funding/index.ts'
import { idParam } from '#app/web/id-param.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'

/** Her own promise, for the pages that only she sees; another's is not there. */
export async function pledgeHere(args: Pick<LoaderFunctionArgs, 'request' | 'context' | 'params'>) {
  const visited = await visitAs(args, 'pledge.change')
  const { db, viewer, locale } = visited
  const id = idParam(args.params, visited)
  const pledge = (await herPledge(db, { id, personId: viewer.id, locale })) ?? notFound(visited)
  return { ...visited, pledge }
}
