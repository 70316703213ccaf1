import type { HerPledge } from '#app/domain/funding/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice, type NoticeTone } from '#app/ui/notice.tsx'

/** Where her promise stands, and what happens next. */
export function PledgeNext({ of: { state, amount, campaign } }: { of: HerPledge }) {
  const { t, say } = useLanguage()
  const words = t.campaigns.pledge.one
  return (
    <Notice tone={tones[state]} title={words.states[state]}>
      <p>
        {state === 'confirmed'
          ? words.whatNext.confirmed(say.instant(campaign.deadlineAt), say.money(amount))
          : words.whatNext[state]}
      </p>
    </Notice>
  )
}

const tones: Record<HerPledge['state'], NoticeTone> = {
  started: 'warning',
  released: 'info',
  confirmed: 'success',
  withdrawn: 'info',
  void: 'info',
  collecting: 'info',
  collected: 'success',
  failed: 'warning',
  refunding: 'info',
  refunded: 'info',
}
