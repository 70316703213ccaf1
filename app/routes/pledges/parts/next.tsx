import { Form } from '@remix-run/react'
import type { HerPledge } from '#app/domain/funding/index.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice, type NoticeTone } from '#app/ui/notice.tsx'

/** Where her promise stands, and what happens next. */
export function PledgeNext({ of }: { of: HerPledge }) {
  const { state, amount, campaign, mend, now } = of
  const { t, say } = useLanguage()
  const words = t.campaigns.pledge.one
  if (mend) return <Refused {...mend} late={mend.until <= now} id={of.id} amount={amount} />
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

type Mend = NonNullable<HerPledge['mend']> & Pick<HerPledge, 'id' | 'amount'> & { late: boolean }

/** Her card was refused: why, until when she can pay, and the one button, under what it will do. */
function Refused({ why, until, late, id, amount }: Mend) {
  const { t, say, paths } = useLanguage()
  const words = t.collection.mend
  return (
    <>
      <Notice tone="warning" title={words.title}>
        <p>{words.why[why]}</p>
        {late ? null : <p>{words.until(say.instant(until))}</p>}
      </Notice>
      <Form method="post" action={paths.pledge(id).mend} className="grid justify-items-start gap-4">
        <p>{words.conditions(say.money(amount))}</p>
        <SubmitButton>{words.pay(say.money(amount))}</SubmitButton>
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
