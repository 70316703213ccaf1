import type { PublishedDecision } from '#app/domain/publishing/index.ts'
import { useLanguage } from '#app/ui/language.tsx'

/** What the act decides, each a link, with the piece of a gate that it is. */
export function Decides({ of: { decided, gates } }: { of: PublishedDecision }) {
  const { t, paths } = useLanguage()
  const words = t.decisions.show
  const pieces: Record<string, string> = t.decisions.pieces
  return (
    <section aria-labelledby="objet">
      <h2 id="objet" className="mb-4">
        {words.decides}
      </h2>
      {decided.length === 0 ? <p className="text-second">{words.decidesNothing}</p> : null}
      <ul className="grid gap-3">
        {decided.map(({ id, title, lang, ...place }) => {
          const piece = gates.find(({ subjectId }) => subjectId === id)?.piece
          return (
            <li key={id}>
              <a href={paths.subject(place).show} lang={lang}>
                {title}
              </a>
              {piece ? (
                <span className="block text-sm text-second">{words.gate(pieces[piece] ?? piece)}</span>
              ) : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
