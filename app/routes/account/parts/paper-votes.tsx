import type { PaperGiven } from '#app/domain/ballots/index.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { useLanguage } from '#app/ui/language.tsx'

/** The votes in which an agent marked her as voting on paper: without that nothing here speaks of paper. */
export function PaperVotes({ given }: { given: readonly PaperGiven[] }) {
  const { t, paths, locale } = useLanguage()
  const words = t.counter.account
  if (given.length === 0) return null
  return (
    <section className="grid gap-4" aria-labelledby="papier">
      <h2 id="papier">{words.paper}</h2>
      <p>{words.paperLead}</p>
      <ul className="grid gap-2">
        {given.map(({ kind, slug, titles, open }) => (
          <li key={slug}>
            <a
              href={kind === 'budget' ? paths.budget(slug).show : paths.consultation(slug).show}
              lang={titles[locale] ? locale : 'fr'}
            >
              {inLanguage(titles, locale)}
            </a>
            {open ? <span className="text-second"> ({words.paperOpen})</span> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
