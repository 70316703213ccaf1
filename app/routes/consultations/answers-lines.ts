import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerLines, exportAnswers } from '#app/domain/ballots/index.ts'
import { countExport } from '#app/web/count-export.ts'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { consultationHere } from './parts/here.server.ts'

/** The rules, then every answer that was in the box, a line each: what `npm run recount` reads. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  await countExport(args, visited)
  const consultation = await consultationHere(visited, args.params)
  if (!consultation.result) notFound(visited)
  const lines = answerLines(consultation, await exportAnswers(visited.db, consultation.id))
  return new Response(lines, {
    headers: {
      'Content-Type': 'application/jsonl; charset=utf-8',
      'Content-Disposition': 'attachment; filename="bulletins.jsonl"',
    },
  })
}
