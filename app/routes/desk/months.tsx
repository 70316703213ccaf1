import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { settingsOf } from '#app/domain/commune/index.ts'
import { neverAnswered, twelveMonths } from '#app/domain/overview/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Table } from '#app/ui/table.tsx'
import { visitAs } from '#app/web/visit.ts'
import { listWords } from '../participation/parts/questions-query.ts'
import { wordOf } from '../station/reports/list-query.ts'
import { MonthBars } from './parts/month-bars.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, t } = await visitAs(args, 'desk.visit')
  const { answerDays } = await settingsOf(db)
  const [months, late] = await Promise.all([twelveMonths(db), neverAnswered(db, answerDays)])
  return { months, late, title: pageTitle(t.desk.months.title) }
}

export const meta = titleMeta

/** What came of a year: words, answers, money and milestones by month, and what nobody answered. */
export default function Months() {
  const { months, late } = useLoaderData<typeof loader>()
  const { t, say, paths } = useDeskLanguage()
  const words = t.desk.months
  const lists = {
    questions: paths.questions({ etat: listWords.overdue }),
    comments: paths.deskQuestions,
    reports: paths.deskFieldShown({ etat: wordOf.status('late') }),
    proposals: paths.deskProposals,
  }
  const owed = (Object.keys(lists) as (keyof typeof lists)[]).filter((kind) => late[kind] > 0)
  const name = new Intl.DateTimeFormat(say.tag, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const nameOf = (month: string) => name.format(new Date(`${month}-15T12:00:00Z`))
  const oneDigit = new Intl.NumberFormat(say.tag, { maximumFractionDigits: 1 })
  const daysOf = (days: number | null) => (days === null ? '—' : words.days(oneDigit.format(days)))
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} seed="bilan" />
      <Wrap className="grid gap-10">
        <section aria-labelledby="sans-reponse">
          <h2 id="sans-reponse">{words.never}</h2>
          {owed.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <>
              <p className="text-second">{words.neverLead}</p>
              <ul className="flex flex-wrap gap-x-6 gap-y-2 text-lg">
                {owed.map((kind) => (
                  <li key={kind}>
                    <a href={lists[kind]}>{words.late[kind](late[kind])}</a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
        <section aria-labelledby="mois">
          <h2 id="mois">{words.drawn}</h2>
          <div className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
            {(['said', 'answered', 'reached', 'slipped'] as const).map((kind) => (
              <MonthBars
                key={kind}
                title={words[kind]}
                values={months.map((month) => month[kind])}
                say={(value) => say.number(value)}
              />
            ))}
            <MonthBars
              title={words.median}
              values={months.map(({ medianDays }) => medianDays ?? 0)}
              say={daysOf}
            />
            <MonthBars
              title={words.collected}
              values={months.map(({ collected }) => Number(collected))}
              say={(value) => say.money(BigInt(value))}
            />
          </div>
          <p className="my-4 text-sm text-second">{words.hints}</p>
          <Table
            caption={words.caption}
            rows={[...months].reverse()}
            keyOf={({ month }) => month}
            columns={[
              { key: 'month', label: words.month, cell: ({ month }) => nameOf(month) },
              ...(['said', 'answered'] as const).map((key) => ({
                ...{ key, number: true, label: words[key] },
                cell: (row: (typeof months)[number]) => say.number(row[key]),
              })),
              {
                ...{ key: 'median', number: true, label: words.median },
                cell: ({ medianDays }) => daysOf(medianDays),
              },
              {
                ...{ key: 'collected', number: true, label: words.collected },
                cell: ({ collected }) => say.money(collected),
              },
              ...(['reached', 'slipped'] as const).map((key) => ({
                ...{ key, number: true, label: words[key] },
                cell: (row: (typeof months)[number]) => say.number(row[key]),
              })),
            ]}
          />
        </section>
      </Wrap>
    </>
  )
}
