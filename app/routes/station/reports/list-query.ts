import type { ReportFilters } from '#app/domain/field/index.ts'
import { type FieldKind, fieldKinds, type ReportGroup, reportGroups } from '#app/lib/kinds.ts'

/** The words that stand for each choice in addresses and files, the same in each language. */
const statusWords: Record<ReportGroup, string> = {
  open: 'en-attente',
  late: 'en-retard',
  solved: 'resolus',
  closed: 'clos',
}
const kindWords: Record<FieldKind, string> = {
  fault: 'probleme',
  observation: 'observation',
  evidence: 'preuve',
}

/** What somebody asked of the list; whatever is not understood is as if it had not been said. */
export function readQuery(params: URLSearchParams): ReportFilters {
  const status = params.get('etat')
  const kind = params.get('nature')
  return {
    q: cleaned(params.get('q')) || undefined,
    status: reportGroups.find((one) => statusWords[one] === status),
    kind: fieldKinds.find((one) => kindWords[one] === kind),
    category: slug(params.get('categorie')),
    body: slug(params.get('organisme')),
    place: slug(params.get('lieu')),
  }
}

/** The address of the same list; a cursor leads to one of its pages. */
export const writeQuery = (
  { q, status, kind, category, body, place }: ReportFilters,
  cursor?: { after?: string | null; before?: string | null },
) => ({
  q,
  etat: status && statusWords[status],
  nature: kind && kindWords[kind],
  categorie: category,
  organisme: body,
  lieu: place,
  apres: cursor?.after,
  avant: cursor?.before,
})

export const wordOf = {
  status: (status: ReportGroup) => statusWords[status],
  kind: (kind: FieldKind) => kindWords[kind],
}

const slug = (said: string | null) => (said && /^[a-z0-9-]{1,200}$/.test(said) ? said : undefined)
const cleaned = (typed: string | null) => (typed ?? '').replaceAll(/\p{C}/gu, ' ').trim().slice(0, 140)
