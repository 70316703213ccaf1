import type { LoaderFunctionArgs } from '@remix-run/node'
import { exportAccount } from '#app/domain/account/index.ts'
import { act } from '#app/domain/act.ts'
import { recordOfPeople } from '#app/domain/people/index.ts'
import { refuseUnlessRecent } from '#app/domain/policy.ts'
import { asResponse } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'
import { countAttempt } from '#app/web/visitor/limits.ts'

/** All that is kept of a person, as one JSON file, sent a table at a time. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'data.export')
  const { instance, viewer, actor } = visited
  try {
    refuseUnlessRecent({ actor, at: (await visited.frame()).now })
    await countAttempt(args.context, 'upload', viewer.id)
  } catch (refusal) {
    throw asResponse(refusal, visited)
  }
  await act(instance.db, actor, (act) =>
    recordOfPeople(act, 'data-exported', { kind: 'person', id: viewer.id }),
  )
  const pieces = exportAccount(instance.db, viewer.id)
  const body = new ReadableStream<Uint8Array>({
    pull: async (stream) => {
      const { done, value } = await pieces.next()
      if (done) stream.close()
      else stream.enqueue(new TextEncoder().encode(value))
    },
    cancel: async () => {
      await pieces.return(undefined)
    },
  })
  return new Response(body, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="cordee-mes-donnees.json"',
      'Cache-Control': 'private, no-store',
    },
  })
}
