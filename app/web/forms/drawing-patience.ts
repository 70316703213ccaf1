import type { Viewer } from '#app/domain/people/index.ts'
import type { Wanted } from '#app/services/files.ts'
import type { RequestContext } from '../context.ts'
import { networkOf } from '../visitor/network.ts'

/** What all pictures of one form may take together, their waiting included: less than its page waits. */
const drawingPatience = 27_000

/** For whom the files of a form are drawn, and until when: one deadline for all of them. */
export const wantedBy = (
  { address, givenUp }: Pick<RequestContext, 'address' | 'givenUp'>,
  viewer: Pick<Viewer, 'id'> | null,
): Wanted => ({
  by: viewer?.id ?? networkOf(address),
  until: AbortSignal.any([AbortSignal.timeout(drawingPatience), ...(givenUp ? [givenUp] : [])]),
})
