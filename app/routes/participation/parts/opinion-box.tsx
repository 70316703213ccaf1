import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { useFetcher } from '@remix-run/react'
import type { OpinionReport, OwnOpinion } from '#app/domain/participation/index.ts'
import type { OpinionsNow } from '#app/domain/subjects/index.ts'
import { ofKind, type SubjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import { Button } from '#app/ui/button.tsx'
import { ClassBreakdown } from '#app/ui/figures/class-breakdown.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { OnceKey } from '#app/ui/forms/once-key.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { StanceChoice } from '#app/ui/voices/stance-choice.tsx'
import type { FormState } from './comment-form.tsx'
import { LanguageField } from './comment-form.tsx'

type Own = OwnOpinion | null
type Report = OpinionReport | null
/** What she touched on the page from which she comes. */
type Chosen = 'for' | 'neutral' | 'against' | undefined

/** Opinions on a subject: one's own and the published count; nothing where none was ever asked for. */
export function Opinions({ report, ...box }: { report: Report } & Parameters<typeof OpinionBox>[0]) {
  const { state, place } = box
  if (!state.open && state.why === 'never' && !report) return null
  return (
    <div className="grid gap-8">
      <OpinionBox {...box} />
      <OpinionResults report={report} place={place} state={state} />
    </div>
  )
}

/** What acts, in the side column: one's opinion, until the close; and in words why not. */
export function OpinionBox({
  own,
  state,
  place,
  signedIn,
  chosen,
  constraint,
  lastResult,
}: {
  own: Own
  state: OpinionsNow
  place: SubjectPlace
  signedIn: boolean
  chosen: Chosen
} & FormState) {
  const { t, say } = useLanguage()
  const words = t.participation.opinion
  return (
    <section className="card acting" id="avis" aria-labelledby="avis-title">
      <h2 id="avis-title">{words.title}</h2>
      <p className="text-second">{whenOf(state, words, say)}</p>
      {own ? (
        <p role="status">
          {state.open
            ? words.yours(t.ui.stance[own.stance], say.day(own.at))
            : words.yoursFinal(t.ui.stance[own.stance])}
        </p>
      ) : null}
      {state.open ? <OpinionForm {...{ own, place, signedIn, chosen, constraint, lastResult }} /> : null}
      {state.open ? <p className="text-sm text-muted">{words.advisory}</p> : null}
    </section>
  )
}

/** One's opinion, its reason and the language that this is written in. */
export function OpinionForm({
  own,
  place,
  signedIn,
  chosen,
  constraint,
  lastResult,
}: { own: Own; place: SubjectPlace; signedIn: boolean; chosen: Chosen } & FormState) {
  const fetcher = useFetcher<SubmissionResult<string[]>>()
  const { t, paths, locale } = useLanguage()
  const words = t.participation.opinion
  const [form, fields] = useForm<{ stance: string; reason: string; lang: string }>({
    id: 'avis-donne',
    lastResult: fetcher.data ?? lastResult,
    constraint: constraint as never,
    defaultValue: {
      lang: locale,
      ...(own && { stance: own.stance, reason: own.reason, lang: own.lang }),
      ...(chosen && { stance: chosen }),
    },
    defaultNoValidate: false,
  })
  return (
    <fetcher.Form
      method="post"
      action={paths.subject(place).opinion}
      className="form"
      preventScrollReset
      {...getFormProps(form)}
    >
      <ErrorSummary form={form} labels={{ stance: words.title, reason: words.reason }} />
      <StanceChoice field={fields.stance} label={ofKind(t.subjects, place.kind).opinion} />
      <TextArea field={fields.reason} label={words.reason} hint={words.reasonHint} rows={3} />
      <details>
        <summary>{t.participation.comment.lang}</summary>
        <div className="mt-4">
          <LanguageField field={fields.lang} label={t.participation.comment.lang} />
        </div>
      </details>
      {signedIn ? null : <p className="text-sm text-second">{t.participation.comment.identifyAfter}</p>}
      <p>
        <OnceKey />
        <Button>{fetcher.state !== 'idle' ? t.ui.field.sending : own ? words.change : words.give}</Button>
      </p>
    </fetcher.Form>
  )
}

/** The last published count, by class, with its file. `state` tells where none is to come. */
export function OpinionResults({
  report,
  place,
  state,
}: {
  report: Report
  place: SubjectPlace
  state: OpinionsNow
}) {
  const { t, paths } = useLanguage()
  const words = t.participation.opinion
  if (!report && !state.open && state.why !== 'closed') return null
  return (
    <section id="resultats" aria-labelledby="resultats-title">
      <h2 id="resultats-title" className="mb-2">
        {words.results}
      </h2>
      {report ? (
        <>
          <p className="mb-4 text-second">{words.whyByClass}</p>
          <ClassBreakdown
            id="decompte"
            caption={<span className="sr-only">{words.results}</span>}
            {...report}
          />
          <p className="mt-4">
            <a href={paths.subject(place).opinionsFile} download>
              {words.file}
            </a>{' '}
            ·{' '}
            <a href={paths.subject(place).opinionsSheet} download>
              {t.common.sheet}
            </a>
          </p>
        </>
      ) : (
        <p className="text-second">
          {words.noReport}. {words.noReportBody}
        </p>
      )}
    </section>
  )
}

type Words = ReturnType<typeof useLanguage>['t']['participation']['opinion']
function whenOf(state: OpinionsNow, words: Words, say: ReturnType<typeof useLanguage>['say']) {
  if (state.open) return state.until ? words.until(say.day(lastDay(state.until))) : words.untilEnd
  switch (state.why) {
    case 'not-yet':
      return words.notYet(say.day(state.from))
    case 'closed':
      return words.closed(say.day(lastDay(state.since)))
    case 'halted':
      return words.halted
    case 'never':
      return words.never
  }
}

// The close is the first instant after the last day: at midnight one would read the day after.
const lastDay = (close: Date) => new Date(close.getTime() - 1)
