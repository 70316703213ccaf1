import type { ReactNode } from 'react'
import type { HerPledge } from '#app/domain/funding/index.ts'
import { brandName, lastMonth } from '#app/lib/money/card-brand.ts'
import { paymentReference, pledgeReference } from '#app/lib/money/references.ts'
import { useLanguage } from '#app/ui/language.tsx'

/** Her promise, fact by fact. */
export function PledgeFacts({ of }: { of: HerPledge }) {
  const { t, say } = useLanguage()
  const words = t.campaigns.pledge.one
  const { amount, reward, organisation, anonymous, amountHidden, card, state, at } = of
  // A promise that came to nothing has no card any more: its page says so above.
  const forgotten = state === 'withdrawn' || state === 'void' || state === 'released'
  return (
    <dl className="grid gap-3 sm:grid-cols-2">
      <Fact label={words.amount}>
        <span className="money text-lg">{say.money(amount)}</span>
      </Fact>
      <Fact label={words.reward}>{reward ? <span lang={reward.lang}>{reward.title}</span> : words.none}</Fact>
      {organisation ? <Fact label={words.for}>{organisation}</Fact> : null}
      <Fact label={words.shown}>
        {anonymous ? words.shownNothing : amountHidden ? words.shownName : words.shownAll}
      </Fact>
      {forgotten ? null : (
        <Fact label={words.card}>
          {card ? words.cardIs(brandName(card.brand), card.last4, lastMonth(card)) : words.cardNone}
        </Fact>
      )}
      <Fact label={words.on}>{say.day(at)}</Fact>
      <Fact label={words.reference}>
        <code>{pledgeReference(of.id)}</code>
      </Fact>
      {of.paymentId ? (
        <Fact label={words.paymentReference}>
          <code>{paymentReference(of.paymentId)}</code>
        </Fact>
      ) : null}
    </dl>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-second">{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
