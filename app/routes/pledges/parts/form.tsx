import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { CampaignShown } from '#app/domain/funding/index.ts'
import { Choices } from '#app/ui/forms/choices.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { fieldWith } from '#app/ui/forms/field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import type { constraintsOf } from '#app/web/forms/forms.ts'
import { offeredIn } from '#app/web/forms/offered-in.ts'
import { Conditions, type Terms } from './conditions.tsx'
import { labelsOfDelivery } from './delivery-fields.tsx'
import { type WishedOf, type Wishes, WishFields } from './wish-fields.tsx'

type Typed = Wishes & { organisationId: string; clientKey: string }

/** What this form says of its campaign. */
export type Pledged = Terms & WishedOf & Pick<CampaignShown, 'state'>

/** The whole of a promise on one page, with everything that it binds to above its button. */
export function PledgeForm({
  campaign,
  organisations,
  signedIn,
  typed,
  constraint,
  lastResult,
}: {
  campaign: Pledged
  organisations: readonly { id: string; name: string }[]
  signedIn: boolean
  typed: Typed
  constraint: ReturnType<typeof constraintsOf>
  lastResult?: SubmissionResult<string[]>
}) {
  const { t } = useLanguage()
  const words = t.campaigns.pledge
  const [form, fields] = useForm<Typed>({
    id: 'promesse',
    lastResult,
    constraint,
    defaultValue: typed,
    defaultNoValidate: false,
  })
  const { state, takesPledges } = campaign
  return (
    <Form method="post" className="form" {...getFormProps(form)}>
      <ErrorSummary
        form={form}
        labels={{
          ...{ amount: words.amount, rewardId: words.reward, organisationId: words.as },
          ...labelsOfDelivery(t),
        }}
      />
      <input type="hidden" name="clientKey" value={typed.clientKey} readOnly />
      <WishFields of={fields} campaign={campaign} toReadBack={offeredIn(lastResult)}>
        {organisations.length > 0 ? (
          <Choices
            field={fieldWith(fields.organisationId, {
              initialValue: fields.organisationId.initialValue ?? '',
            })}
            label={words.as}
            hint={words.asHint}
            optional={false}
            options={[
              { value: '', label: words.asMyself },
              ...organisations.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        ) : null}
      </WishFields>
      <section className="card" aria-labelledby="avant">
        <h2 id="avant" className="text-lg">
          {words.conditions}
        </h2>
        <Conditions of={campaign} />
      </section>
      {signedIn ? null : <p className="text-second">{words.keptHere}</p>}
      <p className="hint">{words.submitHint}</p>
      <p>
        <SubmitButton
          refused={takesPledges ? undefined : t.campaigns.show.refused[state === 'open' ? 'closing' : state]}
        >
          {words.submit}
        </SubmitButton>
      </p>
    </Form>
  )
}
