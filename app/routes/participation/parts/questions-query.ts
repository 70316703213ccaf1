import type { QuestionListName } from '#app/domain/participation/index.ts'
import type { Address } from '#app/domain/subjects/index.ts'
import { subjectPaths } from '#app/lib/addresses/subject-kinds.ts'

/** The words of an address for each list. */
export const listWords = { waiting: 'en-attente', overdue: 'en-retard', answered: 'repondues' } as const

export const listOf = (word: string | undefined) =>
  (Object.keys(listWords) as QuestionListName[]).find((list) => listWords[list] === word)

const slug = /^[a-z0-9-]{1,80}$/
const address = /^[a-z-]{1,40}\/[a-z0-9-]{1,80}$/
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
    sujet: sensible('sujet', address) ?? formerly(search),
    q: search.get('q')?.replaceAll(/\p{C}/gu, ' ').trim().slice(0, 100) || undefined,
    de: sensible('de', uuid),
  }
}

/** As links said it before every kind of subject was asked about in the same way. */
function formerly(search: URLSearchParams) {
  for (const [name, path] of [
    ['projet', subjectPaths.project],
    ['dossier', subjectPaths.dossier],
  ] as const) {
    const said = search.get(name)
    if (said && slug.test(said)) return `${path}/${said}`
  }
  return undefined
}

/** The address of the one subject that the list is narrowed to. */
export function aboutOf({ sujet }: Pick<ReturnType<typeof readQuestionsQuery>, 'sujet'>): Address | null {
  const [path, slug] = sujet?.split('/') ?? []
  return path && slug ? { path, slug } : null
}
