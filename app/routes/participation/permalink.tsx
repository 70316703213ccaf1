import { data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { caseOf } from '#app/domain/moderation/index.ts'
import { permalink } from '#app/domain/participation/index.ts'
import { may } from '#app/domain/policy.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { idParam } from '#app/web/id-param.ts'
import { notFound } from '#app/web/refused.ts'
import { type Visit, visit } from '#app/web/visit.ts'

/**
 * Leads to the page on which a contribution stands now: its question, its thread, or its page of the discussion. What
 * its author took back and stands nowhere any more has its tombstone here. What waits leads its author to where she reads
 * it, and a moderator to its case: to everybody else it is not there.
 */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, paths, viewer } = visited
  const id = idParam(args.params, visited)
  const place = await permalink(db, id, viewer?.id)
  if (!place && (await waits(visited, id))) throw redirect(paths.deskNotice(id))
  if (!place) notFound(visited)
  if (place.kind === 'question') throw redirect(paths.question(place.id))
  if (place.kind === 'subject') throw redirect(paths.subject(place.place).show)
  if (place.kind === 'tombstone') return data({ place: place.place, at: place.at }, { status: 410 })
  if (place.thread) throw redirect(`${paths.contribution(place.thread).reply}#c-${place.id}`)
  throw redirect(
    paths.subject(place.place).commentHere(place.id, place.from ? { de: place.from } : undefined),
  )
}

async function waits({ db, actor, locale }: Visit, id: string): Promise<boolean> {
  if (!may(actor, 'notice.rule')) return false
  const { heldAt, withdrawnAt } = (await caseOf(db, id, locale))?.contribution ?? {}
  return !!heldAt && !withdrawnAt
}

export const meta: MetaFunction = () => [{ title: 'Cordée' }, { name: 'robots', content: 'noindex' }]

export default function Gone() {
  const { place, at } = useLoaderData<typeof loader>()
  const { t, paths, say } = useLanguage()
  return (
    <>
      <PageHeading title={t.ui.contribution.withdrawn} lead={say.day(at)} seed={place.slug} />
      <Wrap>
        <p>
          <a href={paths.subject(place).discussion()}>{t.participation.comment.back}</a>
        </p>
      </Wrap>
    </>
  )
}
