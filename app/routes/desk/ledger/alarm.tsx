import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { AlarmNote, alarmOf, settleAlarm } from '#app/domain/ledger/index.ts'
import { may } from '#app/domain/policy.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
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
  return {
    alarm: alarm ?? notFound(visited),
    now,
    can: { settle: may(actor, 'alarm.settle') },
    constraint: constraintsOf(AlarmNote),
    title: pageTitle(t.ledger.desk.settle),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const id = idParam(args.params, await visit(args))
  return perform(args, {
    right: 'alarm.settle',
    schema: AlarmNote,
    deed: (act, { note }) => settleAlarm(act, { id, note }),
    done: (_, { t, paths }) => ({ to: paths.deskLedger, say: t.ledger.desk.done }),
  })
}

/** One alarm: what it means, what to do, and the treasurer's note that settles it. */
export default function DeskAlarm() {
  const { alarm, now, can } = useLoaderData<typeof loader>()
  const { t, say, paths } = useDeskLanguage()
  const words = t.ledger.desk
  const { name, meaning, todo } = t.ledger.alarms[alarm.kind]
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

function SettleForm() {
  const { alarm, constraint } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  const words = t.ledger.desk
  const [form, fields] = useForm<AlarmNote>({
    id: `alerte-${alarm.id}`,
    lastResult: useActionData<typeof action>(),
    constraint,
    defaultNoValidate: false,
  })
  return (
    <Form method="post" className="form" {...getFormProps(form)}>
      <ErrorSummary form={form} labels={{ note: words.note }} />
      <TextArea field={fields.note} label={words.note} hint={words.noteHint} lang="fr" />
      <p>
        <SubmitButton>{words.confirm}</SubmitButton>
      </p>
    </Form>
  )
}
