import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import type { Act } from '#app/domain/act.ts'
import { answerByVersion } from '#app/domain/participation/index.ts'
import { may } from '#app/domain/policy.ts'
import {
  BegunBefore,
  changesBetween,
  draftOf,
  type ProjectDraft,
  publishProject,
  publishVersion,
  readyToPublish,
} from '#app/domain/projects/index.ts'
import { locales } from '#app/lib/language.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { perform } from '#app/web/perform.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'
import { ProjectPage } from './parts/page.tsx'
import { PublicationForm } from './parts/publication-form.tsx'
import { PublicationReview } from './parts/publication-review.tsx'

const PublicationInput = z.object({ revision: z.coerce.number().int(), begun: BegunBefore })

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'project.write')
  const { db, actor, t } = visited
  const draft = (await draftOf(db, args.params.slug ?? '')) ?? notFound(visited)
  const name = draft.content.texts.fr.title || t.projectsDesk.form.untitled
  const ready = readyToPublish(draft.content)
  return {
    ...{ slug: draft.slug, name, version: draft.version, revision: draft.revision, changed: draft.changed },
    missing: 'missing' in ready ? ready.missing : [],
    budget: 'content' in ready ? ready.content.budget : null,
    reason: draft.content.reason,
    answers: draft.content.answers.filter(({ picked }) => picked).length,
    changes: changesIn(draft),
    mayPublish: may(actor, 'project.publish'),
    title: pageTitle(t.projectsDesk.publication.title(name)),
  }
}

const changesIn = ({ content, published }: ProjectDraft) =>
  published &&
  locales
    .map((lang) => ({ lang, changes: changesBetween(published[lang], content.texts[lang]) }))
    .filter(({ lang }) => content.texts[lang].title || published[lang].title)

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const slug = args.params.slug ?? ''
  const visited = await visitAs(args, 'project.publish')
  const draft = (await draftOf(visited.db, slug)) ?? notFound(visited)
  return perform(args, {
    right: 'project.publish',
    schema: PublicationInput,
    deed: (act, input) => publish(act, slug, input, draft.version === null),
    done: (_, { t, paths }) => ({ to: paths.project(slug).show, say: t.projectsDesk.publication.done }),
  })
}

/** A version and the contributions that it answers stand or fall together. */
async function publish(
  act: Act,
  slug: string,
  { revision, begun }: z.output<typeof PublicationInput>,
  first: boolean,
) {
  if (first) return publishProject(act, { slug, revision, begun })
  const { answered, ...published } = await publishVersion(act, { slug, revision })
  await answerByVersion(act, { versionId: published.versionId, answered })
  return published
}

/** What is about to be read by everybody, once more before it is. */
export default function ProjectPublication() {
  const reviewed = useLoaderData<typeof loader>()
  const { slug, name, version } = reviewed
  const lastResult = useActionData<typeof action>()
  const { t } = useLanguage()
  const words = t.projectsDesk.publication
  return (
    <ProjectPage
      slug={slug}
      title={words.title(name)}
      lead={version === null ? words.firstLead : words.nextLead}
    >
      <div className="my-8 grid gap-10">
        <PublicationReview of={reviewed} />
        <PublicationForm of={reviewed} lastResult={lastResult} />
      </div>
    </ProjectPage>
  )
}
