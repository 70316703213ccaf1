import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { MilestoneReached, reachMilestone } from '#app/domain/projects/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { fieldWith } from '#app/ui/forms/field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
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
    name: milestone.title.fr,
    today: steps.today,
    constraint: constraintsOf(MilestoneReached),
    title: pageTitle(t.projectsDesk.milestones.reachTitle(milestone.title.fr)),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const id = idParam(args.params, await visit(args))
  return perform(args, {
    right: 'milestone.move',
    schema: MilestoneReached,
    deed: (act, { on }) => reachMilestone(act, { id, on }),
    done: (_, { t, paths }) => ({
      to: paths.deskProject(args.params.slug ?? '').milestones,
      say: t.projectsDesk.milestones.reached,
    }),
  })
}

/** The day on which a milestone was reached: today, unless it was before. */
export default function ReachMilestone() {
  const { slug, name, today, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  const words = t.projectsDesk.milestones
  const [form, fields] = useForm<{ on: string }>({
    id: 'franchissement',
    lastResult,
    constraint,
    defaultValue: { on: today },
    defaultNoValidate: false,
  })
  return (
    <ProjectPage
      slug={slug}
      title={words.reachTitle(name)}
      back={{ label: t.projectsDesk.tabs.milestones, href: paths.deskProject(slug).milestones }}
    >
      <Form method="post" className="form my-8" {...getFormProps(form)}>
        <ErrorSummary form={form} labels={{ on: words.reachedOn }} />
        <DateField field={fieldWith(fields.on, { max: today })} label={words.reachedOn} />
        <SubmitButton>{words.reach}</SubmitButton>
      </Form>
    </ProjectPage>
  )
}
