import type { LoaderFunctionArgs } from '@remix-run/node'
import { exportServices } from '#app/domain/station/index.ts'
import { placeKindWords } from '#app/lib/addresses/place-words.ts'
import { csvFormOf, csvLine, markOf } from '#app/lib/formats/csv.ts'
import { type StateCause, stateCauses } from '#app/lib/kinds.ts'
import { countExport } from '#app/web/count-export.ts'
import { visit } from '#app/web/visit.ts'

/** The names of the columns are those of the data, the same in every language. */
const causeWords: Record<StateCause | 'unsaid', string> = {
  ...{ wind: 'vent', snow: 'neige', avalanche: 'avalanche', breakdown: 'panne', works: 'travaux' },
  ...{ inspection: 'controle', staff: 'personnel', crowd: 'affluence', other: 'autre', unsaid: 'non_dite' },
}

const columns = [
  ...['adresse', 'nom', 'type', 'organisme', 'saison_du', 'saison_au', 'horaires'],
  ...[
    'jours_ouverts',
    'jours_en_partie',
    'jours_perturbes',
    'jours_fermes',
    'jours_non_confirmes',
    'jours_inconnus',
  ],
  ...[...stateCauses, 'unsaid' as const].map((cause) => `jours_cause_${causeWords[cause]}`),
]

/** The days of each season of each service, by what they were. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  await countExport(args, visited)
  const { db, paths, instance, url } = visited
  const form = csvFormOf(url)
  const lines = (await exportServices(db)).map((row) => [
    ...[instance.origin + paths.service(row.slug).show, row.name, placeKindWords[row.kind], row.body],
    ...[row.fromOn, row.untilOn, row.hours, row.open, row.partly, row.disrupted, row.closed],
    ...[row.stale, row.unknown],
    ...[...stateCauses, 'unsaid' as const].map((cause) => row.causes[cause] ?? 0),
  ])
  return new Response(markOf(form) + [columns, ...lines].map((line) => csvLine(line, form)).join(''), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': 'attachment; filename="services.csv"',
      'Cache-Control': 'public, max-age=300',
    },
  })
}
