import { getFormProps, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { AskedShown, LinkShown } from '#app/domain/participation/index.ts'
import type { SitePaths } from '#app/lib/addresses/site-paths.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { type ProjectToJoin, VerdictForm } from '../../proposals/parts/verdict-form.tsx'
import { type FormState, LanguageField } from './comment-form.tsx'
import { OfficialAnswer } from './official-answer.tsx'

/** What asks, and a large field to answer it, or both answers to a proposal: all that a phone needs. */
export function LinkOpen({
  asked,
  projects,
  ...form
}: { asked: AskedShown; projects: readonly ProjectToJoin[] } & FormState) {
  const { t, paths, say } = useLanguage()
  const words = t.answering
  return (
    <>
      <section aria-labelledby="demande" className="card mb-6">
        <h2 id="demande" className="text-lg" lang={asked.title ? asked.lang : undefined}>
          {asked.title || words.comment}
        </h2>
        <p className="text-sm text-second">
          {asked.author ?? t.ui.contribution.deletedAccount}, {say.day(asked.at)}
          {asked.subject && asked.kind !== 'proposal' ? (
            <>
              {' — '}
              <span lang={asked.subject.lang}>{asked.subject.title}</span>
            </>
          ) : null}
        </p>
        <div className="prose" lang={asked.lang} dangerouslySetInnerHTML={{ __html: asked.html }} />
        <p>
          <a href={publicPage(asked, paths)}>{words.context}</a>
        </p>
      </section>
      {asked.kind === 'proposal' ? <VerdictForm projects={projects} {...form} /> : <AnswerForm {...form} />}
    </>
  )
}

function AnswerForm({ constraint, lastResult }: FormState) {
  const { t, locale } = useLanguage()
  const words = t.answering
  const [form, fields] = useForm<{ body: string; lang: string }>({
    id: 'reponse',
    lastResult,
    constraint: constraint as never,
    defaultValue: { lang: locale },
    defaultNoValidate: false,
  })
  return (
    <Form method="post" className="form" {...getFormProps(form)}>
      <ErrorSummary form={form} labels={{ body: words.body, lang: words.lang }} />
      <TextArea field={fields.body} label={words.body} rows={9} className="[&_textarea]:min-h-[14em]" />
      <LanguageField field={fields.lang} label={words.lang} />
      <SubmitButton>{words.send}</SubmitButton>
    </Form>
  )
}

/** Published, and for ten minutes one tap to undo. */
export function LinkPublished({ asked, token }: { asked: AskedShown; token: string }) {
  const language = useLanguage()
  const { t, say, paths } = language
  const words = t.answering
  if (!asked.answer) return null
  return (
    <>
      <Notice tone="success" live focused>
        {words.published(say.time(asked.answer.undoUntil))}
      </Notice>
      <OfficialAnswer of={asked.answer} now={asked.now} language={language} />
      <div className="flex flex-wrap gap-4">
        <LinkButton href={publicPage(asked, paths)}>{words.see}</LinkButton>
        <Form method="post" action={paths.answerUndo(token)}>
          <Button tone="secondary">{words.undo}</Button>
        </Form>
      </div>
    </>
  )
}

/** Used, gone or expired: what happened, and where to go. */
export function LinkClosed({ link }: { link: LinkShown }) {
  const { t, paths } = useLanguage()
  const words = t.answering
  return (
    <div className="grid justify-items-start gap-6">
      <p>{link.state === 'used' ? words.used : link.state === 'gone' ? words.gone : words.expired}</p>
      {link.state === 'used' ? (
        <LinkButton href={publicPage(link.asked, paths)}>{words.see}</LinkButton>
      ) : null}
      <a href={paths.desk}>{words.desk}</a>
    </div>
  )
}

const publicPage = ({ kind, id }: AskedShown, paths: SitePaths) =>
  kind === 'question' ? paths.question(id) : paths.contribution(id).show
