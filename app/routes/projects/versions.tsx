import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { versionsOf } from '#app/domain/projects/index.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { shownMeta } from '#app/ui/frame/title-meta.ts'
import { Rope } from '#app/ui/histories/rope.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const slug = args.params.slug ?? ''
  const found = (await versionsOf(visited.db, slug, visited.locale)) ?? notFound(visited)
  return { ...found, slug, pageTitle: `${visited.t.projectPages.versions.title} — ${found.title}` }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => shownMeta(data?.pageTitle ?? 'Cordée')

/** Every text that was published, newest first, with its reason. */
export default function Versions() {
  const { slug, title, titleLang, versions } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const { t, say, paths } = language
  const words = t.projectPages.versions
  const to = paths.project(slug)
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        seed={slug}
        eyebrow={<span lang={titleLang}>{title}</span>}
        breadcrumbs={[
          { label: t.projectPages.list.title, href: paths.projects() },
          { label: title, href: to.show },
        ]}
      />
      <Wrap>
        <Rope
          label={words.title}
          language={language}
          knots={versions.map(({ number, reason, by, at, answered }, index) => ({
            id: String(number),
            label: index === 0 ? `${words.version(number)} · ${words.current}` : words.version(number),
            href: to.version(number),
            tone: index === 0 ? 'current' : 'plain',
            detail: (
              <>
                {reason ? <span lang="fr">{reason}</span> : words.first}
                <br />
                {words.by(by, say.day(at))}
                {answered > 0 ? ` · ${words.answers(answered)}` : ''}
              </>
            ),
          }))}
        />
      </Wrap>
    </>
  )
}
