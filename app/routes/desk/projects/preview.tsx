import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { draftOf } from '#app/domain/projects/index.ts'
import { locales } from '#app/lib/language.ts'
import { renderMarkdown } from '#app/lib/texts/markdown.server.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'
import { ProjectPage } from './parts/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'project.write')
  const draft = (await draftOf(visited.db, args.params.slug ?? '')) ?? notFound(visited)
  const { texts } = draft.content
  const name = texts.fr.title || visited.t.projectsDesk.form.untitled
  return {
    slug: draft.slug,
    name,
    texts: locales.map((lang) => ({
      lang,
      title: texts[lang].title,
      summary: texts[lang].summary,
      html: renderMarkdown(texts[lang].body, 'official'),
    })),
    title: pageTitle(visited.t.projectsDesk.preview.title(name)),
  }
}

export const meta = titleMeta

/** The saved draft as readers will see it, in its three languages. */
export default function ProjectPreview() {
  const { slug, name, texts } = useLoaderData<typeof loader>()
  const { t, paths } = useDeskLanguage()
  const words = t.projectsDesk
  return (
    <ProjectPage slug={slug} title={words.preview.title(name)} lead={words.preview.lead}>
      <div className="my-8 grid gap-12">
        {texts.map(({ lang, title, summary, html }) => (
          <section key={lang} className="card">
            <p className="eyebrow">{words.publication.language[lang]}</p>
            {title || summary || html ? (
              <div lang={lang}>
                <h2 className="text-2xl">{title}</h2>
                <p className="my-4 text-lg text-second">{summary}</p>
                <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
              </div>
            ) : (
              <p className="text-second">{words.preview.missing}</p>
            )}
          </section>
        ))}
      </div>
      <p className="actions">
        <LinkButton tone="secondary" href={paths.deskProject(slug).edit}>
          {t.common.edit}
        </LinkButton>
        <LinkButton href={paths.deskProject(slug).publication}>{words.form.toPublication}</LinkButton>
      </p>
    </ProjectPage>
  )
}
