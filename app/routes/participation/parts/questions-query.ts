import type { Discussed, QuestionListName } from '#app/domain/participation/index.ts'

/** The words of an address for each list. */
export const listWords = { waiting: 'en-attente', overdue: 'en-retard', answered: 'repondues' } as const

export const listOf = (word: string | undefined) =>
  (Object.keys(listWords) as QuestionListName[]).find((list) => listWords[list] === word)

const slug = /^[a-z0-9-]{1,80}$/
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What the address of the list chooses; what makes no sense is as if it were not there. */
export function readQuestionsQuery(search: URLSearchParams) {
  const sensible = (name: string, pattern: RegExp) => {
    const value = search.get(name)
    return value && pattern.test(value) ? value : undefined
  }
  const etat = search.get('etat') ?? undefined
  return {
    etat: listOf(etat) && etat,
    elu: sensible('elu', slug),
    projet: sensible('projet', slug),
    dossier: sensible('dossier', slug),
    q: search.get('q')?.replaceAll(/\p{C}/gu, ' ').trim().slice(0, 100) || undefined,
    de: sensible('de', uuid),
  }
}

/** The one project or dossier that the list is narrowed to. */
export function aboutOf({
  projet,
  dossier,
}: Pick<ReturnType<typeof readQuestionsQuery>, 'projet' | 'dossier'>): Discussed | null {
  if (projet) return { kind: 'project', slug: projet }
  return dossier ? { kind: 'dossier', slug: dossier } : null
}
