import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reportAt } from '#app/domain/field/index.ts'
import { may } from '#app/domain/policy.ts'
import { subjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import { Columns } from '#app/ui/figures/columns.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { shownMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { Doors } from '../../subjects/parts/doors.tsx'
import { firstPageOf } from '../../subjects/parts/first-page.server.ts'
import { useOldComments } from '../../subjects/parts/old-comments.ts'
import { SubjectFrame } from '../../subjects/parts/subject-frame.tsx'
import { numberParam } from './parts/number-param.ts'
import { ReportFacts } from './parts/report-facts.tsx'
import { ReportText } from './parts/report-text.tsx'
import { Steps } from './parts/steps.tsx'
import { WhatOneSays } from './parts/what-one-says.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, viewer, actor, locale, frame, t } = visited
  const number = numberParam(args.params, visited)
  const report = (await reportAt(db, number, { locale, viewerId: viewer?.id ?? null })) ?? notFound(visited)
  // What waits to be read has no public face yet: its author reads it alone, without a frame.
  const waits = report.held || !report.readable
  const [{ settings }, first] = await Promise.all([
    frame(),
    waits ? null : firstPageOf(visited, subjectPlace('field_report', String(number)), report.id),
  ])
  return {
    ...{ report, first, signedIn: viewer !== null },
    desk: may(actor, 'field-report.answer') || may(actor, 'field-photo.judge'),
    title: `${report.title} — ${settings.communeName}`,
    description: t.field.show.description(report.title, t.field.states[report.state].toLowerCase()),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [
        ...shownMeta(data.title, data.description),
        ...(data.report.readable ? [] : [{ name: 'robots', content: 'noindex' }]),
      ]
    : []

/** One report as everybody reads it: what, where it stands, who owes what, what was answered. */
export default function ShowReport() {
  const { report, first, signedIn } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.field.show
  const eyebrow = `${t.field.kindShort[report.kind]} · ${words.number(report.number)}`
  useOldComments()
  if (first)
    return (
      <SubjectFrame
        frame={first.frame}
        tab="itself"
        eyebrow={eyebrow}
        stands={<Stands />}
        acts={<WhatOneSays of={report} signedIn={signedIn} />}
        beside={<ReportFacts of={report} />}
        beneath={<Doors {...first} />}
      >
        <div className="told">
          <ReportText of={report} />
          <Steps of={report} />
        </div>
      </SubjectFrame>
    )
  return (
    <>
      <PageHeading
        title={report.title}
        lang={report.titleLang}
        seed={String(report.number)}
        eyebrow={eyebrow}
        breadcrumbs={[{ label: t.field.list.title, href: paths.fieldReports() }]}
        actions={<Stands />}
      />
      <Wrap>
        {report.withdrawnAt ? (
          <Notice>{words.gone}</Notice>
        ) : report.hiddenReason ? (
          <Notice tone="warning">{words.hidden(report.hiddenReason)}</Notice>
        ) : null}
        <Columns aside={<ReportFacts of={report} />}>
          <div className="grid gap-8">
            <ReportText of={report} />
            <Steps of={report} />
          </div>
        </Columns>
      </Wrap>
    </>
  )
}

/** Who reports it, since when, and the way to the desk for whoever answers there. */
function Stands() {
  const { report, desk } = useLoaderData<typeof loader>()
  const { t, say, paths } = useLanguage()
  const words = t.field.show
  return (
    <p className="flex flex-wrap items-center gap-3">
      {report.readable ? <span>{report.author ? words.by(report.author) : words.nameless}</span> : null}
      <time dateTime={report.at.toISOString()}>{say.day(report.at)}</time>
      {desk ? <a href={`${paths.desk}/terrain/${report.number}`}>{words.desk}</a> : null}
    </p>
  )
}
