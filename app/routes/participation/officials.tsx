import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { officialFigures } from '#app/domain/participation/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Badge } from '#app/ui/badge.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Person } from '#app/ui/voices/person.tsx'
import { visit } from '#app/web/visit.ts'
import { medianWords } from './parts/median.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { db, t } = await visit(args)
  return { officials: await officialFigures(db), title: pageTitle(t.officials.title) }
}

export const meta = titleMeta

export default function Officials() {
  const { officials } = useLoaderData<typeof loader>()
  const { t, paths, locale } = useLanguage()
  const words = t.officials
  return (
    <>
      <PageHeading title={words.title} seed="elus" lead={words.lead} />
      <Wrap>
        {officials.length === 0 ? (
          <Empty seed="elus-vide" title={words.empty}>
            {words.emptyBody}
          </Empty>
        ) : (
          <ul className="cards">
            {officials.map((of) => (
              <li key={of.id} className="card">
                <h2 className="text-lg">
                  <Person
                    name={of.name}
                    office={of.title[locale] || of.title.fr}
                    href={paths.official(of.slug)}
                  />
                </h2>
                <p className="text-second">{of.delegation[locale] || of.delegation.fr}</p>
                <p>
                  {words.answered(of.answered)}
                  {of.medianSeconds === null
                    ? null
                    : `, ${medianWords(locale, of.medianSeconds, words.medianIn)}`}
                </p>
                <p className="flex flex-wrap items-center gap-2">
                  <a href={`${paths.questions({ elu: of.slug, etat: 'en-attente' })}`}>
                    {words.waiting(of.waiting)}
                  </a>
                  {of.overdue > 0 ? <Badge tone="late">{words.overdue(of.overdue)}</Badge> : null}
                </p>
                <p>
                  <LinkButton
                    small
                    tone="secondary"
                    href={paths.subject({ path: 'elus', slug: of.slug }).questions}
                    aria-label={t.participation.question.askTo(of.name)}
                  >
                    {words.ask}
                  </LinkButton>
                </p>
              </li>
            ))}
          </ul>
        )}
      </Wrap>
    </>
  )
}
