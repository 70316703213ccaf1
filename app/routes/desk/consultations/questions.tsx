import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addQuestion, QuestionInput, questionOf } from '#app/domain/ballots/index.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'
import { consultationHere } from '../../consultations/parts/here.server.ts'
import { QuestionForm } from './parts/question-form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'consultation.write')
  const { slug, titles, state, secret } = await consultationHere(visited, args.params, true)
  if (state !== 'draft') throw redirect(visited.paths.deskConsultation(slug).show)
  const title = pageTitle(visited.t.votesDesk.show.questions)
  return { slug, titles, secret, constraint: constraintsOf(QuestionInput), title }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) => {
  const slug = args.params.slug ?? ''
  return perform(args, {
    right: 'consultation.write',
    schema: QuestionInput,
    deed: (act, input) => addQuestion(act, { ...questionOf(input), slug }),
    done: (_, { t, paths }) => ({ to: paths.deskConsultation(slug).show, say: t.votesDesk.show.added }),
  })
}

/** Adding a question by itself: where a refusal has its place. */
export default function Questions() {
  const { slug, titles, secret, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths, locale } = useDeskLanguage()
  const to = paths.deskConsultation(slug)
  return (
    <>
      <PageHeading
        title={t.votesDesk.show.add}
        breadcrumbs={[{ label: inLanguage(titles, locale), href: to.show }]}
      />
      <Wrap className="max-w-[72ch]">
        <QuestionForm
          action={to.questions}
          survey={!secret}
          constraint={constraint}
          lastResult={lastResult}
        />
      </Wrap>
    </>
  )
}
