import type { DecisionCard, DecisionCursor } from '#app/domain/publishing/index.ts'
import { type ListView, readView, viewWord } from '#app/lib/addresses/list-view.ts'
import { isDay } from '#app/lib/days/civil-day.ts'

type Kind = DecisionCard['kind']
type Decided = DecisionCard['decided'][number]['kind']

/** The words that stand for each kind in the address of the list, the same in each language. */
const kindWords: Record<Kind, string> = {
  deliberation: 'deliberation',
  order: 'arrete',
  decision: 'decision',
}

/** The words that ask for the acts on one subject. */
export const subjectWords: Record<Decided, string> = {
  project: 'projet',
  dossier: 'dossier',
  campaign: 'campagne',
}

/** What somebody asked of the list; whatever is not understood is as if it had not been said. */
export type ListQuery = {
  q: string
  kind?: Kind
  year?: number
  /** First digit of the nomenclature. */
  matter?: string
  /** What the acts decide, by its slug. */
  subject?: { kind: Decided; slug: string }
  view: ListView
}

const slug = /^[a-z0-9][a-z0-9-]{0,99}$/

export function readQuery(params: URLSearchParams): ListQuery {
  const said = params.get('acte')
  const year = /^(19|20)\d\d$/.exec(params.get('annee') ?? '')?.[0]
  const subjects = (Object.keys(subjectWords) as Decided[]).map((kind) => ({
    kind,
    slug: params.get(subjectWords[kind]) ?? '',
  }))
  return {
    q: (params.get('q') ?? '').replaceAll(/\p{C}/gu, ' ').trim().slice(0, 200),
    kind: (Object.keys(kindWords) as Kind[]).find((kind) => kindWords[kind] === said),
    year: year ? Number(year) : undefined,
    matter: /^[1-9]$/.exec(params.get('matiere') ?? '')?.[0],
    subject: subjects.find((one) => slug.test(one.slug)),
    view: readView(params),
  }
}

/** The address of the same list; a cursor leads to one of its pages. */
export const writeQuery = (
  { q, kind, year, matter, subject, view }: ListQuery,
  cursor?: { after?: string | null; before?: string | null },
) => ({
  q,
  acte: kind && kindWords[kind],
  annee: year,
  matiere: matter,
  ...(subject && { [subjectWords[subject.kind]]: subject.slug }),
  vue: viewWord(view),
  apres: cursor?.after,
  avant: cursor?.before,
})

/** Whether it was asked for some of them. */
export const isNarrowed = (query: ListQuery): boolean =>
  Object.values(writeQuery({ ...query, view: 'cards' })).some(Boolean)

/** A place in the list as its address says it; null for anything else. */
export function readDecisionCursor(params: URLSearchParams): DecisionCursor | null {
  for (const [name, towards] of [
    ['apres', 'next'],
    ['avant', 'previous'],
  ] as const) {
    const match = /^(\d{4}-\d{2}-\d{2})~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(
      params.get(name) ?? '',
    )
    const [, day = '', id = ''] = match ?? []
    if (isDay(day)) return { day, id, towards }
  }
  return null
}

export const wordOfKind = (kind: Kind) => kindWords[kind]
