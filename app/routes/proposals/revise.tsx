import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { currentWording, RevisionInput, reviseProposal } from '#app/domain/proposals/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { themes } from '#app/lib/kinds.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Choices } from '#app/ui/forms/choices.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { MarkdownField } from '#app/ui/forms/markdown-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { asResponse, notFound } from '#app/web/refused.ts'
import { visit, visitAs } from '#app/web/visit.ts'
import { LanguageField } from '../participation/parts/comment-form.tsx'
import { proposalHere, unboundHere } from './parts/here.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'proposal.change')
  const { id, slug, version, themes, author } = await unboundHere(visited, args.params)
  if (!author) throw asResponse(new Refusal('not-its-author', 403), visited)
  const wording = (await currentWording(visited.db, id)) ?? notFound(visited)
  return {
    slug,
    wording: { ...wording, themes, version: String(version) },
    constraint: constraintsOf(RevisionInput),
    title: pageTitle(visited.t.proposals.revise.title),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const { id: proposalId, slug } = await proposalHere(await visit(args), args.params)
  return perform(args, {
    right: 'proposal.change',
    schema: RevisionInput,
    limit: 'comment',
    deed: (act, input) => reviseProposal(act, { ...input, proposalId }),
    done: (_, { t, paths }) => ({ to: paths.proposal(slug).show, say: t.proposals.revise.done }),
  })
}

/** A new wording by one of its authors, with a word on what it changes. */
export default function Revise() {
  const { slug, wording, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useLanguage()
  const [words, labels] = [t.proposals.revise, t.proposals.write.field]
  const [form, fields] = useForm<typeof wording & { note: string }>({
    id: 'modification',
    lastResult,
    constraint: constraint as never,
    defaultValue: wording,
    defaultNoValidate: false,
  })
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        seed={slug}
        breadcrumbs={[{ label: wording.title, href: paths.proposal(slug).show }]}
      />
      <Wrap>
        <div className="max-w-[68ch]">
          <Form method="post" className="form" {...getFormProps(form)}>
            <ErrorSummary form={form} labels={{ ...labels, note: words.note }} />
            <TextInput field={fields.title} label={labels.title} />
            <MarkdownField field={fields.problem} label={labels.problem} rows={4} />
            <MarkdownField field={fields.solution} label={labels.solution} rows={6} />
            <Choices
              many
              row
              field={fields.themes}
              label={labels.themes}
              options={themes.map((value) => ({ value, label: t.projects.themes[value] }))}
            />
            <TextInput field={fields.place} label={labels.place} />
            <LanguageField field={fields.lang} label={labels.lang} />
            <TextInput field={fields.note} label={words.note} hint={words.noteHint} />
            <input type="hidden" name="version" value={wording.version} />
            <SubmitButton>{words.send}</SubmitButton>
          </Form>
        </div>
      </Wrap>
    </>
  )
}
