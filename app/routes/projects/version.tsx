import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { changesNow, versionOf } from '#app/domain/projects/index.ts'
import { Badge } from '#app/ui/badge.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { shownMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { FactChanges } from './parts/fact-changes.tsx'
import { factsSaid } from './parts/facts-said.server.ts'
import { VersionChanges } from './parts/version-changes.tsx'
import { YouSaid } from './parts/you-said.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { slug = '', number = '' } = args.params
  const { before, text, changes, facts, ...version } =
    (await versionOf(visited.db, slug, Number(number), visited.locale)) ?? notFound(visited)
  return {
    version,
    facts: factsSaid(facts, visited),
    lang: text.lang,
    changes:
      changes ??
      (before && (await changesNow(visited.instance.db, { ...text, versionId: version.id, before }))),
    html: text.html,
    pageTitle: `${visited.t.projectPages.versions.version(version.number)} — ${version.project.title}`,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => shownMeta(data?.pageTitle ?? 'Cordée')

export default function ShowVersion() {
  const { version, facts, lang, changes, html } = useLoaderData<typeof loader>()
  const { t, say, paths } = useLanguage()
  const words = t.projectPages.versions
  const { number, reason, by, at, project, contributions } = version
  const to = paths.project(project.slug)
  return (
    <>
      <PageHeading
        title={words.version(number)}
        seed={project.slug}
        eyebrow={<span lang={project.titleLang}>{project.title}</span>}
        lead={
          <p>
            {words.by(by, say.day(at))}{' '}
            {number === project.current ? <Badge tone="done">{words.current}</Badge> : null}
          </p>
        }
        breadcrumbs={[
          { label: t.projectPages.list.title, href: paths.projects() },
          { label: project.title, href: to.show },
          { label: words.title, href: to.versions },
        ]}
      />
      <Wrap>
        <div className="grid max-w-[76ch] gap-10">
          <section>
            <h2>{words.reason}</h2>
            {reason ? <p lang="fr">{reason}</p> : <p>{words.first}</p>}
          </section>
          <YouSaid contributions={contributions} slug={project.slug} />
          {facts.length > 0 ? <FactChanges of={facts} title={words.facts.title} /> : null}
          {number > 1 ? (
            <VersionChanges changes={changes} lang={lang} title={words.changes(number - 1)} />
          ) : null}
          <details open={number === 1}>
            <summary>{words.whole}</summary>
            <div className="prose mt-4" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
          </details>
          <p className="actions">
            {number > 1 ? (
              <LinkButton tone="secondary" href={to.version(number - 1)} rel="prev">
                {words.version(number - 1)}
              </LinkButton>
            ) : null}
            {number < project.current ? (
              <LinkButton tone="secondary" href={to.version(number + 1)} rel="next">
                {words.version(number + 1)}
              </LinkButton>
            ) : null}
          </p>
        </div>
      </Wrap>
    </>
  )
}
