import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { NoticeInput, notice, reportable } from '#app/domain/moderation/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Columns } from '#app/ui/figures/columns.tsx'
import { Checkbox, Choices } from '#app/ui/forms/choices.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { fieldWith } from '#app/ui/forms/field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { hiddenTitleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { idParam } from '#app/web/id-param.ts'
import { perform } from '#app/web/perform.ts'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { Quoted } from './parts/quoted.tsx'
import { standingAt } from './parts/standing-at.ts'

const NoticeForm = NoticeInput.omit({ contributionId: true })

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, viewer, locale, t, paths, instance } = visited
  const contribution = (await reportable(db, idParam(args.params, visited), locale)) ?? notFound(visited)
  const at = standingAt(paths, contribution)
  return {
    contribution,
    at: { href: at, exact: `${instance.origin}${at}` },
    signedIn: viewer !== null,
    constraint: constraintsOf(NoticeForm),
    title: pageTitle(t.moderation.notice.title),
  }
}

export const meta = hiddenTitleMeta

export async function action(args: ActionFunctionArgs) {
  const visited = await visit(args)
  const { db, locale, t, paths } = visited
  const contributionId = idParam(args.params, visited)
  const contribution = await reportable(db, contributionId, locale)
  return perform(args, {
    right: 'anyone',
    schema: NoticeForm,
    limit: 'notice',
    deed: (act, input) => notice(act, { contributionId, ...input }),
    done: () => ({
      to: contribution ? standingAt(paths, contribution) : paths.home,
      say: t.moderation.notice.sent,
    }),
  })
}

export default function Notice() {
  const { contribution, at, signedIn, constraint } = useLoaderData<typeof loader>()
  const { t, say, paths } = useLanguage()
  const words = t.moderation.notice
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        breadcrumbs={[{ label: contribution.subject.title, href: at.href }]}
      />
      <Wrap>
        <Columns label={words.whatFollows} aside={<WhatFollows />}>
          <h2 className="mb-3 text-lg">{words.about}</h2>
          <Quoted {...contribution}>
            <p>{words.by(contribution.author ?? t.moderation.anonymous, say.day(contribution.at))}</p>
            <p>
              {words.exactLink}{' '}
              <a href={at.href} className="break-all">
                {at.exact}
              </a>
            </p>
          </Quoted>
          <NoticeFields signedIn={signedIn} constraint={constraint} />
          <p className="mt-6 text-sm">
            <a href={paths.register()}>{words.register}</a>
          </p>
        </Columns>
      </Wrap>
    </>
  )
}

function NoticeFields({
  signedIn,
  constraint,
}: {
  signedIn: boolean
  constraint: ReturnType<typeof constraintsOf>
}) {
  const { t } = useLanguage()
  const words = t.moderation.notice
  const lastResult = useActionData<typeof action>()
  const [form, fields] = useForm<NoticeInput>({
    id: 'notice',
    lastResult,
    constraint,
    defaultNoValidate: false,
  })
  const reasons = Object.entries(t.moderation.reasons) as [keyof typeof words.hints, string][]
  const options = reasons.map(([value, label]) => ({ value, label, hint: words.hints[value] }))
  const labels = {
    reason: words.reason,
    explanation: words.explanation,
    reporterName: words.name,
    reporterEmail: words.email,
    goodFaith: words.goodFaith,
  }
  return (
    <Form method="post" className="form mt-8" {...getFormProps(form)}>
      <ErrorSummary form={form} labels={labels} />
      <Choices field={fields.reason} label={words.reason} options={options} />
      <TextArea field={fields.explanation} label={words.explanation} hint={words.explanationHint} rows={4} />
      {signedIn ? null : (
        <>
          <TextInput
            field={fieldWith(fields.reporterName, { required: true })}
            label={words.name}
            autoComplete="name"
          />
          <TextInput
            field={fieldWith(fields.reporterEmail, { required: true })}
            type="email"
            label={words.email}
            hint={words.emailHint}
            autoComplete="email"
          />
        </>
      )}
      <Checkbox field={fieldWith(fields.goodFaith, { required: true })} label={words.goodFaith} />
      <SubmitButton>{words.send}</SubmitButton>
    </Form>
  )
}

function WhatFollows() {
  const { t } = useLanguage()
  const words = t.moderation.notice
  return (
    <section className="card">
      <h2>{words.whatFollows}</h2>
      <ol className="list-decimal pl-5">
        {words.steps.map((step) => (
          <li key={step} className="mb-2">
            {step}
          </li>
        ))}
      </ol>
      <p className="text-sm text-second">{words.authorUnaware}</p>
    </section>
  )
}
