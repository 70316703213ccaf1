import type { Checkpoint } from '#app/domain/audit/index.ts'
import { Empty } from '#app/ui/empty.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { Table } from '#app/ui/table.tsx'

/** A page of a chain's daily heads; `page` gives the address of the list before a day, or of its beginning. */
export function Checkpoints({
  checkpoints,
  first,
  next,
  page,
}: {
  checkpoints: Checkpoint[]
  first: boolean
  next: string | null
  page: (query?: { avant: string }) => string
}) {
  const { t, say } = useLanguage()
  const words = t.publishing.fingerprints
  return (
    <>
      {checkpoints.length > 0 ? (
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
      ) : (
        <Empty seed="empreintes-vides" title={words.empty} />
      )}
      <Pagination previous={first ? null : page()} next={next ? page({ avant: next }) : null} />
    </>
  )
}

/** What a chain is, why to keep a copy, what it does not say, and how to check it. */
export function ChainExplained({
  of: { whatText, privacyText, howSteps, command },
  run,
}: {
  of: { whatText: string; privacyText: string; howSteps: readonly string[]; command: string }
  run: string
}) {
  const { t } = useLanguage()
  const words = t.publishing.fingerprints
  return (
    <div className="grid max-w-[68ch] grid-cols-[minmax(0,1fr)] gap-8">
      <Section title={words.what}>{whatText}</Section>
      <Section title={words.why}>{words.whyText}</Section>
      <Section title={words.privacy}>{privacyText}</Section>
      <section>
        <h2 className="mb-2 text-lg">{words.how}</h2>
        <ol className="list-decimal pl-5">
          {howSteps.map((step) => (
            <li key={step} className="mb-2">
              {step}
            </li>
          ))}
        </ol>
        <p>{command}</p>
        <pre className="card whitespace-pre-wrap break-words">
          <code>{run}</code>
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
