import type { AnswerShown } from '#app/domain/participation/index.ts'
import type { Language } from '#app/ui/language.tsx'
import { Contribution } from '#app/ui/voices/contribution.tsx'

/** A published answer, under its official's name and title. */
export function OfficialAnswer({ of, now, language }: { of: AnswerShown; now: Date; language: Language }) {
  const { id, name, slug, title, lang, html, at } = of
  return (
    <Contribution
      of={{
        ...{ id, lang, html, at },
        author: name,
        official: title[language.locale] || title.fr,
        // An office speaks: the person's own class is not shown with it.
        class: 'permanent',
        verified: true,
      }}
      now={now}
      href={language.paths.official(slug)}
      language={language}
    />
  )
}
