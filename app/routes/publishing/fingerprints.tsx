import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { checkpointsBefore } from '#app/domain/audit/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { visit } from '#app/web/visit.ts'
import { checkpointMailsFor } from './parts/checkpoint-mails.server.ts'
import { CheckpointMails } from './parts/checkpoint-mails.tsx'
import { ChainExplained, Checkpoints } from './parts/checkpoints.tsx'
import { checkpointsPage } from './parts/checkpoints-page.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, url, t } = visited
  const [page, mails] = await Promise.all([
    checkpointsPage(url, (day, most) => checkpointsBefore(db, day, most)),
    checkpointMailsFor(visited),
  ])
  return { ...page, mails, title: pageTitle(t.publishing.fingerprints.title) }
}

export const meta = titleMeta

export default function Fingerprints() {
  const { checkpoints, next, first, mails } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.publishing.fingerprints
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        seed="empreintes"
        breadcrumbs={[{ label: t.ui.header.register, href: paths.register() }]}
        actions={
          <LinkButton href={paths.fingerprintsFile} tone="secondary" download>
            {words.download}
          </LinkButton>
        }
      />
      <Wrap className="grid grid-cols-[minmax(0,1fr)] gap-12">
        <Checkpoints {...{ checkpoints, next, first }} page={paths.fingerprints} />
        <CheckpointMails of={mails} />
        <ChainExplained of={words} run="npm run verify:chain -- empreintes.jsonl" />
      </Wrap>
    </>
  )
}
