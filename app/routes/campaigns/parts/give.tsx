import type { CampaignShown } from '#app/domain/funding/index.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { offeredAmounts, typedAmount } from './amounts.ts'

type Given = Pick<CampaignShown, 'slug' | 'leastPledge' | 'mostPledge'>

/** A promise of some round amounts by one touch, or of any. The form that follows says all conditions above its button. */
export function GiveButtons({ of }: { of: Given }) {
  const { t, say, paths } = useLanguage()
  const words = t.campaigns.show
  const { amounts, main } = offeredAmounts(of)
  const pledging = (amount?: bigint) =>
    paths.campaign(of.slug, { montant: amount === undefined ? undefined : typedAmount(amount) }).pledges
  return (
    <ul className="flex flex-wrap gap-2">
      {amounts.map((amount) => (
        <li key={typedAmount(amount)}>
          <LinkButton tone={amount === main ? 'primary' : 'secondary'} href={pledging(amount)}>
            {amount === main ? words.promiseOf(say.money(amount)) : say.money(amount)}
            {amount === main ? null : <span className="sr-only">{`${say.colon}${words.promise}`}</span>}
          </LinkButton>
        </li>
      ))}
      <li>
        <LinkButton tone="secondary" href={pledging()}>
          {words.otherAmount}
        </LinkButton>
      </li>
    </ul>
  )
}

/** On a phone the same stays at the bottom of the window. */
export function GiveBar({ of }: { of: Given }) {
  const { t, say, paths } = useLanguage()
  const words = t.campaigns.show
  const { main } = offeredAmounts(of)
  const pledging = (amount?: bigint) =>
    paths.campaign(of.slug, { montant: amount === undefined ? undefined : typedAmount(amount) }).pledges
  return (
    <nav className="act-bar" aria-label={words.promise}>
      <LinkButton href={pledging(main)}>{words.promiseOf(say.money(main))}</LinkButton>
      <LinkButton tone="secondary" href={pledging()}>
        {words.otherAmount}
      </LinkButton>
    </nav>
  )
}
