import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ledgerCheckpointsBefore } from '#app/domain/ledger/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { visit } from '#app/web/visit.ts'
import { checkpointMailsFor } from '../publishing/parts/checkpoint-mails.server.ts'
import { CheckpointMails } from '../publishing/parts/checkpoint-mails.tsx'
import { ChainExplained, Checkpoints } from '../publishing/parts/checkpoints.tsx'
import { checkpointsPage } from '../publishing/parts/checkpoints-page.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, url, t } = visited
  const [page, mails] = await Promise.all([
    checkpointsPage(url, (day, most) => ledgerCheckpointsBefore(db, day, most)),
    checkpointMailsFor(visited),
  ])
  return { ...page, mails, title: pageTitle(t.ledger.fingerprints.title) }
}

export const meta = titleMeta

/** The daily heads of the ledger's chain, to note down, and how to check a download against them. */
export default function LedgerFingerprints() {
  const { checkpoints, next, first, mails } = useLoaderData<typeof loader>()
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
        <CheckpointMails of={mails} />
        <ChainExplained of={words} run="npm run verify:ledger -- comptes.jsonl" />
      </Wrap>
    </>
  )
}
