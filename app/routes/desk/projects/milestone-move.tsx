import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { MilestoneMove, moveMilestone } from '#app/domain/projects/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { idParam } from '#app/web/id-param.ts'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'
import { milestoneFor } from './parts/desk-step.server.ts'
import { ProjectPage } from './parts/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { steps, milestone, t } = await milestoneFor(args)
  return {
    slug: steps.slug,
    milestone,
    constraint: constraintsOf(MilestoneMove),
    title: pageTitle(t.projectsDesk.milestones.moveTitle(milestone.title.fr)),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const id = idParam(args.params, await visit(args))
  return perform(args, {
    right: 'milestone.move',
    schema: MilestoneMove,
    deed: (act, input) => moveMilestone(act, { id, ...input }),
    done: (_, { t, paths }) => ({
      to: paths.deskProject(args.params.slug ?? '').milestones,
      say: t.projectsDesk.milestones.moved,
    }),
  })
}

/** A new date for a milestone, with the reason that everybody reads. */
export default function MoveMilestone() {
  const { slug, milestone, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, say, paths } = useDeskLanguage()
  const words = t.projectsDesk.milestones
  const [form, fields] = useForm<MilestoneMove>({
    id: 'report',
    lastResult,
    constraint,
    defaultNoValidate: false,
  })
  return (
    <ProjectPage
      slug={slug}
      title={words.moveTitle(milestone.title.fr)}
      lead={words.moveLead(say.day(milestone.currentOn))}
      back={{ label: t.projectsDesk.tabs.milestones, href: paths.deskProject(slug).milestones }}
    >
      <Form method="post" className="form my-8" {...getFormProps(form)}>
        <ErrorSummary form={form} labels={{ on: words.newOn, reason: words.reason }} />
        <DateField field={fields.on} label={words.newOn} />
        <TextArea field={fields.reason} label={words.reason} rows={3} lang="fr" />
        <SubmitButton>{words.move}</SubmitButton>
      </Form>
    </ProjectPage>
  )
}
