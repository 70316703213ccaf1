import { createHash } from 'node:crypto'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { makePdf } from '#app/services/pdf/index.ts'
import { madeOnce } from '#app/web/made-once.ts'
import { notFound } from '#app/web/refused.ts'
import { ballotDocument } from './parts/ballot-document.server.ts'
import { paperHere } from './parts/paper-here.server.ts'

/** The ballot of a group, to be printed as often as needed: the same bytes for the same vote. */
export async function loader(args: LoaderFunctionArgs) {
  const { visited, vote } = await paperHere(args, 'ballot.mark-paper')
  const letter = visited.url.searchParams.get('groupe') ?? vote.groups[0]?.letter
  const group = vote.groups.find((one) => one.letter === letter) ?? notFound(visited)
  const { settings } = await visited.frame()
  const document = ballotDocument(vote, group.letter, {
    commune: settings.communeName,
    demonstration: visited.instance.demonstration,
  })
  const sha256 = createHash('sha256').update(JSON.stringify(document)).digest('hex')
  const pdf = await madeOnce(`ballot:${vote.id}:${sha256}`, () => makePdf(document))
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="bulletin-${group.letter}-${encodeURIComponent(vote.slug)}.pdf"`,
      'Cache-Control': 'private, max-age=300',
      ETag: `"${sha256}"`,
    },
  })
}
