import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { publicLine } from '#app/domain/ledger/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { BothSides } from './parts/both-sides.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, locale, t } = visited
  const position = args.params.position ?? ''
  if (!/^[1-9]\d{0,8}$/.test(position)) notFound(visited)
  const line = (await publicLine(db, Number(position), locale)) ?? notFound(visited)
  return { line, title: pageTitle(t.ledger.lines[line.kind]) }
}

export const meta = titleMeta

/** One published line: what moved from where to where, of how many people, and by what it is proved. */
export default function Line() {
  const { line } = useLoaderData<typeof loader>()
  const { t, say, paths } = useLanguage()
  const words = t.ledger.line
  const { campaign, book, day, kind, position, people, whole } = line
  return (
    <>
      <PageHeading
        title={t.ledger.lines[kind]}
        eyebrow={words.eyebrow(say.number(position), say.day(day))}
        lead={
          <p>
            {campaign ? (
              <a href={paths.ledger({ campagne: campaign.slug })}>{words.of(campaign.title)}</a>
            ) : null}{' '}
            {people === null ? null : t.ledger.entries.people(people)}
            {whole ? t.ledger.entries.whole : null}
          </p>
        }
        breadcrumbs={[{ label: t.ledger.title, href: paths.ledger() }]}
      />
      <Wrap className="grid grid-cols-[minmax(0,1fr)] gap-8">
        {book === 'pledges' ? <Notice>{words.memo}</Notice> : null}
        <BothSides entries={line.entries} />
        <Proof />
      </Wrap>
    </>
  )
}

function Proof() {
  const { position, hash, root } = useLoaderData<typeof loader>().line
  const { t, say, paths } = useLanguage()
  const words = t.ledger.line
  return (
    <section className="max-w-[68ch]">
      <h2 className="mb-2 text-lg">{words.proof}</h2>
      <p>{words.proofText}</p>
      <dl className="mt-3">
        <dt className="text-sm text-second">{words.position}</dt>
        <dd>{say.number(position)}</dd>
        <dt className="mt-2 text-sm text-second">{words.fingerprint}</dt>
        <dd>
          <code className="break-all text-sm">{hash}</code>
        </dd>
        <dt className="mt-2 text-sm text-second">{words.root}</dt>
        <dd>
          <code className="break-all text-sm">{root}</code>
        </dd>
      </dl>
      <p className="mt-3">{words.inclusion}</p>
      <p className="mt-3">
        <a href={paths.ledgerFingerprints()}>{t.ledger.fingerprints.title}</a>
      </p>
    </section>
  )
}
