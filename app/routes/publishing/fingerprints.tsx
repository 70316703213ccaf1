import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { type Checkpoint, checkpointsBefore } from '#app/domain/audit/index.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Wrap } from '#app/ui/page.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { Table } from '#app/ui/table.tsx'
import { visit } from '#app/web/visit.ts'

// It stands in the address: what is no day is as if it were not there.
const Query = z.object({ avant: z.iso.date().optional().catch(undefined) })
const shown = 60

export async function loader(args: LoaderFunctionArgs) {
  const { db, url, t } = await visit(args)
  const { avant: before } = Query.parse(Object.fromEntries(url.searchParams))
  const found = await checkpointsBefore(db, before ?? null, shown + 1)
  const checkpoints = found.slice(0, shown)
  const next = found.length > shown ? checkpoints.at(-1)?.day : null
  return { checkpoints, next, first: !before, title: `${t.publishing.fingerprints.title} — Cordée` }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Fingerprints() {
  const { checkpoints, next, first } = useLoaderData<typeof loader>()
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
        {checkpoints.length > 0 ? (
          <Checkpoints checkpoints={checkpoints} />
        ) : (
          <Empty seed="empreintes-vides" title={words.empty} />
        )}
        <Pagination
          previous={first ? null : paths.fingerprints()}
          next={next ? paths.fingerprints({ avant: next }) : null}
        />
        <Explained />
      </Wrap>
    </>
  )
}

function Checkpoints({ checkpoints }: { checkpoints: Checkpoint[] }) {
  const { t, say } = useLanguage()
  const words = t.publishing.fingerprints
  return (
    <Table
      caption={words.caption}
      rows={checkpoints}
      keyOf={({ day }) => day}
      columns={[
        { key: 'day', label: words.day, cell: ({ day }) => <time dateTime={day}>{say.day(day)}</time> },
        {
          key: 'position',
          label: words.position,
          cell: ({ position }) => say.number(position),
          number: true,
        },
        {
          key: 'hash',
          label: words.hash,
          cell: ({ hash }) => <code className="break-all text-sm">{hash}</code>,
        },
      ]}
    />
  )
}

function Explained() {
  const { t } = useLanguage()
  const words = t.publishing.fingerprints
  return (
    <div className="grid max-w-[68ch] grid-cols-[minmax(0,1fr)] gap-8">
      <Section title={words.what}>{words.whatText}</Section>
      <Section title={words.why}>{words.whyText}</Section>
      <Section title={words.privacy}>{words.privacyText}</Section>
      <section>
        <h2 className="mb-2 text-lg">{words.how}</h2>
        <ol className="list-decimal pl-5">
          {words.howSteps.map((step) => (
            <li key={step} className="mb-2">
              {step}
            </li>
          ))}
        </ol>
        <p>{words.command}</p>
        <pre className="card whitespace-pre-wrap break-words">
          <code>npm run verify:chain -- empreintes.jsonl</code>
        </pre>
      </section>
    </div>
  )
}

const Section = ({ title, children }: { title: string; children: string }) => (
  <section>
    <h2 className="mb-2 text-lg">{title}</h2>
    <p>{children}</p>
  </section>
)
