import type { ComponentType } from 'react'
import { renderToString } from 'react-dom/server'
import { type Language, LanguageProvider } from '../language.tsx'
import type { MarkupOf } from './kept-part.tsx'

/** Some three kilobytes each. */
const most = 3_000
const kept = new Map<string, string | null>()
const names = new Map<ComponentType<never>, number>()

/**
 * The markup of a part by what it is made of: of the same there is only one, so that nothing kept here ever grows old. What
 * was asked for longest ago is forgotten first.
 */
export const keptMarkup: MarkupOf = (part, of, language) => {
  const named = names.get(part as ComponentType<never>) ?? names.size
  names.set(part as ComponentType<never>, named)
  const name = `${named} ${language.locale} ${JSON.stringify(of, amountsToo)}`
  const before = kept.get(name)
  const markup = before === undefined ? markupOf(part, of, language) : before
  kept.delete(name)
  kept.set(name, markup)
  if (kept.size > most) kept.delete(kept.keys().next().value!) // it holds at least one
  return markup
}

const amountsToo = (_: string, value: unknown) => (typeof value === 'bigint' ? `${value} c` : value)

function markupOf<Of extends object>(
  Part: ComponentType<Of>,
  of: Of,
  { locale, t }: Language,
): string | null {
  const markup = renderToString(
    <LanguageProvider locale={locale} messages={t}>
      <Part {...of} />
    </LanguageProvider>,
  )
  // Ids that React makes are the same in each: in place they are each another.
  return markup.includes('=":R') ? null : markup
}
