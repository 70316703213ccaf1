import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { addMilestone, MilestoneInput } from '#app/domain/projects/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Empty } from '#app/ui/empty.tsx'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { stepsFor } from './parts/desk-step.server.ts'
import { MilestoneLine } from './parts/milestone-line.tsx'
import { ProjectPage } from './parts/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { steps, t } = await stepsFor(args, 'milestone.move')
  return {
    steps,
    constraint: constraintsOf(MilestoneInput),
    title: pageTitle(t.projectsDesk.milestones.title(steps.title)),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) => {
  const slug = args.params.slug ?? ''
  return perform(args, {
    right: 'milestone.move',
    schema: MilestoneInput,
    deed: (act, input) => addMilestone(act, { slug, ...input }),
    done: (_, { t, paths }) => ({
      to: paths.deskProject(slug).milestones,
      say: t.projectsDesk.milestones.added,
    }),
  })
}

/** What a project promised, with the ways to move it, to reach it, and to promise more. */
export default function ProjectMilestones() {
  const { steps } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  const words = t.projectsDesk.milestones
  const { slug, title, published, milestones } = steps
  return (
    <ProjectPage slug={slug} title={words.title(title)} lead={published ? words.lead : words.unpublished}>
      {milestones.length === 0 ? (
        <Empty seed={`${slug}-etapes`} title={words.none} />
      ) : (
        <ul className="my-8 grid gap-4">
          {milestones.map((milestone) => (
            <MilestoneLine key={milestone.id} milestone={milestone} slug={slug} today={steps.today} />
          ))}
        </ul>
      )}
      {published ? <NewMilestone /> : null}
    </ProjectPage>
  )
}

function NewMilestone() {
  const { constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t } = useLanguage()
  const words = t.projectsDesk.milestones
  const [form, fields] = useForm<MilestoneInput>({
    id: 'etape',
    lastResult,
    constraint,
    defaultNoValidate: false,
  })
  return (
    <section>
      <h2 className="mb-4">{words.add}</h2>
      <Form method="post" className="form" {...getFormProps(form)}>
        <ErrorSummary form={form} labels={{ fr: words.fr, it: words.it, en: words.en, on: words.on }} />
        <TextInput field={fields.fr} label={words.fr} lang="fr" />
        <DateField field={fields.on} label={words.on} />
        <TextInput field={fields.it} label={words.it} lang="it" />
        <TextInput field={fields.en} label={words.en} lang="en" />
        <SubmitButton>{words.add}</SubmitButton>
      </Form>
    </section>
  )
}
