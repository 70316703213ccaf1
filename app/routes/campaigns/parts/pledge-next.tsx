import type { HerPledge } from '#app/domain/funding/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice, type NoticeTone } from '#app/ui/notice.tsx'

/** Where her promise stands, and what happens next. */
export function PledgeNext({ of: { state, amount, campaign, mend, now } }: { of: HerPledge }) {
  const { t, say } = useLanguage()
  const words = t.campaigns.pledge.one
  if (mend) return <Refused {...mend} late={mend.until <= now} />
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

/** Her card was refused: why, whether it will be tried again, and where the link is by which she pays. */
function Refused({ why, until, late }: NonNullable<HerPledge['mend']> & { late: boolean }) {
  const { t, say } = useLanguage()
  const words = t.collection.mend
  return (
    <Notice tone="warning" title={words.title}>
      <p>{words.why[why]}</p>
      {late ? null : (
        <p>
          {words.until(say.instant(until))} {words.byMail}
        </p>
      )}
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
