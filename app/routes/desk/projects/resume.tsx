import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ResumeInput, resumeProject } from '#app/domain/projects/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { Halted } from '../../projects/parts/halted.tsx'
import { stepsFor } from './parts/desk-step.server.ts'
import { HaltingFields, HaltingPage } from './parts/halting.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { steps, t } = await stepsFor(args, 'project.halt')
  return {
    slug: steps.slug,
    name: steps.title,
    halt: steps.halt,
    constraint: constraintsOf(ResumeInput),
    title: pageTitle(t.projectsDesk.phases.resumeTitle(steps.title)),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) => {
  const slug = args.params.slug ?? ''
  return perform(args, {
    right: 'project.halt',
    schema: ResumeInput,
    deed: (act, input) => resumeProject(act, { slug, ...input }),
    done: (_, { t, paths }) => ({ to: paths.deskProject(slug).phases, say: t.projectsDesk.phases.resumed }),
  })
}

/** A project that slept goes on where it stood, with a reason and a decision too. */
export default function ResumeProject() {
  const { slug, name, halt, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t } = useLanguage()
  const words = t.projectsDesk.phases
  const [form, fields] = useForm<ResumeInput>({
    id: 'reprise',
    lastResult,
    constraint,
    defaultNoValidate: false,
  })
  return (
    <HaltingPage slug={slug} title={words.resumeTitle(name)}>
      <div className="my-8">
        <Halted halt={halt} />
        <Form method="post" className="form" {...getFormProps(form)}>
          <ErrorSummary form={form} labels={{ reason: words.haltReason, decision: words.haltDecision }} />
          <HaltingFields of={fields} />
          <SubmitButton>{words.resume}</SubmitButton>
        </Form>
      </div>
    </HaltingPage>
  )
}
