import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useFetcher } from '@remix-run/react'
import { type ReactNode, useEffect, useState } from 'react'
import type { Similar } from '#app/domain/proposals/index.ts'
import { themes } from '#app/lib/kinds.ts'
import { type Locale, locales } from '#app/lib/language.ts'
import { Choices } from '#app/ui/forms/choices.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { MarkdownField } from '#app/ui/forms/markdown-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { type FormState, LanguageField } from '../../participation/parts/comment-form.tsx'
import { SimilarOnes, SupportForms } from './similar-ones.tsx'

type Fields = {
  title: string
  problem: string
  solution: string
  themes: string[]
  place: string
  lang: Locale
}
export type Written = SubmissionResult<string[]> & { offered?: string }

/**
 * What somebody proposes. While she types its title, those like it are shown; without a script they come after the first
 * sending, and the second publishes.
 */
export function ProposalForm({
  constraint,
  lastResult,
  places,
  children,
}: {
  lastResult?: Written
  /** What the register calls its places: who names one is found near it. */
  places: readonly string[]
  children?: ReactNode
} & FormState) {
  const { t, locale } = useLanguage()
  const words = t.proposals.write
  const [form, fields] = useForm<Fields>({
    id: 'proposition',
    lastResult,
    constraint: constraint as never,
    defaultValue: { lang: locales.find((one) => one === locale), themes: [] },
    defaultNoValidate: false,
  })
  const offered: Similar[] = lastResult?.offered ? JSON.parse(lastResult.offered) : []
  const typed = useSimilar(fields.title.value ?? '', fields.place.value ?? '')
  const found = typed ?? offered
  const labels = {
    ...{ title: words.field.title, problem: words.field.problem, solution: words.field.solution },
    ...{ themes: words.field.themes, place: words.field.place, lang: words.field.lang },
  }
  return (
    <>
      <Form method="post" className="form" {...getFormProps(form)}>
        <ErrorSummary form={form} labels={labels} />
        <TextInput field={fields.title} label={labels.title} hint={words.field.titleHint} />
        <SimilarOnes found={found} />
        <MarkdownField
          field={fields.problem}
          label={labels.problem}
          hint={words.field.problemHint}
          rows={4}
        />
        <MarkdownField field={fields.solution} label={labels.solution} rows={6} />
        <Choices
          many
          row
          field={fields.themes}
          label={labels.themes}
          options={themes.map((value) => ({ value, label: t.projects.themes[value] }))}
        />
        <TextInput
          field={fields.place}
          label={labels.place}
          hint={words.field.placeHint}
          list="lieux-du-registre"
        />
        <datalist id="lieux-du-registre">
          {places.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <LanguageField field={fields.lang} label={labels.lang} />
        {children}
        <input type="hidden" name="seen" value={typed || offered.length > 0 ? 'on' : 'off'} />
        <SubmitButton>{found.length > 0 ? words.sendAnyway : words.send}</SubmitButton>
      </Form>
      <SupportForms found={found} />
    </>
  )
}

/** Those like what is typed, a moment after the last key; nothing before a script has asked. */
function useSimilar(title: string, place: string): Similar[] | null {
  const { paths } = useLanguage()
  const { load, data } = useFetcher<{ found: Similar[] }>()
  const [asked, setAsked] = useState('')
  useEffect(() => {
    const address = paths.similarProposals({ titre: title, lieu: place })
    if (title.trim().length < 5 || address === asked) return
    const soon = setTimeout(() => {
      setAsked(address)
      load(address)
    }, 400)
    return () => clearTimeout(soon)
  }, [title, place, asked, load, paths])
  return data?.found ?? null
}
