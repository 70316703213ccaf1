import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { giveOpinion, OpinionWords, opinionBox, publicProjectId } from '#app/domain/participation/index.ts'
import { publishedProject } from '#app/domain/projects/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Wrap } from '#app/ui/page.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { constraintsOf } from '#app/web/forms.ts'
import { perform } from '#app/web/perform.ts'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { Opinions } from './parts/opinion-box.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, viewer, locale, t } = visited
  const project = (await publishedProject(db, args.params.slug!, locale)) ?? notFound(visited)
  const box = await opinionBox(db, { subjectId: project.id, viewerId: viewer?.id ?? null })
  const { slug, title, summary, lang, can } = project
  return {
    ...box,
    project: { slug, title, summary, lang },
    state: can.opinion,
    signedIn: viewer !== null,
    constraint: constraintsOf(OpinionWords),
    title: `${t.participation.opinion.pageTitle} — ${title} — Cordée`,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action(args: ActionFunctionArgs) {
  const slug = args.params.slug!
  const { paths } = await visit(args)
  return perform(args, {
    schema: OpinionWords,
    limit: 'opinion',
    deed: async (act, input) =>
      giveOpinion(act, { ...input, subjectId: await publicProjectId(act.tx, slug) }),
    done: ({ first }, { t }) => ({
      to: `${paths.project(slug).show}#avis`,
      say: first ? t.participation.opinion.given : t.participation.opinion.changed,
    }),
    pending: (input) => ({ deed: 'opinion', input: { ...input, slug }, returnTo: paths.project(slug).show }),
  })
}

/** Opinions by themselves: the form, where its errors have a place, and the published count. */
export default function Opinion() {
  const { project, own, report, state, signedIn, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useLanguage()
  return (
    <>
      <PageHeading
        title={t.participation.opinion.pageTitle}
        seed={project.slug}
        lead={<span lang={project.lang}>{project.summary}</span>}
        breadcrumbs={[{ label: project.title, href: paths.project(project.slug).show }]}
      />
      <Wrap>
        <div className="max-w-[80ch]">
          <Opinions
            own={own}
            report={report}
            state={state}
            slug={project.slug}
            signedIn={signedIn}
            constraint={constraint}
            lastResult={lastResult}
          />
        </div>
      </Wrap>
    </>
  )
}
