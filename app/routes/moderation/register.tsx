import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { RegisterFilter, registerPage, registerYears } from '#app/domain/moderation/index.ts'
import { asSheet } from '#app/lib/formats/csv.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Filters } from '#app/ui/forms/filters.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { visit } from '#app/web/visit.ts'
import { RulingTable } from './parts/ruling-table.tsx'
import { YearTable } from './parts/year-table.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, url, locale, t } = await visit(args)
  const filter = RegisterFilter.parse(Object.fromEntries(url.searchParams))
  const [page, years] = await Promise.all([registerPage(db, filter, locale), registerYears(db)])
  return { ...page, years, filter, title: pageTitle(t.moderation.register.title) }
}

export const meta = titleMeta

export default function Register() {
  const { rulings, years, filter, next } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.moderation.register
  const { after, ...narrowing } = filter
  const narrowed = Object.values(narrowing).some((value) => value !== undefined)
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        seed="registre"
        actions={
          <>
            <LinkButton href={paths.registerFile(narrowing)} tone="secondary" download>
              {words.download}
            </LinkButton>
            <LinkButton href={paths.registerFile({ ...narrowing, ...asSheet })} tone="quiet" download>
              {t.common.sheet}
            </LinkButton>
            <LinkButton href={paths.fingerprints()} tone="quiet">
              {t.publishing.fingerprints.title}
            </LinkButton>
          </>
        }
      />
      <Wrap className="grid gap-12">
        <div>
          <RegisterFilters />
          {rulings.length > 0 ? (
            <RulingTable rulings={rulings} />
          ) : (
            <Empty seed="registre-vide" title={narrowed ? words.emptyFiltered : words.empty}>
              {narrowed ? null : words.emptyBody}
            </Empty>
          )}
          <Pagination
            previous={after ? paths.register(narrowing) : null}
            next={next ? paths.register({ ...narrowing, after: next }) : null}
          />
        </div>
        {years.length > 0 ? <YearTable years={years} /> : null}
      </Wrap>
    </>
  )
}

function RegisterFilters() {
  const { years, filter } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.moderation.register
  const { decision, ground, year, contribution } = filter
  const optionsOf = (labels: Record<string, string>) =>
    Object.entries(labels).map(([value, label]) => ({ value, label }))
  const chosen = [
    decision && {
      label: t.moderation.decisions[decision],
      without: paths.register({ ground, year, contribution }),
    },
    ground && {
      label: t.moderation.reasons[ground],
      without: paths.register({ decision, year, contribution }),
    },
    year && { label: String(year), without: paths.register({ decision, ground, contribution }) },
    contribution && { label: words.oneContribution, without: paths.register({ decision, ground, year }) },
  ].filter((chip) => typeof chip === 'object')
  return (
    <Filters
      action={paths.register()}
      filters={[
        {
          name: 'decision',
          label: words.filters.decision,
          options: optionsOf(t.moderation.decisions),
          value: decision,
          all: words.all,
        },
        {
          name: 'ground',
          label: words.filters.ground,
          options: optionsOf(t.moderation.reasons),
          value: ground,
          all: words.all,
        },
        {
          name: 'year',
          label: words.filters.year,
          options: years.map(({ year }) => ({ value: String(year), label: String(year) })),
          value: year ? String(year) : undefined,
          all: words.all,
        },
      ]}
      chosen={chosen}
      clear={paths.register()}
    >
      {contribution ? <input type="hidden" name="contribution" value={contribution} /> : null}
    </Filters>
  )
}
