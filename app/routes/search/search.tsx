import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { search } from '#app/domain/overview/index.ts'
import { type SearchedKind, searchedKinds } from '#app/lib/kinds.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { searchWords } from '#app/lib/texts/search-words.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { SearchField } from '#app/ui/forms/search-field.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { visit } from '#app/web/visit.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { db, locale, url, t } = await visit(args)
  const typed = (url.searchParams.get('q') ?? '').slice(0, 200).replaceAll(/\p{C}/gu, ' ').trim()
  const found = await search(db, locale, searchWords(typed))
  return { typed, found, title: pageTitle(typed ? t.search.titleOf(typed) : t.search.title) }
}

export const meta = titleMeta

/** One box for all that the site holds, each kind by itself: what is likest first, and the way to the rest. */
export default function Search() {
  const { typed, found } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.search
  const kinds = searchedKinds.filter((kind) => found[kind].many > 0)
  return (
    <>
      <PageHeading
        title={words.title}
        seed="recherche"
        lead={
          typed
            ? words.many(
                kinds.reduce((sum, kind) => sum + found[kind].many, 0),
                typed,
              )
            : words.lead
        }
      />
      <Wrap className="grid gap-10">
        <form method="get" action={paths.search()} className="w-full max-w-[34rem]">
          <SearchField label={words.label} value={typed} hint={words.hint} />
        </form>
        {typed && kinds.length === 0 ? (
          <Empty
            seed="recherche-vide"
            title={words.nothing(typed)}
            actions={<LinkButton href={paths.officials}>{words.ask}</LinkButton>}
          >
            {words.nothingBody}
          </Empty>
        ) : null}
        {kinds.map((kind) => (
          <Kind key={kind} kind={kind} found={found[kind]} typed={typed} />
        ))}
      </Wrap>
    </>
  )
}

type FoundOfKind = ReturnType<typeof useLoaderData<typeof loader>>['found'][SearchedKind]

function Kind({ kind, found, typed }: { kind: SearchedKind; found: FoundOfKind; typed: string }) {
  const { t, paths } = useLanguage()
  const words = t.search
  const to: Record<SearchedKind, (key: string) => string> = {
    projects: (slug) => paths.project(slug).show,
    dossiers: (slug) => paths.dossier(slug).show,
    proposals: (slug) => paths.proposal(slug).show,
    consultations: (slug) => paths.consultation(slug).show,
    budgets: (slug) => paths.budget(slug).show,
    services: (slug) => paths.service(slug).show,
    bulletins: (slug) => paths.bulletin(slug),
    reports: (number) => paths.fieldReport(Number(number)).show,
    places: (slug) => paths.place(slug).show,
    decisions: (slug) => paths.decision(slug).show,
    campaigns: (slug) => paths.campaign(slug).show,
    questions: (id) => paths.question(id),
    officials: (slug) => paths.official(slug),
  }
  const rest: Record<SearchedKind, string> = {
    projects: paths.projects({ q: typed }),
    dossiers: paths.dossiers({ q: typed }),
    proposals: paths.proposals({ q: typed }),
    consultations: paths.consultations,
    budgets: paths.budgets,
    services: paths.services({ q: typed }),
    bulletins: paths.bulletins({ q: typed }),
    reports: paths.fieldReports({ q: typed }),
    places: paths.places({ q: typed }),
    decisions: paths.decisions({ q: typed }),
    campaigns: paths.campaigns(),
    questions: paths.questions({ q: typed }),
    officials: paths.officials,
  }
  return (
    <section aria-labelledby={`trouve-${kind}`}>
      <h2 id={`trouve-${kind}`} className="mb-4">
        {words.kinds[kind]} <small className="text-sm text-muted">{found.many}</small>
      </h2>
      <ul className="grid gap-4">
        {found.first.map(({ key, title, lang, note }) => (
          <li key={key} lang={lang}>
            <a href={to[kind](key)} className="text-lg font-semibold">
              {title}
            </a>
            {note ? <p className="text-second">{note}</p> : null}
          </li>
        ))}
      </ul>
      {found.many > found.first.length ? (
        <p className="mt-4">
          <a href={rest[kind]}>{words.all[kind]}</a>
        </p>
      ) : null}
    </section>
  )
}
