import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ownSponsorship } from '#app/domain/funding/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { idParam } from '#app/web/id-param.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'
import { Papers, Progress } from './parts/own-sponsorship.tsx'
import { PriceTable } from './parts/price-table.tsx'
import { Logo } from './parts/sponsor-card.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'sponsorship.take')
  const { instance, viewer, locale, t } = visited
  const id = idParam(args.params, visited)
  // From the primary: she comes here a moment after she paid.
  const own = (await ownSponsorship(instance.db, { id, personId: viewer.id, locale })) ?? notFound(visited)
  return { own, title: pageTitle(t.sponsoring.own.one(own.package.title)) }
}

export const meta = titleMeta

/** A sponsorship as those who speak for the organisation see it: where it stands, what it cost, its papers. */
export default function SponsorshipPage() {
  const { own } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.sponsoring.own
  const { project, price, organisation, logo, state } = own
  return (
    <>
      <PageHeading
        title={words.one(own.package.title)}
        seed={`formule-${own.package.slug}`}
        eyebrow={organisation}
        breadcrumbs={[{ label: words.title, href: paths.accountSponsorships }]}
        lead={
          <p>
            {words.on}{' '}
            <a href={paths.project(project.slug).show} lang={project.lang}>
              {project.title}
            </a>
          </p>
        }
      />
      <Wrap>
        <div className="grid max-w-prose gap-8">
          <Progress of={own} />
          <PriceTable of={price} exemption="" settled={state !== 'started'} />
          <Papers of={own} />
          {/* Only a sponsor's logo is served: one that did not pay, or was paid back, has none any more. */}
          {logo && state === 'paid' ? (
            <p>
              <Logo of={logo} />
            </p>
          ) : null}
        </div>
      </Wrap>
    </>
  )
}
