import type { LoaderFunctionArgs } from '@remix-run/node'
import { chainLines } from '#app/domain/audit/index.ts'
import { visit } from '#app/web/visit.ts'

/** The whole chain as JSON lines, read in batches while it is sent. */
export async function loader(args: LoaderFunctionArgs) {
  const { db } = await visit(args)
  const lines = chainLines(db)
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: async () => {
      await lines.return(undefined)
    },
  })
  return new Response(body, {
    headers: {
      'Content-Type': 'application/jsonl; charset=utf-8',
      'Content-Disposition': 'attachment; filename="empreintes.jsonl"',
    },
  })
}
