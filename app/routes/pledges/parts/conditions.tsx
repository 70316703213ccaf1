import type { CampaignShown } from '#app/domain/funding/index.ts'
import { useLanguage } from '#app/ui/language.tsx'

export type Terms = Pick<
  CampaignShown,
  | 'lang'
  | 'purpose'
  | 'leastPledge'
  | 'mostPledge'
  | 'deadlineAt'
  | 'now'
  | 'shortfallRule'
  | 'shortfallFloor'
  | 'deductionRuling'
  | 'takesPledges'
>

/** All that a promise binds to, above every button that makes one: what for, how much, when, what if not, and the way out. */
export function Conditions({ of }: { of: Terms }) {
  const { t, say } = useLanguage()
  const words = t.campaigns.show
  const { lang, purpose, leastPledge, mostPledge, deadlineAt, now, shortfallRule, shortfallFloor } = of
  return (
    <>
      <p>
        <strong>{words.purpose}</strong>
        <br />
        <span lang={lang}>{purpose}</span>
      </p>
      <ul className="grid list-disc gap-2 pl-5">
        <li>{words.amounts(say.money(leastPledge), say.money(mostPledge))}</li>
        <li>
          {of.takesPledges
            ? words.deadline(say.instant(deadlineAt), say.relative(deadlineAt, now))
            : words.deadlinePast(say.instant(deadlineAt))}
        </li>
        <li>{words.ifReached}</li>
        <li>{words.ifMissed}</li>
        <li>
          {words.ifChargesFail[shortfallRule]}
          {shortfallFloor === null ? null : ` ${words.refundBelow(say.money(shortfallFloor))}`}
        </li>
        <li>
          <strong>{words.withdraw}</strong>
        </li>
        <li>{of.deductionRuling ? words.deduction(of.deductionRuling) : words.noDeduction}</li>
      </ul>
    </>
  )
}
