import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { mustBeReadBack } from '#app/domain/amount.ts'
import { RefundForm, refund, refundable } from '#app/domain/funding/index.ts'
import { recordOfLedger } from '#app/domain/ledger/index.ts'
import { typedEuros } from '#app/lib/money/euros.ts'
import { pledgeReference, refundReference } from '#app/lib/money/references.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { ReadBack } from '#app/ui/forms/meant-amounts.tsx'
import { MoneyField } from '#app/ui/forms/money-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Notice } from '#app/ui/notice.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { offeredIn } from '#app/web/forms/offered-in.ts'
import { idParam } from '#app/web/id-param.ts'
import { perform } from '#app/web/perform.ts'
import { recordLook } from '#app/web/recorded-look.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'refund.make')
  const { db, t } = visited
  const pledgeId = idParam(args.params, visited)
  const payment = (await refundable(db, pledgeId)) ?? notFound(visited)
  await recordLook(args, visited, (deed) =>
    recordOfLedger(deed, 'payment-seen', { kind: 'pledge', id: pledgeId }),
  )
  return {
    ...{ payment, pledgeId },
    typed: { key: crypto.randomUUID(), amount: typedEuros(payment.left), readBack: '', reason: '' },
    constraint: constraintsOf(RefundForm),
    title: pageTitle(t.collection.desk.refund.title),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) => {
  const pledgeId = args.params.id ?? ''
  return perform(args, {
    right: 'refund.make',
    schema: RefundForm,
    before: (input) => mustBeReadBack(input),
    deed: (act, { readBack, ...input }) => refund(act, { ...input, pledgeId }),
    done: (_, { t, paths }) => ({ to: paths.deskRefund(pledgeId), say: t.collection.desk.refund.done }),
  })
}

/** Giving back a collected promise, whole or in part, with a reason that its owner reads. */
export default function Refund() {
  const { payment, pledgeId, typed, constraint } = useLoaderData<typeof loader>()
  const { t, say, paths } = useDeskLanguage()
  const words = t.collection.desk.refund
  const lastResult = useActionData<typeof action>()
  const [form, fields] = useForm<typeof typed>({
    id: 'remboursement',
    lastResult,
    constraint: constraint as never,
    defaultValue: typed,
    defaultNoValidate: false,
  })
  return (
    <>
      <PageHeading
        title={words.title}
        lead={<p>{words.lead(say.money(payment.amount), payment.title, pledgeReference(pledgeId))}</p>}
        breadcrumbs={[{ label: payment.title, href: paths.deskPayments(payment.slug) }]}
      />
      <Wrap className="grid gap-8">
        {payment.reasons.length > 0 ? (
          <ul className="grid gap-2">
            {payment.reasons.map(({ id, amount, reason, state, at }) => (
              <li key={id}>
                {refundReference(id)} · {say.day(at)} · {say.money(amount)} · {words.states[state]} ·{' '}
                {reason === 'shortfall' ? words.shortfall : <span lang="fr">{reason}</span>}
              </li>
            ))}
          </ul>
        ) : null}
        {payment.left === 0n ? (
          <Notice>{words.nothingLeft}</Notice>
        ) : (
          <Form method="post" className="form" {...getFormProps(form)}>
            <ErrorSummary form={form} labels={{ amount: words.amount, reason: words.reason }} />
            <input type="hidden" name="key" value={typed.key} />
            <MoneyField
              field={fields.amount}
              label={words.amount}
              hint={words.left(say.money(payment.left))}
              toReadBack={offeredIn(lastResult)}
            />
            <ReadBack field={fields.readBack} />
            <TextArea field={fields.reason} label={words.reason} hint={words.reasonHint} rows={3} lang="fr" />
            <p>
              <SubmitButton tone="danger">{words.submit}</SubmitButton>
            </p>
          </Form>
        )}
      </Wrap>
    </>
  )
}
