import type { Version } from '#app/domain/projects/index.ts'
import type { Visit } from '#app/web/visit.ts'
import type { FactSaid } from './fact-changes.tsx'

/** What a version changed beside its texts, as its page says it: made here, so that no reader fetches the words of all fields. */
export function factsSaid(facts: Version['facts'], { t, say }: Pick<Visit, 't' | 'say'>): FactSaid[] {
  const words = t.projectPages.versions.facts
  const value = (field: string, text: string) => {
    if (text === '') return words.nothing
    if (field === 'budget') return say.money(BigInt(text))
    if (field === 'opensOn' || field === 'closesOn') return say.day(text)
    if (field !== 'themes') return text
    const themes = t.projects.themes as Record<string, string>
    return say.list(text.split(' ').map((theme) => themes[theme] ?? theme))
  }
  return facts.map(({ field, was, became }) => ({
    label: (words.fields as Record<string, string>)[field] ?? field,
    was: value(field, was),
    became: value(field, became),
  }))
}
