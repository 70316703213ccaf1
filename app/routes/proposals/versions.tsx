import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { proposalVersionsOf } from '#app/domain/proposals/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Diff } from '#app/ui/histories/diff.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { visit } from '#app/web/visit.ts'
import { proposalHere } from './parts/here.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { id, slug, lang, title } = await proposalHere(visited, args.params)
  return {
    proposal: { slug, lang, title },
    ...(await proposalVersionsOf(visited.db, id, fromNumber(visited.url))),
    title: pageTitle(visited.t.proposals.versions.title),
  }
}

/** The number with which the page begins, as its address says it; whatever is none is as if it had not been said. */
function fromNumber({ searchParams }: URL): number | null {
  const said = searchParams.get('apres') ?? ''
  return /^\d{1,6}$/.test(said) ? Number(said) : null
}

export const meta = titleMeta

/** Each wording of a proposal, and what it changed: people supported those that stood before. */
export default function Versions() {
  const { proposal, versions, next } = useLoaderData<typeof loader>()
  const { t, say, paths } = useLanguage()
  const [words, parts] = [t.proposals.versions, t.proposals.show]
  return (
    <>
      <PageHeading
        title={words.title}
        lead={<span lang={proposal.lang}>{proposal.title}</span>}
        seed={proposal.slug}
        breadcrumbs={[{ label: proposal.title, href: paths.proposal(proposal.slug).show }]}
      />
      <Wrap className="grid max-w-[80ch] gap-10">
        {versions.map(({ number, note, by, at, changes }) => (
          <section key={number} aria-labelledby={`v${number}`}>
            <h2 id={`v${number}`}>{words.version(number)}</h2>
            <p className="text-second">
              {by ?? t.ui.contribution.deletedAccount}, {say.day(at)}
            </p>
            {note ? <p lang={proposal.lang}>{note}</p> : null}
            {changes === null ? (
              <p className="text-second">{words.first}</p>
            ) : (
              <>
                <h3 className="mt-4 text-lg">{t.proposals.write.field.title}</h3>
                <Changes of={changes.title} lang={proposal.lang} />
                <h3 className="mt-4 text-lg">{parts.problem}</h3>
                <Changes of={changes.problem} lang={proposal.lang} />
                <h3 className="mt-4 text-lg">{parts.solution}</h3>
                <Changes of={changes.solution} lang={proposal.lang} />
              </>
            )}
          </section>
        ))}
        <Pagination next={next ? `${paths.proposal(proposal.slug).versions}?apres=${next}` : null} />
      </Wrap>
    </>
  )
}

type Paragraphs = NonNullable<Awaited<ReturnType<typeof loader>>['versions'][number]['changes']>['title']

function Changes({ of, lang }: { of: Paragraphs; lang: string }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of two texts that stay
  return of.map((parts, index) => <Diff key={index} parts={parts} lang={lang} />)
}
