import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ledgerCheckpointsBefore } from '#app/domain/ledger/index.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Wrap } from '#app/ui/page.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { visit } from '#app/web/visit.ts'
import { ChainExplained, Checkpoints } from '../publishing/parts/checkpoints.tsx'
import { checkpointsPage } from '../publishing/parts/checkpoints-page.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { db, url, t } = await visit(args)
  const page = await checkpointsPage(url, (day, most) => ledgerCheckpointsBefore(db, day, most))
  return { ...page, title: `${t.ledger.fingerprints.title} — Cordée` }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

/** The daily heads of the ledger's chain, to note down, and how to check a download against them. */
export default function LedgerFingerprints() {
  const { checkpoints, next, first } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.ledger.fingerprints
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        seed="empreintes-comptes"
        breadcrumbs={[{ label: t.ledger.title, href: paths.ledger() }]}
        actions={
          <LinkButton href={paths.ledgerChain} tone="secondary" download>
            {t.ledger.downloadChain}
          </LinkButton>
        }
      />
      <Wrap className="grid grid-cols-[minmax(0,1fr)] gap-12">
        <Checkpoints {...{ checkpoints, next, first }} page={paths.ledgerFingerprints} />
        <ChainExplained of={words} run="npm run verify:ledger -- comptes.jsonl" />
      </Wrap>
    </>
  )
}
