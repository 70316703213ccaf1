import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ownShareOf, publishedDossier } from '#app/domain/dossiers/index.ts'
import { subjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { frameOf } from '../subjects/parts/frame.server.ts'
import { SubjectFrame } from '../subjects/parts/subject-frame.tsx'
import { Plan } from './parts/plan.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, locale, t, frame: settled } = visited
  const slug = args.params.slug ?? ''
  const [frame, dossier, { settings }] = await Promise.all([
    frameOf(visited, subjectPlace('dossier', slug)),
    publishedDossier(db, slug, locale),
    settled(),
  ])
  const { lines, totalCost, eligibleBase, ownShareRule, ownShareReference } = dossier ?? notFound(visited)
  const ownShare = ownShareOf(lines, ownShareRule, settings.ownShareRate)
  return {
    frame,
    plan: { lines, totalCost, eligibleBase, ownShareRule, ownShareReference },
    ownShare,
    title: pageTitle(t.subjectPages.money, frame.title),
  }
}

export const meta = titleMeta

/** Who would pay for what a dossier asks, and the share that the law leaves to the commune. */
export default function DossierFinancing() {
  const { frame, plan, ownShare } = useLoaderData<typeof loader>()
  return (
    <SubjectFrame frame={frame} tab="money">
      <Plan dossier={plan} ownShare={ownShare} />
    </SubjectFrame>
  )
}
