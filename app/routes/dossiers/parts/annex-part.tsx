import type { PublishedDossier } from '#app/domain/dossiers/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Hash } from './papers.tsx'

type WithAnnex = Pick<PublishedDossier, 'slug' | 'annex' | 'can'>

/** The annex that goes with the application, with the hashes that check it; and the legal publicity page. */
export function Annex({ dossier: { slug, annex, can } }: { dossier: WithAnnex }) {
  const { t, say, paths } = useLanguage()
  const words = t.dossiers.show
  const asked = can.opinion.open || can.opinion.why !== 'never'
  return (
    <section aria-labelledby="annexe">
      {annex || asked ? (
        <>
          <h2 id="annexe" className="mb-2">
            {words.annex}
          </h2>
          <p className="text-second">{words.annexLead}</p>
        </>
      ) : (
        <h2 id="annexe" className="mb-2">
          {words.publicity}
        </h2>
      )}
      {annex ? (
        <>
          <p className="mt-4">
            <a href={paths.dossier(slug).annex}>{words.annexRead}</a>
          </p>
          <p>{(annex.final ? words.annexFinal : words.annexEarly)(say.day(annex.countedAt))}</p>
          <Hash label={words.annexData} of={annex.dataSha256} />
          <Hash label={words.annexFile} of={annex.sha256} />
        </>
      ) : asked ? (
        <p className="mt-4">{words.annexNone}</p>
      ) : null}
      <p className="mt-6">
        <a href={paths.dossier(slug).publicity}>{words.publicityLink}</a>
      </p>
    </section>
  )
}
