import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type DeskPackage, deskPackages } from '#app/domain/funding/index.ts'
import { may } from '#app/domain/policy.ts'
import { readCursor } from '#app/lib/addresses/cursor.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Badge } from '#app/ui/badge.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Pagination } from '#app/ui/pagination.tsx'
import { visitAs } from '#app/web/visit.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, url, t } = await visitAs(args, 'invoice.read-all')
  return {
    ...(await deskPackages(db, { cursor: readCursor(url.searchParams) })),
    mayOffer: may(actor, 'package.offer'),
    title: pageTitle(t.sponsoring.desk.title),
  }
}

export const meta = titleMeta

/** Every package, who took how many, and what came of it. */
export default function DeskPackages() {
  const { packages, next, previous, mayOffer } = useLoaderData<typeof loader>()
  const { t, paths } = useDeskLanguage()
  const words = t.sponsoring.desk
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        seed="parrainages-mairie"
        actions={mayOffer ? <LinkButton href={paths.deskNewPackage}>{words.new}</LinkButton> : null}
      />
      <Wrap>
        {packages.length === 0 ? (
          <Empty seed="parrainages-mairie-vide" title={words.none}>
            {words.noneBody}
          </Empty>
        ) : (
          <ul className="grid gap-4 md:grid-cols-2">
            {packages.map((one) => (
              <Line key={one.id} of={one} />
            ))}
          </ul>
        )}
        <Pagination
          previous={previous && paths.deskPackagesShown({ avant: previous })}
          next={next && paths.deskPackagesShown({ apres: next })}
        />
      </Wrap>
    </>
  )
}

function Line({ of }: { of: DeskPackage }) {
  const { t, say, paths } = useDeskLanguage()
  const words = t.sponsoring.desk
  return (
    <li className="card content-start">
      <h2 className="text-lg" lang="fr">
        <a href={paths.deskPackage(of.slug).show}>{of.title}</a>
      </h2>
      <p className="text-sm text-second" lang="fr">
        {of.project}
      </p>
      <p className="flex flex-wrap items-center gap-3">
        <Badge tone={of.state === 'open' ? 'live' : 'plain'}>{words.state[of.state]}</Badge>
        <span className="money">{say.money(of.price.gross)}</span>
      </p>
      <p className="text-sm">
        {words.taken(of.taken, of.quantity)}, {words.paid(of.paid)}. {words.received(say.money(of.received))}.
      </p>
    </li>
  )
}
