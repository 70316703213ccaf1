import { useLanguage } from '#app/ui/language.tsx'

type Own = { question: number; body: string; shown: boolean | null; reason: string }

/** The way to what was written into a survey, and what became of one's own words. */
export function Words({ slug, own }: { slug: string; own: readonly Own[] }) {
  const { t, paths } = useLanguage()
  const words = t.votes.survey
  const said = ({ shown, reason }: Own) => {
    if (shown === null) return words.waiting
    return shown ? words.shown : words.setAside(reason)
  }
  return (
    <section aria-labelledby="mots" className="grid gap-2">
      <h2 id="mots">{words.said}</h2>
      {own.map((one) => (
        <p key={one.question}>{said(one)}</p>
      ))}
      <p>
        <a href={paths.consultation(slug).words()}>{words.readSaid}</a>
      </p>
    </section>
  )
}
