import type { DecisionAtDesk } from '#app/domain/publishing/index.ts'
import { useLanguage } from '#app/ui/language.tsx'

/** An act in preparation as the public will read it, on one page. */
export function DecisionReview({ of, html }: { of: DecisionAtDesk; html: string }) {
  const { t, say } = useLanguage()
  const words = t.decisions
  const { publication, list } = t.decisionsDesk
  const { content, signed, supersedes } = of
  const { votesFor, votesAgainst, abstentions } = content
  const pieces: Record<string, string> = t.decisions.pieces
  const filed = content.links.flatMap(({ gatePiece }) => (gatePiece ? [pieces[gatePiece] ?? gatePiece] : []))
  const signatory = [content.signatoryFirstName, content.signatoryName].filter(Boolean).join(' ')
  const facts: [string, string][] = [
    [words.list.kind, t.decisionNames.cited(content.kind, content.number || '…')],
    [words.show.adopted[content.kind], content.decidedOn ? say.day(content.decidedOn) : '…'],
    [words.show.signatory, [signatory, content.signatoryCapacity].filter(Boolean).join(', ') || '…'],
  ]
  if (votesFor !== null && votesAgainst !== null && abstentions !== null)
    facts.push([words.show.votes, publication.votes(votesFor, votesAgainst, abstentions)])
  if (content.transmittedOn) facts.push([words.show.transmitted, say.day(content.transmittedOn)])
  return (
    <section className="card grid gap-4" aria-labelledby="relecture">
      <h2 id="relecture" lang="fr">
        {content.texts.fr.title}
      </h2>
      <dl className="grid gap-3 sm:grid-cols-2">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt className="text-sm text-second">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {/* Sanitised by the same hand as what is published. */}
      <div className="prose" lang="fr" dangerouslySetInnerHTML={{ __html: html }} />
      <ul className="text-sm text-second">
        {supersedes ? (
          <li>{list.supersedes(t.decisionNames.cited(supersedes.kind, supersedes.number))}</li>
        ) : null}
        {filed.length > 0 ? <li>{publication.pieces(say.list(filed))}</li> : null}
        <li>{signed ? publication.pdfSigned : publication.pdfPrinted}</li>
      </ul>
    </section>
  )
}
