import type { RewardShown } from '#app/domain/funding/index.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/**
 * What a promise gets in return, the smallest first, each with what is left of it and what it is worth. `choose` leads to
 * the promise of one, while any can be made.
 */
export function Rewards({
  rewards,
  choose,
}: {
  rewards: readonly RewardShown[]
  choose?: ((reward: RewardShown) => string) | undefined
}) {
  const { t, say } = useLanguage()
  const words = t.campaigns.show
  const { asks, needs: names } = t.campaigns.delivery
  return (
    <section aria-labelledby="contreparties" className="grid gap-4">
      <h2 id="contreparties">{words.rewards}</h2>
      {rewards.length === 0 ? (
        <p className="text-second">{words.rewardsNone}</p>
      ) : (
        <>
          <p className="text-second">{words.rewardsLead}</p>
          <ul className="rewards">
            {rewards.map((reward) => {
              const { id, lang, title, description, fromAmount, value, quantity, left, needs } = reward
              return (
                <li key={id} className="card">
                  <p className="money text-lg">{words.rewardFrom(say.money(fromAmount))}</p>
                  <h3 className="text-lg" lang={lang}>
                    {title}
                  </h3>
                  {description ? <p lang={lang}>{description}</p> : null}
                  <p className="text-sm text-second">
                    {quantity === null || left === null
                      ? words.rewardUnlimited
                      : words.rewardLeft(left, quantity)}
                    {' · '}
                    {value === 0n ? words.rewardNoWorth : words.rewardWorth(say.money(value))}
                  </p>
                  {needs.length > 0 ? (
                    <p className="text-sm text-second">{asks(needs.map((need) => names[need]))}</p>
                  ) : null}
                  {choose && left !== 0 ? (
                    <p>
                      <LinkButton tone="secondary" small href={choose(reward)}>
                        {words.rewardChoose}
                        <span className="sr-only" lang={lang}>{`${say.colon}${title}`}</span>
                      </LinkButton>
                    </p>
                  ) : null}
                </li>
              )
            })}
          </ul>
        </>
      )}
    </section>
  )
}
