import type { LineShown, OwnShare, PublishedDossier } from '#app/domain/dossiers/index.ts'
import { Figures } from '#app/ui/figures/figures.tsx'
import { FinancingRope } from '#app/ui/figures/financing-rope.tsx'
import { type Language, useLanguage } from '#app/ui/language.tsx'

type Planned = Pick<
  PublishedDossier,
  'lines' | 'totalCost' | 'eligibleBase' | 'ownShareRule' | 'ownShareReference'
>

/** Who would pay what, asked, granted and received; and the commune's own share, with its rule and its source. */
export function Plan({
  dossier,
  ownShare,
  figures = true,
}: {
  dossier: Planned
  ownShare: OwnShare
  /** Left out where the page says its sums above. */
  figures?: boolean
}) {
  const language = useLanguage()
  const { t, say } = language
  const words = t.dossiers.show
  const { lines, totalCost, eligibleBase } = dossier
  const publicly = lines.filter(({ kind }) => kind === 'public')
  const total = (of: (line: LineShown) => bigint) => publicly.reduce((sum, line) => sum + of(line), 0n)
  return (
    <section aria-labelledby="plan">
      <h2 id="plan" className="mb-4">
        {words.plan}
      </h2>
      {figures ? (
        <Figures
          figures={[
            { value: say.money(totalCost), label: words.cost, money: true },
            { value: say.money(total(({ asked }) => asked)), label: words.askedPublic, money: true },
            {
              value: say.money(total(({ granted }) => granted ?? 0n)),
              label: words.grantedPublic,
              money: true,
            },
          ]}
        />
      ) : null}
      {lines.length > 0 ? (
        <FinancingRope
          id="plan-de-financement"
          caption={words.planCaption}
          cost={totalCost}
          rule={ownShare.asked === null ? undefined : ownShare.asked / 100}
          payers={lines.map((line) => ({
            key: line.id,
            label: nameOf(line, language),
            kind: line.kind,
            asked: line.asked,
            granted: line.kind === 'own' ? null : line.granted,
            received: line.received,
          }))}
        />
      ) : (
        <p className="text-second">{words.planMissing}</p>
      )}
      {eligibleBase === null ? null : <p className="mt-2">{words.eligible(say.money(eligibleBase))}</p>}
      {lines.length > 0 ? <OwnPart dossier={dossier} ownShare={ownShare} /> : null}
      <Grants lines={lines} />
    </section>
  )
}

/** A funder as a line names it: the fund's own name when it has one. */
export const nameOf = (
  { funder, label }: Pick<LineShown, 'funder' | 'label'>,
  { t }: Pick<Language, 't'>,
) => {
  const name = t.dossiers.funders[funder]
  if (!label) return name
  return funder === 'other-public' ? label : `${name} (${label})`
}

function OwnPart({ dossier, ownShare }: { dossier: Planned; ownShare: OwnShare }) {
  const { t, say } = useLanguage()
  const words = t.dossiers.show
  const { reached, asked, short, source } = ownShare
  return (
    <div className="mt-8">
      <h3 className="mb-2">{words.ownTitle}</h3>
      <p>
        {words.ownReached(say.percent(reached))}{' '}
        {asked === null ? words.ownExempt(source) : words.ownAsked(say.percent(asked / 100), source)}{' '}
        {short > 0n ? <strong className="late-word">{words.ownShort(say.money(short))}</strong> : null}
      </p>
      <p className="text-sm text-second">
        {words.ownRule(t.dossiers.ownShareRules[dossier.ownShareRule])}{' '}
        {dossier.ownShareReference ? words.ownAct(dossier.ownShareReference) : null} {words.ownGifts}
      </p>
    </div>
  )
}

function Grants({ lines }: { lines: readonly LineShown[] }) {
  const language = useLanguage()
  const { t, say } = language
  const words = t.dossiers.show
  const decided = lines.filter(({ granted, kind }) => granted !== null && kind !== 'own')
  if (decided.length === 0) return null
  return (
    <div className="mt-8">
      <h3 className="mb-2">{words.grants}</h3>
      <ul className="grid gap-1">
        {decided.map((line) => {
          const name = nameOf(line, language)
          const on = say.day(line.grantedOn ?? '')
          return (
            <li key={line.id}>
              {line.granted === 0n
                ? words.refusedBy(name, on, line.grantReference)
                : words.grantedBy(name, say.money(line.granted ?? 0n), on, line.grantReference)}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
