import type { CampaignShown } from '#app/domain/funding/index.ts'
import { civilDay, daysLater } from '#app/lib/days/civil-day.ts'
import { RidgeProgress } from '#app/ui/drawings/ridge.tsx'
import { type Figure, Figures } from '#app/ui/figures/figures.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { ToldText } from '../../subjects/parts/told-text.tsx'
import { typedAmount } from './amounts.ts'
import { LegalBasis } from './legal-basis.tsx'
import { Outcome } from './outcome.tsx'
import { Rewards } from './rewards.tsx'
import { daysUntil, shareOf } from './share-of.ts'

/** What a campaign says of itself: how far it has come, what the money is for, what one gets, by what right; `gives` where one can promise. */
export function CampaignFacts({ campaign, gives = false }: { campaign: CampaignShown; gives?: boolean }) {
  const { t, say, locale, paths } = useLanguage()
  const words = t.campaigns.show
  const { slug, promised, goal, pledges, lang, html } = campaign
  return (
    <div className="told">
      <section className="grid gap-4" aria-label={words.progressLabel(say.money(promised), say.money(goal))}>
        <Outcome of={campaign} />
        <RidgeProgress
          seed={slug}
          share={shareOf(campaign)}
          label={words.progressLabel(say.money(promised), say.money(goal))}
        />
        <Progress of={campaign} />
        <p>{pledges === null ? words.fewBackers : words.backers(pledges)}</p>
        <Counted of={campaign} />
      </section>
      <section aria-labelledby="recit" className="grid gap-4">
        <h2 id="recit">{words.story}</h2>
        {lang === locale ? null : <p className="text-second">{words.inFrench}</p>}
        <ToldText html={html} lang={lang} />
      </section>
      <Rewards
        rewards={campaign.rewards}
        choose={
          gives
            ? ({ id, fromAmount }) =>
                paths.campaign(slug, { contrepartie: id, montant: typedAmount(fromAmount) }).pledges
            : undefined
        }
      />
      <LegalBasis of={campaign} />
    </div>
  )
}

/** Promised and collected, each by its own name; while promises are taken, the time that is left. */
function Progress({ of }: { of: CampaignShown }) {
  const { t, say } = useLanguage()
  const words = t.campaigns.show
  const { promised, goal, collected, refunded, state, takesPledges, deadlineAt, now } = of
  const money = (value: bigint, label: string): Figure => ({ value: say.money(value), label, money: true })
  if (state !== 'reached' && state !== 'settled') {
    const time = takesPledges
      ? { value: words.daysLeft(daysUntil(deadlineAt, now)), label: words.left }
      : { value: say.day(deadlineAt), label: words.deadlineName }
    return <Figures figures={[money(promised, words.promised), money(goal, words.goal), time]} />
  }
  const waiting = promised > collected ? promised - collected : 0n
  return (
    <>
      <Figures
        figures={[
          money(promised, words.promised),
          money(collected, words.collected),
          ...(refunded > 0n ? [money(refunded, words.refunded)] : []),
          money(waiting, words.waiting),
        ]}
      />
      <p className="text-sm text-second">{words.figuresGloss}</p>
    </>
  )
}

/** Since when these figures stand, and when the next ones come. */
function Counted({ of: { countedOn, takesPledges, now } }: { of: CampaignShown }) {
  const { t, say } = useLanguage()
  const words = t.campaigns.show
  const next = say.day(daysLater(civilDay(now), 1))
  const said =
    countedOn === null
      ? words.notCounted
      : takesPledges
        ? words.counted(say.day(countedOn), next)
        : words.countedOver(say.day(countedOn))
  return <p className="text-sm text-second">{said}</p>
}
