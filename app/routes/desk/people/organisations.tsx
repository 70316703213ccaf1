import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { OrganisationInput, organisationList, registerOrganisation } from '#app/domain/people/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Empty } from '#app/ui/empty.tsx'
import { Choices } from '#app/ui/forms/choices.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { fieldWith } from '#app/ui/forms/field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Table } from '#app/ui/table.tsx'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { instance, t } = await visitAs(args, 'organisation.change')
  return {
    organisations: await organisationList(instance.db),
    title: pageTitle(t.people.desk.organisations.title),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    right: 'organisation.change',
    schema: OrganisationInput,
    deed: (act, input) => registerOrganisation(act, input),
    done: ({ id }, { paths, t }) => ({
      to: paths.deskOrganisation(id).show,
      say: t.people.desk.organisations.saved,
    }),
  })

export default function Organisations() {
  const { organisations } = useLoaderData<typeof loader>()
  const { t, paths } = useDeskLanguage()
  const words = t.people.desk.organisations
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <Wrap>
        <div className="grid gap-12">
          <Table
            caption={words.title}
            rows={organisations}
            keyOf={({ id }) => id}
            empty={
              <Empty seed="organisations" title={words.emptyTitle}>
                {words.empty}
              </Empty>
            }
            columns={[
              {
                key: 'name',
                label: words.name,
                cell: ({ id, name }) => <a href={paths.deskOrganisation(id).show}>{name}</a>,
              },
              { key: 'kind', label: words.kind, cell: ({ kind }) => words.kinds[kind] },
              { key: 'siret', label: words.siret, cell: ({ siret }) => siret ?? '—' },
              { key: 'members', label: words.membersTitle, cell: ({ members }) => words.members(members) },
            ]}
          />
          <NewOrganisation />
        </div>
      </Wrap>
    </>
  )
}

function NewOrganisation() {
  const { t, paths } = useDeskLanguage()
  const words = t.people.desk.organisations
  const lastResult = useActionData<typeof action>()
  const [form, fields] = useForm<{ kind: string; name: string; siret: string }>({
    id: 'organisation',
    lastResult,
    defaultNoValidate: false,
  })
  const kinds = Object.keys(words.kinds) as (keyof typeof words.kinds)[]
  return (
    <section className="grid gap-4">
      <h2>{words.new}</h2>
      <Form method="post" className="form" {...getFormProps(form)}>
        <ErrorSummary form={form} labels={{ kind: words.kind, name: words.name, siret: words.siret }} />
        <TextInput field={fieldWith(fields.name, { required: true, maxLength: 120 })} label={words.name} />
        <Choices
          field={fieldWith(fields.kind, { required: true })}
          label={words.kind}
          options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
          row
        />
        <TextInput
          field={fields.siret}
          label={words.siret}
          hint={words.siretHint}
          inputMode="numeric"
          short
        />
        <SubmitButton action={paths.deskOrganisations}>{words.save}</SubmitButton>
      </Form>
    </section>
  )
}
