import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { filedVersion } from '#app/domain/dossiers/index.ts'
import { renderMarkdown } from '#app/lib/texts/markdown.server.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Table } from '#app/ui/table.tsx'
import { notFound } from '#app/web/refused.ts'
import { remembering } from '#app/web/server/remembering.ts'
import { visit } from '#app/web/visit.ts'
import { Hash } from './parts/papers.tsx'
import { nameOf } from './parts/plan.tsx'

/** What was filed never changes under its hash: it is laid out once, not each time that it is read. */
const laidOut = remembering<string>(100)

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { slug = '', number = '' } = args.params
  const { content, ...version } = (await filedVersion(visited.db, slug, Number(number))) ?? notFound(visited)
  return {
    slug,
    version,
    filed: content,
    html: laidOut(version.sha256, () => renderMarkdown(content.object.fr, 'official')),
    title: `${visited.t.dossierPapers.version.title(version.number)} — ${content.title.fr}`,
  }
}

export const meta = titleMeta

/** What was filed, exactly, and how anybody checks it. In French: that is what the funder was sent. */
export default function ShowFiledVersion() {
  const { slug, version, filed, html } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const { t, say, paths } = language
  const words = t.dossierPapers.version
  return (
    <>
      <PageHeading
        title={words.title(version.number)}
        seed={slug}
        lead={<p>{words.lead(version.by, say.day(version.at))}</p>}
        breadcrumbs={[
          { label: t.dossiers.list.title, href: paths.dossiers() },
          { label: filed.title.fr, href: paths.dossier(slug).show },
        ]}
      />
      <Wrap>
        <div className="grid max-w-[76ch] gap-10">
          <Facts />
          <section>
            <h2 className="mb-4">{words.plan}</h2>
            <Table
              caption={<span className="sr-only">{words.plan}</span>}
              rows={filed.lines}
              keyOf={(line) => `${line.funder} ${line.label}`}
              columns={[
                { key: 'funder', label: words.funder, cell: (line) => nameOf(line, language) },
                {
                  key: 'asked',
                  label: words.amount,
                  number: true,
                  cell: ({ asked }) => say.money(BigInt(asked)),
                },
              ]}
            />
          </section>
          <section>
            <h2 className="mb-4">{words.object}</h2>
            <div className="prose" lang="fr" dangerouslySetInnerHTML={{ __html: html }} />
          </section>
          <section>
            <h2 className="mb-4">{words.documents}</h2>
            {filed.documents.length === 0 ? <p className="text-second">{words.documentsNone}</p> : null}
            <ul className="grid gap-3">
              {filed.documents.map(({ kind, title, sha256 }) => (
                <li key={sha256}>
                  <span lang="fr">{title}</span>{' '}
                  <span className="text-second">
                    ({t.dossiers.documents[kind as keyof typeof t.dossiers.documents]})
                  </span>
                  <Hash label={t.dossiers.show.hash} of={sha256} />
                </li>
              ))}
            </ul>
          </section>
          <section>
            <h2 className="mb-2">{words.check}</h2>
            <p>{words.checkBody}</p>
            <Hash label={t.dossiers.show.hash} of={version.sha256} />
            <details className="mt-4">
              <summary>{words.written}</summary>
              <p className="mt-4">
                <code className="break-all whitespace-pre-wrap" lang="fr">
                  {version.written}
                </code>
              </p>
            </details>
          </section>
        </div>
      </Wrap>
    </>
  )
}

function Facts() {
  const { filed } = useLoaderData<typeof loader>()
  const { t, say } = useLanguage()
  const words = t.dossierPapers.version
  const facts: [string, string | null][] = [
    [words.filedOn, say.day(filed.filedOn)],
    [words.reference, filed.reference],
    [t.dossiers.list.programme, t.dossierNames.programmes[filed.programme]],
    [t.dossiers.show.call, filed.call || null],
    [words.total, say.money(BigInt(filed.totalCost))],
    [words.eligible, filed.eligibleBase && say.money(BigInt(filed.eligibleBase))],
    [words.plannedStart, filed.plannedStartOn && say.day(filed.plannedStartOn)],
  ]
  return (
    <dl className="grid gap-x-6 sm:gap-y-2 sm:grid-cols-[auto_1fr]">
      {facts
        .filter(([, value]) => value !== null)
        .map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-second">{label}</dt>
            <dd className="mb-2 sm:mb-0">{value}</dd>
          </div>
        ))}
    </dl>
  )
}
