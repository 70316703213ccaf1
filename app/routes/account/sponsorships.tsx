import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type OwnSponsorship, ownSponsorships } from '#app/domain/funding/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Badge } from '#app/ui/badge.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { visitAs } from '#app/web/visit.ts'
import { Papers } from '../sponsoring/parts/own-sponsorship.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { instance, viewer, locale, t } = await visitAs(args, 'sponsorship.take')
  return {
    sponsorships: await ownSponsorships(instance.db, viewer.id, locale),
    title: pageTitle(t.sponsoring.own.title),
  }
}

export const meta = titleMeta

/** What the organisations that she speaks for took, with their invoices. */
export default function Sponsorships() {
  const { sponsorships } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.sponsoring.own
  const find = <LinkButton href={paths.sponsors}>{words.find}</LinkButton>
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <Wrap>
        {sponsorships.length === 0 ? (
          <Empty seed="parrainages-compte" title={words.none} actions={find}>
            {words.noneBody}
          </Empty>
        ) : (
          <ul className="grid max-w-3xl gap-4">
            {sponsorships.map((one) => (
              <Line key={one.id} of={one} />
            ))}
          </ul>
        )}
      </Wrap>
    </>
  )
}

const tones = {
  started: 'live',
  released: 'plain',
  paid: 'done',
  refunding: 'late',
  refunded: 'plain',
} as const

function Line({ of }: { of: OwnSponsorship }) {
  const { t, say, paths } = useLanguage()
  const words = t.sponsoring.own
  return (
    <li className="card">
      <h2 className="text-lg">
        <a href={paths.sponsorship(of.id).show}>{words.one(of.package.title)}</a>
      </h2>
      <p className="flex flex-wrap items-center gap-3">
        <Badge tone={tones[of.state]}>{words.state[of.state]}</Badge>
        <span className="money">{say.money(of.price.gross)}</span>
        <span className="text-second">{say.day(of.paidAt ?? of.at)}</span>
      </p>
      <p className="text-sm text-second">
        {words.for} {of.organisation}. {words.on} <span lang={of.project.lang}>{of.project.title}</span>
      </p>
      <Papers of={of} />
    </li>
  )
}
