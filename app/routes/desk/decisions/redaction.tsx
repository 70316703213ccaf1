import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { publishedDecision, RedactionInput, redactDecision } from '#app/domain/publishing/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Checkbox } from '#app/ui/forms/choices.tsx'
import { ConfirmButton } from '#app/ui/forms/confirm-button.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'decision.redact')
  const { db, t } = visited
  const decision = (await publishedDecision(db, args.params.id ?? '', 'fr')) ?? notFound(visited)
  const cited = t.decisionNames.cited(decision.kind, decision.number)
  return {
    ...{ cited, slug: decision.slug, object: decision.title, redacted: decision.redaction !== null },
    constraint: constraintsOf(RedactionInput),
    title: pageTitle(t.decisionsDesk.redaction.title(cited)),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) => {
  const slug = args.params.id ?? ''
  return perform(args, {
    right: 'decision.redact',
    schema: RedactionInput,
    deed: (act, input) => redactDecision(act, { slug, ...input }),
    done: (_, { t, paths }) => ({ to: paths.decision(slug).show, say: t.decisionsDesk.redaction.done }),
  })
}

/** Takes the text of an act from the public, by law alone and for good. */
export default function RedactDecision() {
  const { cited, slug, object, redacted } = useLoaderData<typeof loader>()
  const { t, paths } = useDeskLanguage()
  const words = t.decisionsDesk
  return (
    <>
      <PageHeading
        title={words.redaction.title(cited)}
        lead={words.redaction.lead}
        seed={slug}
        breadcrumbs={[
          { label: words.list.title, href: paths.deskDecisions },
          { label: cited, href: paths.decision(slug).show },
        ]}
      />
      <Wrap>
        <p className="mb-6" lang="fr">
          {object}
        </p>
        {redacted ? <Notice>{words.redaction.already}</Notice> : <RedactionForm />}
      </Wrap>
    </>
  )
}

function RedactionForm() {
  const { constraint } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  const words = t.decisionsDesk.redaction
  const [form, fields] = useForm<RedactionInput>({
    id: 'occultation',
    lastResult: useActionData<typeof action>(),
    constraint,
    defaultNoValidate: false,
  })
  return (
    <Form method="post" className="form" {...getFormProps(form)}>
      <ErrorSummary form={form} labels={{ ground: words.ground, reference: words.reference }} />
      <Select
        field={fields.ground}
        label={words.ground}
        options={Object.entries(t.decisions.grounds).map(([value, label]) => ({ value, label }))}
      />
      <TextInput field={fields.reference} label={words.reference} hint={words.referenceHint} lang="fr" />
      <Checkbox field={fields.titleToo} label={words.titleToo} />
      <ConfirmButton label={words.confirm}>
        <p>{words.sureBody}</p>
        <SubmitButton>{words.sure}</SubmitButton>
      </ConfirmButton>
    </Form>
  )
}
