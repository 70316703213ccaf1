import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ConsultationInput, prepareConsultation } from '#app/domain/ballots/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'
import { NewPage } from '../parts/new-page.tsx'
import { ConsultationForm } from './parts/consultation-form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await visitAs(args, 'consultation.write')
  return { constraint: constraintsOf(ConsultationInput), title: pageTitle(t.votesDesk.form.newTitle) }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    right: 'consultation.write',
    schema: ConsultationInput,
    deed: prepareConsultation,
    done: ({ slug }, { t, paths }) => ({
      to: paths.deskConsultation(slug).show,
      say: t.votesDesk.form.saved,
    }),
  })

export default function NewConsultation() {
  const { constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  const words = t.votesDesk.form
  return (
    <NewPage
      title={words.newTitle}
      lead={words.newLead}
      seed="nouvelle-consultation"
      list={{ label: t.votesDesk.list.title, href: paths.deskConsultations }}
    >
      <ConsultationForm content={{ classes: [] }} constraint={constraint} lastResult={lastResult} />
    </NewPage>
  )
}
