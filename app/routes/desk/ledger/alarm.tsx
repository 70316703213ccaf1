import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { mustBeReadBack } from '#app/domain/amount.ts'
import { CorrectionForm, correctAlarm, correctionsOf } from '#app/domain/funding/index.ts'
import { alarmOf, type DeskAlarm as DeskAlarmShown } from '#app/domain/ledger/index.ts'
import { may } from '#app/domain/policy.ts'
import { typedEuros } from '#app/lib/money/euros.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Choices } from '#app/ui/forms/choices.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { fieldWith } from '#app/ui/forms/field.tsx'
import { ReadBack } from '#app/ui/forms/meant-amounts.tsx'
import { MoneyField } from '#app/ui/forms/money-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { offeredIn } from '#app/web/forms/offered-in.ts'
import { idParam } from '#app/web/id-param.ts'
import { perform } from '#app/web/perform.ts'
import { notFound } from '#app/web/refused.ts'
import { visit, visitAs } from '#app/web/visit.ts'
import { Settled } from './parts/alarm-card.tsx'
import { AlarmFacts } from './parts/alarm-facts.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'accounts.see-desk')
  const { db, actor, t, frame } = visited
  const [alarm, { now }] = await Promise.all([alarmOf(db, idParam(args.params, visited)), frame()])
  const found = alarm ?? notFound(visited)
  return {
    alarm: found,
    corrections: correctionsOf(found),
    now,
    can: { settle: may(actor, 'alarm.settle') },
    constraint: constraintsOf(CorrectionForm),
    title: pageTitle(t.ledgerDesk.desk.settle),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const id = idParam(args.params, await visit(args))
  return perform(args, {
    right: 'alarm.settle',
    schema: CorrectionForm,
    before: ({ amount, readBack }) => {
      if (amount !== null) mustBeReadBack({ amount, readBack })
    },
    deed: (act, { readBack, ...input }) => correctAlarm(act, { ...input, id }),
    done: (_, { t, paths }) => ({ to: paths.deskLedger, say: t.ledgerDesk.desk.done }),
  })
}

/** One alarm: what it means, what to do, and the treasurer's note that settles it. */
export default function DeskAlarm() {
  const { alarm, now, can } = useLoaderData<typeof loader>()
  const { t, say, paths } = useDeskLanguage()
  const words = t.ledgerDesk.desk
  const { name, meaning, todo } = t.ledgerDesk.alarms[alarm.kind]
  return (
    <>
      <PageHeading
        title={name}
        eyebrow={words.since(say.relative(alarm.at, now))}
        lead={meaning}
        breadcrumbs={[{ label: words.title, href: paths.deskLedger }]}
      />
      <Wrap className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <AlarmFacts of={alarm} />
        {alarm.settled ? (
          <div>
            <Notice>{words.alreadyDone}</Notice>
            <Settled of={alarm} />
          </div>
        ) : (
          <>
            <Notice title={words.todo}>
              <p>{todo}</p>
            </Notice>
            {can.settle ? <SettleForm /> : <p className="text-second">{words.settleOnly}</p>}
          </>
        )}
      </Wrap>
    </>
  )
}

type Typed = { correction: string; amount: string; note: string; readBack: string }

/** What would bring the balance back to zero, where that is what is missing. */
const missingOf = ({ kind, details }: DeskAlarmShown): string =>
  kind === 'negative-clearing' ? typedEuros(-BigInt(String(details.balance ?? 0))) : ''

function SettleForm() {
  const { alarm, corrections, constraint } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  const words = t.ledgerDesk.desk
  const lastResult = useActionData<typeof action>()
  const [form, fields] = useForm<Typed>({
    id: `alerte-${alarm.id}`,
    lastResult,
    constraint: constraint as never,
    defaultValue: { correction: '', amount: missingOf(alarm), note: '', readBack: '' },
    defaultNoValidate: false,
  })
  return (
    <Form method="post" className="form" {...getFormProps(form)}>
      <ErrorSummary
        form={form}
        labels={{ note: words.note, correction: words.correction, amount: words.topUp }}
      />
      {corrections.length > 0 ? (
        <Choices
          field={fieldWith(fields.correction, { initialValue: fields.correction.initialValue ?? '' })}
          label={words.correction}
          hint={words.correctionHint}
          optional={false}
          options={['' as const, ...corrections].map((one) => ({
            value: one,
            label: words.corrections[one || 'none'].name,
            hint: words.corrections[one || 'none'].hint,
          }))}
        />
      ) : null}
      {alarm.kind === 'negative-clearing' ? (
        <>
          <MoneyField
            field={fields.amount}
            label={words.topUp}
            hint={words.topUpHint}
            toReadBack={offeredIn(lastResult)}
          />
          <ReadBack field={fields.readBack} />
        </>
      ) : null}
      <TextArea field={fields.note} label={words.note} hint={words.noteHint} lang="fr" />
      <p>
        <SubmitButton>{words.confirm}</SubmitButton>
      </p>
    </Form>
  )
}
