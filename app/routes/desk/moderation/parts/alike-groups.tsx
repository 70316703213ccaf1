import type { LikeCases } from '#app/domain/moderation/index.ts'
import { firstWords } from '#app/lib/texts/first-words.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'

/** What waits and is alike, a line a group, with the way to where it is ruled on together. */
export function AlikeGroups({ groups }: { groups: readonly LikeCases[] }) {
  const { t, paths } = useDeskLanguage()
  const words = t.moderation.desk.together
  if (groups.length === 0) return null
  return (
    <section className="card mb-8">
      <h2>{words.waiting}</h2>
      <ul className="grid gap-4">
        {groups.map(({ reported, cases }) => {
          const { id, author, lang, html } = cases[0]! // a group holds two at least
          return (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
              <p className="min-w-0 flex-1 basis-64">
                <b>{words.group[reported ? 'reported' : 'held'](cases.length)}</b>
                <br />
                <span className="text-second">
                  {author.name ?? t.moderation.anonymous} <q lang={lang}>{firstWords(html)}</q>
                </span>
              </p>
              <LinkButton tone="secondary" href={paths.deskTogether(id)}>
                {words.open(cases.length)}
              </LinkButton>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
