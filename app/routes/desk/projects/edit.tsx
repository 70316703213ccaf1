import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerable } from '#app/domain/participation/index.ts'
import { draftOf, photosOf, saveDraft, whoMayBeInCharge } from '#app/domain/projects/index.ts'
import { everyPlace } from '#app/domain/station/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { perform } from '#app/web/perform.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'
import { DraftForm, draftConstraints, keptContent, missingIn, shownContent } from './parts/form.server.ts'
import { ProjectForm } from './parts/form.tsx'
import { Meanwhile } from './parts/meanwhile.tsx'
import { ProjectPage } from './parts/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'project.write')
  const { db, locale, t, frame } = visited
  const draft = (await draftOf(db, args.params.slug ?? '')) ?? notFound(visited)
  const [inCharge, places, contributions, pictures, { now }] = await Promise.all([
    whoMayBeInCharge(db),
    everyPlace(db, locale, draft.content.placeId),
    draft.version === null ? [] : answerable(db, draft.id),
    photosOf(db, draft.slug),
    frame(),
  ])
  const name = draft.content.texts.fr.title || t.projectsDesk.form.untitled
  return {
    ...{ slug: draft.slug, version: draft.version, revision: draft.revision, name },
    ...{ inCharge, places, contributions },
    saved: { by: draft.savedBy, at: draft.savedAt, now },
    missing: missingIn(draft.content),
    pictures: (pictures?.photos ?? []).map(({ fileId, alt }) => ({ fileId, alt })),
    content: shownContent(draft, contributions),
    constraint: draftConstraints(),
    title: pageTitle(t.projectsDesk.form.editTitle(name)),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) => {
  const slug = args.params.slug ?? ''
  return perform(args, {
    right: 'project.write',
    schema: DraftForm,
    deed: (act, input) => saveDraft(act, { slug, revision: input.revision, content: keptContent(input) }),
    done: (_, { t, paths }, { goTo }) => ({
      to: goTo === 'preview' ? paths.deskProject(slug).preview : paths.deskProject(slug).edit,
      say: t.projectsDesk.form.saved,
    }),
  })
}

export default function EditProject() {
  const { slug, name, version, revision, content, inCharge, places, ...data } = useLoaderData<typeof loader>()
  const { constraint, contributions, saved, missing, pictures } = data
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  const words = t.projectsDesk.form
  const to = paths.deskProject(slug)
  return (
    <ProjectPage slug={slug} title={words.editTitle(name)}>
      <p className="my-6 flex flex-wrap items-center gap-6">
        <LinkButton tone="secondary" href={to.publication}>
          {words.toPublication}
        </LinkButton>
        {version === null ? <a href={to.deletion}>{t.desk.deletion.go}</a> : null}
      </p>
      <Meanwhile lastResult={lastResult} theirs={content} saved={saved} />
      <ProjectForm
        key={lastResult ? 'refused' : revision}
        content={content}
        revision={revision}
        inCharge={inCharge}
        places={places}
        pictures={pictures}
        constraint={constraint}
        lastResult={lastResult}
        saves={{ action: to.draft }}
        missing={missing}
        saved={lastResult ? null : saved}
        version={version === null ? null : { contributions, slug }}
      />
    </ProjectPage>
  )
}
