import type { OwnWords } from '#app/domain/ballots/index.ts'
import { useLanguage } from '#app/ui/language.tsx'

/** The way to what was written into a survey, and what became of one's own words. */
export function Words({ slug, own }: { slug: string; own: readonly OwnWords[] }) {
  const { t, paths } = useLanguage()
  const words = t.votes.survey
  return (
    <section aria-labelledby="mots" className="grid gap-2">
      <h2 id="mots">{words.said}</h2>
      {own.map(({ id, state, reason }) => (
        <p key={id}>
          {state === 'hidden' ? (
            <>
              {words.setAside(reason ?? '')} <a href={paths.contribution(id).appeal}>{words.appeal}</a>
            </>
          ) : (
            words[state]
          )}
        </p>
      ))}
      <p>
        <a href={paths.consultation(slug).words()}>{words.readSaid}</a>
      </p>
    </section>
  )
}
