import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { publicTransaction } from '#app/domain/ledger/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Wrap } from '#app/ui/page.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { idParam } from '#app/web/id-param.ts'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { BothSides } from './parts/both-sides.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, locale, t } = visited
  const transaction =
    (await publicTransaction(db, idParam(args.params, visited), locale)) ?? notFound(visited)
  return { transaction, title: `${t.ledger.codes[transaction.code]} — Cordée` }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

/** One transaction: what moved from where to where, what it reverses or is reversed by, its place in the chain. */
export default function Transaction() {
  const { transaction } = useLoaderData<typeof loader>()
  const { t, say, paths } = useLanguage()
  const words = t.ledger.transaction
  const { campaign, book, day, written, code } = transaction
  return (
    <>
      <PageHeading
        title={t.ledger.codes[code]}
        eyebrow={words.eyebrow(say.day(day))}
        lead={
          <p>
            {campaign ? (
              <>
                <a href={paths.ledger({ campagne: campaign.slug })}>{words.of(campaign.title)}</a>{' '}
              </>
            ) : null}
            {written === day ? null : words.written(say.day(written))}
          </p>
        }
        breadcrumbs={[{ label: t.ledger.title, href: paths.ledger() }]}
      />
      <Wrap className="grid grid-cols-[minmax(0,1fr)] gap-8">
        <Reversals />
        {book === 'pledges' ? <Notice>{words.memo}</Notice> : null}
        <BothSides entries={transaction.entries} />
        <Proof />
      </Wrap>
    </>
  )
}

function Reversals() {
  const { reverses, reversedBy } = useLoaderData<typeof loader>().transaction
  const { t, say, paths } = useLanguage()
  const words = t.ledger.transaction
  const linkTo = (other: NonNullable<typeof reverses>) => (
    <a href={paths.ledgerTransaction(other.id)}>
      {words.other(t.ledger.codes[other.code], say.day(other.day))}
    </a>
  )
  return (
    <>
      {reverses ? (
        <Notice>
          {words.reverses} {linkTo(reverses)}
        </Notice>
      ) : null}
      {reversedBy ? (
        <Notice tone="warning">
          {words.reversedBy} {linkTo(reversedBy)}
        </Notice>
      ) : null}
    </>
  )
}

function Proof() {
  const { link } = useLoaderData<typeof loader>().transaction
  const { t, say, paths } = useLanguage()
  const words = t.ledger.transaction
  return (
    <section className="max-w-[68ch]">
      <h2 className="mb-2 text-lg">{words.proof}</h2>
      {link ? (
        <>
          <p>{words.proofText}</p>
          <dl className="mt-3">
            <dt className="text-sm text-second">{words.position}</dt>
            <dd>{say.number(link.position)}</dd>
            <dt className="mt-2 text-sm text-second">{words.fingerprint}</dt>
            <dd>
              <code className="break-all text-sm">{link.hash}</code>
            </dd>
          </dl>
        </>
      ) : (
        <p>{words.waiting}</p>
      )}
      <p className="mt-3">
        <a href={paths.ledgerFingerprints()}>{t.ledger.fingerprints.title}</a>
      </p>
    </section>
  )
}
