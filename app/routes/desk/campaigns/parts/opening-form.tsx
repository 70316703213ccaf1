import { getFormProps, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Checkbox } from '#app/ui/forms/choices.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import type { FormOf } from '../../parts/form-of.ts'
import { LegalFields } from './legal-fields.tsx'

type Legal = {
  legalBasis: string
  legalReference: string
  accountantOpinion: string
  giftsDeliberation: string
  legalNote: string
  deductionRuling: string
}
export type Opens = {
  goal: bigint
  leastPledge: bigint
  mostPledge: bigint
  deadlineAt: Date
  purpose: string
  rewards: { title: string; fromAmount: bigint; value: bigint }[]
  shortfallFloor: bigint | null
}

/** The legal basis, whole, and the confirmation; `refused` names what of the texts is missing. */
export function OpeningForm({
  legal,
  revision,
  opens,
  refused,
  constraint,
  lastResult,
}: FormOf & { legal: Legal; revision: number; opens: Opens; refused?: string }) {
  const { t } = useLanguage()
  const { opening: words, form: labels } = t.campaignsDesk
  const [form, fields] = useForm<Legal & { termsRead: boolean }>({
    id: 'ouverture',
    lastResult,
    constraint,
    defaultValue: legal,
    defaultNoValidate: false,
  })
  return (
    <Form method="post" className="form" {...getFormProps(form)}>
      <ErrorSummary form={form} labels={{ ...labels, termsRead: words.terms } as never} />
      <input type="hidden" name="revision" value={revision} readOnly />
      <LegalFields of={fields} />
      <Terms opens={opens} />
      <Checkbox field={fields.termsRead} label={words.termsLabel} />
      <p>
        <SubmitButton refused={refused}>{words.open}</SubmitButton>
      </p>
    </Form>
  )
}

/** What will no longer change, in a few lines above the box to tick. */
function Terms({ opens }: { opens: Opens }) {
  const { t, say } = useLanguage()
  const { opening: words, form } = t.campaignsDesk
  const { goal, leastPledge, mostPledge, deadlineAt, purpose, rewards, shortfallFloor } = opens
  return (
    <section className="card" aria-labelledby="conditions">
      <h2 id="conditions" className="text-lg">
        {words.terms}
      </h2>
      <ul className="list-disc pl-5">
        <li lang="fr">{purpose || '—'}</li>
        <li>
          {form.goal} <span className="money">{say.money(goal)}</span>
        </li>
        <li>{words.bounds(say.money(leastPledge), say.money(mostPledge))}</li>
        <li>
          {t.campaigns.show.deadlineName} <strong>{say.instant(deadlineAt)}</strong>
        </li>
        {shortfallFloor === null ? null : <li>{t.campaigns.show.refundBelow(say.money(shortfallFloor))}</li>}
        <li>
          {words.rewards(rewards.length)}
          {rewards.length > 0 ? (
            <ul className="list-disc pl-5">
              {rewards.map(({ title, fromAmount, value }) => (
                <li key={title}>
                  <span lang="fr">{title}</span>{' '}
                  {`(${t.campaigns.show.rewardFrom(say.money(fromAmount))}, ${t.campaigns.show.rewardWorth(say.money(value))})`}
                </li>
              ))}
            </ul>
          ) : null}
        </li>
      </ul>
    </section>
  )
}
