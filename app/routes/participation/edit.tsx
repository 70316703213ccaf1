import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { EditWords, editComment } from '#app/domain/participation/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { MarkdownField } from '#app/ui/forms/markdown-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { idParam } from '#app/web/id-param.ts'
import { perform } from '#app/web/perform.ts'
import { visit, visitAs } from '#app/web/visit.ts'
import { LanguageField, StanceField } from './parts/comment-form.tsx'
import { ownWords } from './parts/own-words.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'comment.edit')
  const { t } = visited
  const id = idParam(args.params, visited)
  return {
    own: await ownWords(visited, id),
    constraint: constraintsOf(EditWords),
    title: pageTitle(t.participation.comment.editTitle),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const contributionId = idParam(args.params, await visit(args))
  return perform(args, {
    right: 'comment.edit',
    schema: EditWords,
    limit: 'comment',
    deed: (act, input) => editComment(act, { ...input, contributionId }),
    done: (_, { t, paths }) => ({
      to: paths.contribution(contributionId).show,
      say: t.participation.comment.saved,
    }),
  })
}

export default function Edit() {
  const { own, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useLanguage()
  const words = t.participation.comment
  const [form, fields] = useForm<{ body: string; lang: string; stance: string }>({
    id: 'modification',
    lastResult,
    constraint,
    defaultValue: { body: own.body, lang: own.lang, stance: own.stance ?? '' },
    defaultNoValidate: false,
  })
  return (
    <>
      <PageHeading
        title={words.editTitle}
        lead={words.editLead}
        breadcrumbs={[{ label: words.back, href: paths.contribution(own.id).show }]}
      />
      <Wrap>
        <div className="max-w-[68ch]">
          <Form method="post" className="form" {...getFormProps(form)}>
            <ErrorSummary form={form} labels={{ body: words.body, stance: words.stance, lang: words.lang }} />
            {own.title ? <p lang={own.lang}>{own.title}</p> : null}
            <MarkdownField field={fields.body} label={words.body} rows={8} lang={own.lang} />
            {own.kind === 'question' || own.reply ? null : own.ofOpinion ? (
              <>
                <input type="hidden" name="stance" value={own.stance ?? ''} />
                <p>
                  {words.stanceOfOpinion}{' '}
                  {own.subject ? (
                    <a href={paths.subject(own.subject).opinion}>{t.participation.opinion.change}</a>
                  ) : null}
                </p>
              </>
            ) : (
              <StanceField field={fields.stance} />
            )}
            <LanguageField field={fields.lang} label={words.lang} />
            <SubmitButton>{words.save}</SubmitButton>
          </Form>
        </div>
      </Wrap>
    </>
  )
}
