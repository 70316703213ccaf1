import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { HaltInput, haltProject } from '#app/domain/projects/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Choices } from '#app/ui/forms/choices.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { stepsFor } from './parts/desk-step.server.ts'
import { HaltingFields, HaltingPage } from './parts/halting.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { steps, t } = await stepsFor(args, 'project.halt')
  return {
    slug: steps.slug,
    name: steps.title,
    constraint: constraintsOf(HaltInput),
    title: pageTitle(t.projectsDesk.phases.haltTitle(steps.title)),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) => {
  const slug = args.params.slug ?? ''
  return perform(args, {
    right: 'project.halt',
    schema: HaltInput,
    deed: (act, input) => haltProject(act, { slug, ...input }),
    done: (_, { t, paths }) => ({ to: paths.deskProject(slug).phases, say: t.projectsDesk.phases.halted }),
  })
}

/** A project is put to sleep or given up, and everybody reads why. */
export default function HaltProject() {
  const { slug, name, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t } = useLanguage()
  const words = t.projectsDesk.phases
  const [form, fields] = useForm<HaltInput>({
    id: 'suspension',
    lastResult,
    constraint,
    defaultNoValidate: false,
  })
  return (
    <HaltingPage slug={slug} title={words.haltTitle(name)} lead={words.haltLead}>
      <Form method="post" className="form my-8" {...getFormProps(form)}>
        <ErrorSummary
          form={form}
          labels={{ kind: words.kind, reason: words.haltReason, decision: words.haltDecision }}
        />
        <Choices
          field={fields.kind}
          label={words.kind}
          options={(['suspended', 'abandoned'] as const).map((kind) => ({
            value: kind,
            label: words.kinds[kind],
            hint: words.kindHints[kind],
          }))}
        />
        <HaltingFields of={fields} />
        <SubmitButton tone="danger">{words.halt}</SubmitButton>
      </Form>
    </HaltingPage>
  )
}
