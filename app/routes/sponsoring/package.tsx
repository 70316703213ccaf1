import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { packageOnOffer } from '#app/domain/funding/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Columns } from '#app/ui/figures/columns.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { Benefits } from './parts/benefits.tsx'
import { Limits } from './parts/package-card.tsx'
import { PriceTable } from './parts/price-table.tsx'
import { ThreeKinds } from './parts/three-kinds.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, locale } = visited
  const offered = (await packageOnOffer(db, args.params.slug ?? '', locale)) ?? notFound(visited)
  return { offered, title: pageTitle(offered.title) }
}

export const meta = titleMeta

/** One package: what a sponsor gets, what it pays, how it goes; the form is the next step. */
export default function PackagePage() {
  const { offered } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.sponsoring.package
  const { project } = offered
  return (
    <>
      <PageHeading
        title={offered.title}
        lang={offered.lang}
        seed={`formule-${offered.slug}`}
        eyebrow={
          <a href={paths.project(project.slug).show} lang={project.lang}>
            {project.title}
          </a>
        }
        breadcrumbs={[{ label: t.sponsoring.list.title, href: paths.sponsors }]}
      />
      <Wrap>
        <Columns aside={<Pay />}>
          <div className="grid gap-10">
            <section className="grid gap-3">
              <h2>{words.get}</h2>
              <Benefits text={offered.benefits} lang={offered.lang} />
            </section>
            <section className="grid max-w-prose gap-3">
              <h2>{words.how}</h2>
              <ol className="grid list-decimal gap-2 pl-5">
                {words.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </section>
          </div>
        </Columns>
        {/* After what acts: on a phone the price should not stand below the lesson. */}
        <div className="mt-14">
          <ThreeKinds />
        </div>
      </Wrap>
    </>
  )
}

function Pay() {
  const { offered } = useLoaderData<typeof loader>()
  const { t, say, paths } = useLanguage()
  const words = t.sponsoring.package
  const { price, vatExemption, slug, notNow } = offered
  return (
    <section className="card acting">
      <h2>{words.pay}</h2>
      <PriceTable of={price} exemption={vatExemption} />
      {notNow ? null : <Limits of={offered} />}
      <p className="text-sm">{words.notGift}</p>
      <p className="text-sm">{words.cancel}</p>
      <LinkButton href={paths.sponsorPackage(slug).take} refused={notNow ? words.notNow[notNow] : undefined}>
        {words.take(say.money(price.gross))}
      </LinkButton>
    </section>
  )
}
