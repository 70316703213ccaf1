import type { LoaderFunctionArgs } from '@remix-run/node'
import { exportProposals } from '#app/domain/proposals/index.ts'
import { csvFormOf, csvLine, markOf } from '#app/lib/formats/csv.ts'
import { countExport } from '#app/web/count-export.ts'
import { visit } from '#app/web/visit.ts'

/** The names of the columns are those of the data, the same in every language. */
const columns = [
  ...['adresse', 'langue', 'titre', 'themes', 'lieu', 'etat', 'publiee_le', 'soutiens', 'soutiens_verifies'],
  ...['soutiens_du_seuil', 'seuil', 'reponse_due_le', 'repondue_le', 'projets', 'fusionnee_avec'],
]

/** Every proposal that everybody may read, without anybody's name. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  await countExport(args, visited)
  const { db, paths, instance, url } = visited
  const form = csvFormOf(url)
  const address = (slug: string | null, of: (slug: string) => { show: string }) =>
    slug && instance.origin + of(slug).show
  const lines = (await exportProposals(db)).map((row) => [
    address(row.slug, paths.proposal),
    ...[row.lang, row.title, row.themes.join(' '), row.place, row.state, row.at.toISOString()],
    ...[row.supports, row.verified, row.weighty, row.threshold, row.dueOn, row.answeredAt?.toISOString()],
    row.projects.map((slug) => address(slug, paths.project)).join(' '),
    address(row.mergedInto, paths.proposal),
  ])
  return new Response(markOf(form) + [columns, ...lines].map((line) => csvLine(line, form)).join(''), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': 'attachment; filename="propositions.csv"',
      'Cache-Control': 'public, max-age=300',
    },
  })
}
