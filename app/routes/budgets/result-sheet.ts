import type { LoaderFunctionArgs } from '@remix-run/node'
import { ideasOf } from '#app/domain/ballots/index.ts'
import { csvFormOf, csvLine, markOf } from '#app/lib/formats/csv.ts'
import { countExport } from '#app/web/count-export.ts'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { budgetHere } from './parts/here.server.ts'

/** The names of the columns are those of the data, the same in every language. */
const columns = [
  ...['numero', 'idee', 'cout', 'voix', 'soutiens', 'gagnante', 'rang', 'tour', 'prix', 'voix_effectives'],
  ...['gagnante_par_voix', 'raison', 'il_manquait', 'voix_en_ligne', 'voix_papier'],
]

/** What became of each idea, an idea a line. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  await countExport(args, visited)
  const { id, rules, result } = await budgetHere(visited, args.params)
  const { outcome } = rules
  if (!outcome) notFound(visited)
  const ideas = await ideasOf(visited.db, id, visited.locale)
  const names = new Map(ideas.map(({ number, title }) => [number, title]))
  const form = csvFormOf(visited.url)
  const ways = result?.questions[0]?.ways
  const lines = outcome.ideas.map(({ number, bought, lost, ...idea }) => [
    ...[number, names.get(number), euros(idea.cost), idea.votes, idea.supporters, said(idea.won)],
    ...[idea.won ? outcome.order.indexOf(number) + 1 : null, bought?.round, euros(bought?.price)],
    ...[bought?.effectiveVotes, said(idea.wonByVotes), lost?.reason, euros(lost?.missing)],
    // Empty where the two ways are not told apart.
    ...[ways?.online.totals?.[number - 1], ways?.paper.totals?.[number - 1]],
  ])
  return new Response(markOf(form) + [columns, ...lines].map((line) => csvLine(line, form)).join(''), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': 'attachment; filename="resultat.csv"',
    },
  })
}

const said = (yes: boolean) => (yes ? 'oui' : 'non')
const euros = (cents: string | undefined) =>
  cents === undefined ? null : { decimal: `${BigInt(cents) / 100n}.${cents.slice(-2).padStart(2, '0')}` }
