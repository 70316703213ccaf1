import { Form } from '@remix-run/react'
import type { HerPledge } from '#app/domain/funding/index.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice, type NoticeTone } from '#app/ui/notice.tsx'
import { SilentStripe } from './silent-stripe.tsx'

/** Where her promise stands, and what happens next. */
export function PledgeNext({ of, silent }: { of: HerPledge; silent: boolean }) {
  const { state, amount, campaign, mend, refundFailed } = of
  const { t, say } = useLanguage()
  const words = t.campaigns.pledge.one
  if (mend) return <Refused {...mend} silent={silent} id={of.id} amount={amount} />
  if (refundFailed)
    return (
      <Notice tone="warning" title={words.refundFailed.title}>
        <p>{words.refundFailed.body}</p>
      </Notice>
    )
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

type Mend = NonNullable<HerPledge['mend']> & Pick<HerPledge, 'id' | 'amount'> & { silent: boolean }

/** Her card was refused: why, until when she can pay, and the one button, under what it will do. */
function Refused({ why, until, underWay, silent, late, id, amount }: Mend) {
  const { t, say, paths } = useLanguage()
  const words = t.collection.mend
  return (
    <>
      <Notice tone="warning" title={words.title}>
        <p>{words.why[why]}</p>
        {late ? null : <p>{words.until(say.instant(until))}</p>}
      </Notice>
      {silent ? <SilentStripe /> : null}
      <Form method="post" action={paths.pledge(id).mend} className="grid justify-items-start gap-4">
        <p>{words.conditions(say.money(amount))}</p>
        <SubmitButton refused={underWay ? words.underWay : undefined}>
          {silent ? t.collection.silent.again : words.pay(say.money(amount))}
        </SubmitButton>
      </Form>
    </>
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
