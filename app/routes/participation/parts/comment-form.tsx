import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { useFetcher } from '@remix-run/react'
import { type Locale, locales } from '#app/lib/language.ts'
import { Button } from '#app/ui/button.tsx'
import { Checkbox, Choices } from '#app/ui/forms/choices.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { type FormField, fieldWith } from '#app/ui/forms/field.tsx'
import { MarkdownField } from '#app/ui/forms/markdown-field.tsx'
import { OnceKey } from '#app/ui/forms/once-key.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Stance } from '#app/ui/voices/stance.tsx'
import type { Speaker } from './participation.server.ts'

type Constraint = NonNullable<Parameters<typeof useForm>[0]>['constraint']
export type Fields = {
  body: string
  stance?: string
  lang: Locale
  organisationId?: string
  asksAnswer?: boolean
}
export type FormState = { constraint: Constraint; lastResult?: SubmissionResult<string[]> }

/**
 * What somebody writes, sent without leaving the place; without a script the address of the form answers. `official`
 * is whom one may ask for an answer; a reply has neither stance nor such a demand.
 */
export function CommentForm({
  id,
  action,
  speaker,
  official,
  reply = false,
  initial,
  constraint,
  lastResult,
  labels,
}: {
  id: string
  action: string
  speaker: Speaker
  official?: string | null
  reply?: boolean
  initial?: Partial<Fields>
  labels?: { body: string; send: string }
} & FormState) {
  const fetcher = useFetcher<SubmissionResult<string[]>>()
  const { t, locale } = useLanguage()
  const words = t.participation.comment
  const [form, fields] = useForm<Fields>({
    id,
    lastResult: fetcher.data ?? lastResult,
    constraint: constraint as never,
    defaultValue: { lang: locale, stance: '', ...initial },
    defaultNoValidate: false,
  })
  const body = labels?.body ?? (reply ? words.replyBody : words.body)
  return (
    <fetcher.Form method="post" action={action} className="form" {...getFormProps(form)}>
      <ErrorSummary form={form} labels={{ body, lang: words.lang, organisationId: words.as }} />
      <MarkdownField
        field={fields.body}
        label={body}
        hint={reply ? undefined : words.bodyHint}
        rows={reply ? 3 : 5}
      />
      {reply ? null : <StanceField field={fields.stance} />}
      {speaker && speaker.organisations.length > 0 ? (
        <As field={fields.organisationId} speaker={speaker} />
      ) : null}
      <details open={fields.lang.initialValue !== locale || undefined}>
        <summary>{official ? words.more : words.lang}</summary>
        <div className="mt-4 grid gap-6">
          {official ? (
            <Checkbox
              field={fields.asksAnswer}
              label={words.asksAnswer(official)}
              hint={words.asksAnswerHint}
            />
          ) : null}
          <LanguageField field={fields.lang} label={words.lang} />
        </div>
      </details>
      {speaker ? null : <p className="text-sm text-second">{words.identifyAfter}</p>}
      <p>
        <OnceKey />
        <Button>
          {fetcher.state !== 'idle'
            ? t.ui.field.sending
            : (labels?.send ?? (reply ? words.publishReply : words.publish))}
        </Button>
      </p>
    </fetcher.Form>
  )
}

/** For, neutral, against, or none of them. */
export function StanceField({ field }: { field: FormField }) {
  const { t } = useLanguage()
  const words = t.participation.comment
  const options = (['for', 'neutral', 'against'] as const).map((stance) => ({
    value: stance as string,
    label: <Stance stance={stance} word={t.ui.stance[stance]} />,
  }))
  // The last choice takes a stance back without a script.
  return (
    <Choices
      field={fieldWith(field, { initialValue: field.initialValue ?? '' })}
      label={words.stance}
      hint={words.stanceHint}
      options={[...options, { value: '', label: <span>{words.noStance}</span> }]}
      row
    />
  )
}

function As({ field, speaker }: { field: FormField; speaker: NonNullable<Speaker> }) {
  const { t } = useLanguage()
  const words = t.participation.comment
  return (
    <Select
      field={field}
      label={words.as}
      optional={false}
      empty={words.asOneself(speaker.name)}
      options={speaker.organisations.map(({ id, name }) => ({
        value: id,
        label: words.asOrganisation(name),
      }))}
    />
  )
}

/** The language that somebody writes in: the page's, unless she says otherwise. */
export function LanguageField({ field, label }: { field: FormField; label: string }) {
  const { t } = useLanguage()
  return (
    <Select
      field={field}
      label={label}
      empty={null}
      optional={false}
      options={locales.map((value) => ({ value, label: t.common.language[value] }))}
    />
  )
}
