import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { owedAnswer } from '#app/domain/overview/index.ts'
import { PassOnInput, passOn } from '#app/domain/participation/index.ts'
import { mayExamine } from '#app/domain/proposals/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { idParam } from '#app/web/id-param.ts'
import { perform } from '#app/web/perform.ts'
import { notFound } from '#app/web/refused.ts'
import { visit, visitAs } from '#app/web/visit.ts'
import { Quoted } from '../../moderation/parts/quoted.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'question.answer')
  const { db, actor, locale, t } = visited
  const [item, officials] = await Promise.all([
    owedAnswer(db, idParam(args.params, visited), actor, locale),
    mayExamine(db),
  ])
  if (item?.kind !== 'question') return notFound(visited)
  return {
    item,
    officials: officials.filter(({ id }) => id !== actor.id),
    constraint: constraintsOf(PassOnInput),
    title: pageTitle(t.desk.answer.passOn),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const contributionId = idParam(args.params, await visit(args))
  return perform(args, {
    right: 'question.answer',
    schema: PassOnInput,
    deed: (act, input) => passOn(act, { contributionId, ...input }),
    done: (_, { t, paths }) => ({ to: paths.desk, say: t.desk.answer.passedOn }),
  })
}

/** A question that is another's matter, handed to her. */
export default function PassingOn() {
  const { item, officials, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useLanguage()
  const words = t.desk.answer
  const [form, fields] = useForm<{ officialId: string }>({
    id: 'transmettre',
    lastResult,
    constraint,
    defaultNoValidate: false,
  })
  return (
    <>
      <PageHeading
        title={words.passOn}
        lead={words.passOnLead}
        breadcrumbs={[
          { label: t.desk.title, href: paths.desk },
          { label: words.title, href: paths.deskQuestion(item.id) },
        ]}
      />
      <Wrap className="grid gap-6">
        <Quoted title={item.title} html={item.html ?? ''} lang={item.lang} />
        {officials.length === 0 ? (
          <p>{words.nobodyElse}</p>
        ) : (
          <Form method="post" className="form" {...getFormProps(form)}>
            <ErrorSummary form={form} labels={{ officialId: words.passOnTo }} />
            <Select
              field={fields.officialId}
              label={words.passOnTo}
              options={officials.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <SubmitButton>{words.passOnSend}</SubmitButton>
          </Form>
        )}
      </Wrap>
    </>
  )
}
