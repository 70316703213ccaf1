import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { FollowInput, followOf } from '#app/domain/publishing/index.ts'
import { subjectHere } from '#app/domain/subjects/index.ts'
import { ofKind } from '#app/lib/addresses/subject-kinds.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { hiddenTitleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { addressOf } from '#app/web/address-of.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { keptDeeds } from '#app/web/kept/pending-deeds.ts'
import { orRefused } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { CadenceChoice } from './parts/cadence-choice.tsx'

const FollowForm = FollowInput.pick({ cadence: true })

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, viewer, locale, t } = visited
  const { id, kind, path, slug, title, lang } = await subjectAt(args, visited)
  return {
    subject: { kind, path, slug, title, lang },
    cadence: await followOf(db, id, viewer?.id ?? null),
    constraint: constraintsOf(FollowForm),
    title: pageTitle(t.following.title(title)),
    locale,
  }
}

export const meta = hiddenTitleMeta

export async function action(args: ActionFunctionArgs) {
  const { path, slug } = await subjectAt(args, await visit(args))
  return keptDeeds.follow.ask(args, { path, slug })
}

const subjectAt = (
  { params }: Pick<LoaderFunctionArgs, 'params'>,
  visited: Awaited<ReturnType<typeof visit>>,
) => orRefused(visited, subjectHere(visited.db, addressOf(params), visited.locale, 'follows'))

export default function Follow() {
  const { subject, cadence, constraint } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.following
  const [form, fields] = useForm<{ cadence: string }>({
    id: 'suivi',
    lastResult: useActionData<typeof action>(),
    constraint,
    defaultValue: { cadence: cadence ?? 'daily' },
    defaultNoValidate: false,
  })
  return (
    <>
      <PageHeading
        title={words.title(subject.title)}
        lead={words.lead}
        breadcrumbs={[{ label: subject.title, href: paths.subject(subject).show }]}
      />
      <Wrap>
        <div className="max-w-[68ch]">
          <Form method="post" className="form" {...getFormProps(form)}>
            <ErrorSummary form={form} labels={{ cadence: words.howOften }} />
            <CadenceChoice field={fields.cadence} />
            <SubmitButton>{cadence ? words.save : ofKind(t.subjects, subject.kind).follow}</SubmitButton>
          </Form>
        </div>
      </Wrap>
    </>
  )
}
