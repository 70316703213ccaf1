import type { PublishedDecision } from '#app/domain/publishing/index.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Hash } from '../../dossiers/parts/papers.tsx'

/** The act as a file, with the hash by which anybody checks it. */
export function Pdf({ of: { slug, pdf, redaction } }: { of: PublishedDecision }) {
  const { t, paths } = useLanguage()
  const words = t.decisions.show
  return (
    <section className="card" aria-labelledby="document">
      <h2 id="document" className="text-lg">
        {words.pdf}
      </h2>
      {pdf?.served ? (
        <>
          <p>
            <LinkButton href={paths.decision(slug).pdf}>{words.pdfRead[pdf.origin]}</LinkButton>
          </p>
          <p className="text-sm text-second">{words.pdfHint[pdf.origin]}</p>
        </>
      ) : (
        <p>{redaction ? words.pdfGone : words.pdfSoon}</p>
      )}
      {pdf ? (
        <>
          <Hash label={words.hash} of={pdf.sha256} />
          <p className="text-sm text-second">{words.hashGloss}</p>
        </>
      ) : null}
      <p className="text-sm text-second">
        {words.kept} <a href={paths.fingerprints()}>{words.fingerprints}</a>
      </p>
    </section>
  )
}
