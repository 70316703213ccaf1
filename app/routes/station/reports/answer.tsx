import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { publicBodies, reportLink, StepInput, stepByLink, stepsFrom } from '#app/domain/field/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'
import { ReportText } from './parts/report-text.tsx'
import { StepForm } from './parts/step-form.tsx'

/** Reading changes nothing, however often a scanner opens the link. What can no longer answer is gone: 410. */
export async function loader(args: LoaderFunctionArgs) {
  const { instance, locale, t } = await visit(args)
  const link = await reportLink(instance.db, args.params.token ?? '', locale)
  const open = link?.state === 'open' && link.report.readable
  const shown = {
    state: link?.state ?? ('expired' as const),
    report: link?.report ?? null,
    steps: open ? stepsFrom(link.report.state) : [],
    bodies: open ? await publicBodies(instance.db, link.report.body?.id ?? null) : [],
    constraint: constraintsOf(StepInput),
    title: pageTitle(t.field.answer.title),
  }
  return data(shown, { status: open ? 200 : 410 })
}

export const meta = titleMeta

export function action(args: ActionFunctionArgs) {
  const token = args.params.token ?? ''
  return perform(args, {
    ...{ right: 'whoever-has-the-link', schema: StepInput, limit: 'small' },
    deed: (act, input) => stepByLink(act, { ...input, token }),
    done: (_, { t, paths }) => ({ to: paths.fieldAnswer(token), say: t.field.answer.done }),
  })
}

/** From the mail on a phone to the public answer, without signing in. */
export default function AnswerReport() {
  const { state, report, steps, bodies, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useLanguage()
  const words = t.field.answer
  return (
    <>
      <PageHeading title={words.title} lead={steps.length > 0 ? report?.title : undefined} />
      <Wrap>
        <div className="grid max-w-[68ch] gap-8">
          {steps.length > 0 && report ? (
            <>
              <ReportText of={report} />
              <StepForm
                steps={steps}
                bodies={bodies}
                constraint={constraint}
                lastResult={lastResult as never}
              />
            </>
          ) : (
            <>
              <Notice>{state === 'used' ? words.used : words.expired}</Notice>
              {state === 'used' && report ? (
                <p>
                  <a href={paths.fieldReport(report.number).show}>{words.see}</a>
                </p>
              ) : null}
            </>
          )}
        </div>
      </Wrap>
    </>
  )
}
