import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import {
  answersFor,
  photosAtDesk,
  publicBodies,
  StepInput,
  stepsFrom,
  takeStep,
  versionsToUse,
} from '#app/domain/field/index.ts'
import { may } from '#app/domain/policy.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { OnceKey } from '#app/ui/forms/once-key.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { visit, visitAs } from '#app/web/visit.ts'
import { numberParam } from '../../../station/reports/parts/number-param.ts'
import { ReportFacts } from '../../../station/reports/parts/report-facts.tsx'
import { StepForm } from '../../../station/reports/parts/step-form.tsx'
import { Steps } from '../../../station/reports/parts/steps.tsx'
import { DeskPhotos } from './parts/desk-photos.tsx'
import { reportHere } from './parts/report-here.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'desk.visit')
  const { instance, actor, t } = visited
  const { db } = instance
  const { report, held } = await reportHere(visited, args.params)
  const owed = report.body?.id ?? null
  const [photos, hers, others, versions] = await Promise.all([
    photosAtDesk(db, report.id),
    answersFor(db, actor, owed),
    publicBodies(db, owed),
    may(actor, 'project.write') ? versionsToUse(db, report.number) : [],
  ])
  return {
    ...{ report, held, photos, versions, others },
    hers,
    answers: may(actor, 'field-report.answer'),
    judges: may(actor, 'field-photo.judge'),
    steps: report.readable ? stepsFrom(report.state) : [],
    constraint: constraintsOf(StepInput),
    title: pageTitle(t.fieldDesk.show.title(report.number)),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const visited = await visit(args)
  const number = numberParam(args.params, visited)
  return perform(args, {
    ...{ right: 'field-report.answer', schema: StepInput },
    deed: (act, input) => takeStep(act, { ...input, number }),
    done: (_, { t, paths }) => ({ to: paths.deskFieldReport(number).show, say: t.fieldDesk.show.answered }),
  })
}

/** One report at the desk: its answer, its pictures, its use as evidence. */
export default function DeskReport() {
  const shown = useLoaderData<typeof loader>()
  const { report, photos, versions, others, hers, answers, judges, steps, constraint } = shown
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  const words = t.fieldDesk.show
  const to = paths.deskFieldReport(report.number)
  return (
    <>
      <PageHeading
        title={report.title}
        lang={report.titleLang}
        eyebrow={words.title(report.number)}
        breadcrumbs={[{ label: t.fieldDesk.list.title, href: paths.deskField }]}
        actions={shown.held ? null : <a href={paths.fieldReport(report.number).show}>{words.public}</a>}
      />
      <Wrap>
        <div className="grid max-w-[80ch] gap-10">
          <div className="prose" lang={report.lang} dangerouslySetInnerHTML={{ __html: report.html }} />
          <ReportFacts of={report} />
          <Steps of={report} />
          {answers ? (
            <section aria-labelledby="repondre">
              <h2 id="repondre">{words.answer}</h2>
              {steps.length === 0 ? (
                <p>{words.closed}</p>
              ) : hers ? (
                <StepForm
                  steps={steps}
                  bodies={others}
                  constraint={constraint}
                  lastResult={lastResult as never}
                />
              ) : (
                <p>{words.notYours}</p>
              )}
            </section>
          ) : null}
          <DeskPhotos photos={photos} number={report.number} judges={judges} />
          {judges && (report.latitude !== null || report.whereabouts !== '') ? (
            <p>
              <LinkButton tone="secondary" href={to.blur}>
                {words.blur}
              </LinkButton>
            </p>
          ) : null}
          {versions.length > 0 ? (
            <section aria-labelledby="preuve">
              <h2 id="preuve">{words.use}</h2>
              <Form method="post" action={to.use} className="form">
                <OnceKey />
                <label className="field">
                  {words.versionLabel}
                  <select name="versionId" className="input">
                    {versions.map(({ id, number }) => (
                      <option key={id} value={id}>
                        {words.version(number)}
                      </option>
                    ))}
                  </select>
                </label>
                <Button tone="secondary">{words.use}</Button>
              </Form>
            </section>
          ) : null}
        </div>
      </Wrap>
    </>
  )
}
