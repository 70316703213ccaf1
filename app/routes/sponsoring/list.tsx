import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type SponsorsOfProject, sponsorsByProject } from '#app/domain/funding/index.ts'
import { readCursor } from '#app/lib/addresses/cursor.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { visit } from '#app/web/visit.ts'
import { PackageCard } from './parts/package-card.tsx'
import { SponsorCard } from './parts/sponsor-card.tsx'
import { ThreeKinds } from './parts/three-kinds.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, locale, url, t } = await visit(args)
  const page = await sponsorsByProject(db, locale, { cursor: readCursor(url.searchParams) })
  return { ...page, title: pageTitle(t.sponsoring.list.title) }
}

export const meta = titleMeta

/** Who sponsors which project, what can still be taken, and what a sponsor is beside those who give. */
export default function Sponsors() {
  const { projects, next, previous } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.sponsoring.list
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} seed="parrains" />
      <Wrap>
        <div className="grid gap-14">
          {projects.length === 0 ? (
            <Empty
              seed="parrains-vide"
              title={words.none}
              actions={
                <LinkButton tone="secondary" href={paths.projects()}>
                  {words.projects}
                </LinkButton>
              }
            >
              {words.noneBody}
            </Empty>
          ) : (
            projects.map((one) => <OnProject key={one.project.id} of={one} />)
          )}
          <Pagination
            previous={previous && paths.sponsorsShown({ avant: previous })}
            next={next && paths.sponsorsShown({ apres: next })}
          />
          <ThreeKinds />
        </div>
      </Wrap>
    </>
  )
}

function OnProject({ of: { project, sponsors, packages } }: { of: SponsorsOfProject }) {
  const { t, paths } = useLanguage()
  const words = t.sponsoring.list
  return (
    <section className="grid gap-6" id={project.slug} aria-labelledby={`${project.slug}-titre`}>
      <h2 id={`${project.slug}-titre`} lang={project.lang}>
        <a href={paths.project(project.slug).show}>{project.title}</a>
      </h2>
      {sponsors.length > 0 ? (
        <>
          <h3>{words.sponsors}</h3>
          <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {sponsors.map((sponsor) => (
              <SponsorCard key={sponsor.id} of={sponsor} />
            ))}
          </ul>
        </>
      ) : null}
      {packages.length > 0 ? (
        <>
          <h3>{words.packages}</h3>
          <ul className="grid gap-4 md:grid-cols-2">
            {packages.map((one) => (
              <PackageCard key={one.id} of={one} />
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}
