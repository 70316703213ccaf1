import type { ReactNode } from 'react'
import type { CampaignShown } from '#app/domain/funding/index.ts'
import { useLanguage } from '#app/ui/language.tsx'

/** By what right the commune collects, each act by its reference. */
export function LegalBasis({ of }: { of: CampaignShown }) {
  const { t } = useLanguage()
  const words = t.campaigns.show
  const { legalBasis, legalReference, accountantOpinion, giftsDeliberation, deductionRuling, legalNote } = of
  return (
    <section aria-labelledby="base-legale" className="grid gap-4">
      <h2 id="base-legale">{words.legal}</h2>
      <p>{words.beneficiary}</p>
      {legalBasis ? (
        <dl className="grid gap-3">
          <Fact label={words.legalBasis[legalBasis]} gloss={words.legalBasisGloss[legalBasis]} />
          <Fact label={words.legalReference[legalBasis]}>{legalReference}</Fact>
          <Fact label={words.accountantOpinion}>{accountantOpinion}</Fact>
          <Fact label={words.giftsDeliberation}>{giftsDeliberation}</Fact>
          <Fact label={words.deductionRuling}>{deductionRuling}</Fact>
        </dl>
      ) : null}
      {legalNote ? (
        <p className="whitespace-pre-line text-second" lang="fr">
          {legalNote}
        </p>
      ) : null}
    </section>
  )
}

function Fact({ label, gloss, children }: { label: string; gloss?: string; children?: ReactNode }) {
  if (children === '') return null
  return (
    <div>
      <dt className="font-bold">{label}</dt>
      {gloss ? <dd className="text-sm text-second">{gloss}</dd> : null}
      {children ? <dd lang="fr">{children}</dd> : null}
    </div>
  )
}
