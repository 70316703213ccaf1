import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { deskConsultations } from '#app/domain/ballots/index.ts'
import { may } from '#app/domain/policy.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Table } from '#app/ui/table.tsx'
import { visitAs } from '#app/web/visit.ts'
import { StateBadge } from '../../consultations/parts/state-badge.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, t } = await visitAs(args, 'desk.visit')
  return {
    rows: await deskConsultations(db),
    may: { write: may(actor, 'consultation.write') },
    title: pageTitle(t.votesDesk.list.title),
  }
}

export const meta = titleMeta

/** What the commune asks or prepares to ask, drafts first, and the answers that are due. */
export default function DeskConsultations() {
  const { rows, may } = useLoaderData<typeof loader>()
  const { t, say, paths, locale } = useDeskLanguage()
  const words = t.votesDesk.list
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={
          <p className="flex flex-wrap items-center gap-4">
            {may.write ? <LinkButton href={paths.deskNewConsultation}>{words.new}</LinkButton> : null}
            <a href={paths.consultations}>{words.all}</a>
          </p>
        }
      />
      <Wrap>
        <Table
          caption={words.caption}
          rows={rows}
          keyOf={({ id }) => id}
          empty={<Empty seed="consultations-mairie" title={words.empty} />}
          columns={[
            {
              key: 'title',
              label: words.consultation,
              cell: ({ slug, titles }) => (
                <a href={paths.deskConsultation(slug).show} lang={titles[locale] ? locale : 'fr'}>
                  {inLanguage(titles, locale)}
                </a>
              ),
            },
            { key: 'state', label: words.state, cell: ({ state }) => <StateBadge state={state} /> },
            {
              key: 'dates',
              label: words.dates,
              cell: ({ opensOn, closesOn }) => `${say.day(opensOn)} – ${say.day(closesOn)}`,
            },
            {
              key: 'due',
              label: words.due,
              cell: ({ answered, answerDueOn }) => (answered ? t.voteNames.answered : say.day(answerDueOn)),
            },
          ]}
        />
      </Wrap>
    </>
  )
}
