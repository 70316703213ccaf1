import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dossiersOfProject, ownShareOf, publishedDossier } from '#app/domain/dossiers/index.ts'
import { campaignsOfProject, sponsoringOfProject } from '#app/domain/funding/index.ts'
import { publishedProject } from '#app/domain/projects/index.ts'
import { subjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { type Figure, Figures } from '#app/ui/figures/figures.tsx'
import { shownMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { notFound } from '#app/web/refused.ts'
import { type Visit, visit } from '#app/web/visit.ts'
import { Plan } from '../dossiers/parts/plan.tsx'
import { Sponsoring } from '../sponsoring/parts/sponsoring.tsx'
import { frameOf } from '../subjects/parts/frame.server.ts'
import { SubjectFrame } from '../subjects/parts/subject-frame.tsx'
import { Campaigns } from './parts/campaigns.tsx'
import { Dossiers } from './parts/dossiers.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, locale, t } = visited
  const project = (await publishedProject(db, args.params.slug ?? '', locale)) ?? notFound(visited)
  const [frame, dossiers, campaigns, sponsoring] = await Promise.all([
    frameOf(visited, subjectPlace('project', project.slug)),
    dossiersOfProject(db, project.id, locale),
    campaignsOfProject(db, project.id, locale),
    sponsoringOfProject(db, project.id, locale),
  ])
  const { slug, title, budget } = project
  const plan = dossiers[0] ? await planOf(visited, dossiers[0].slug) : null
  return {
    plan,
    ...{ frame, slug, budget, dossiers, campaigns, sponsoring },
    asked: dossiers.reduce((sum, { asked }) => sum + asked, 0n),
    kept: campaigns.reduce((sum, { kept }) => sum + kept, 0n),
    page: pageTitle(t.projectPages.financing.title, title),
  }
}

/** Who would pay for all of it, as the dossier that moved last says; null where it says nothing yet. */
async function planOf({ db, locale, frame }: Visit, slug: string) {
  const [dossier, { settings }] = await Promise.all([publishedDossier(db, slug, locale), frame()])
  if (!dossier || dossier.lines.length === 0) return null
  const { lines, totalCost, eligibleBase, ownShareRule, ownShareReference } = dossier
  return {
    of: { lines, totalCost, eligibleBase, ownShareRule, ownShareReference },
    ownShare: ownShareOf(lines, ownShareRule, settings.ownShareRate),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => shownMeta(data?.page ?? 'Cordée')

/** Who pays for a project: public money asked for, what people give, what sponsors pay; each by its own name, never added up. */
export default function ProjectFinancing() {
  const { frame, slug, budget, plan, asked, kept, dossiers, campaigns, sponsoring } =
    useLoaderData<typeof loader>()
  const { t, say, paths } = useLanguage()
  const words = t.projectPages.financing
  const nothing = [dossiers, campaigns, sponsoring.packages].every(({ length }) => length === 0)
  const figures: Figure[] = [
    {
      value: budget === null ? t.projectPages.show.costUnknown : say.money(budget),
      label: t.projectPages.show.cost,
    },
    { value: say.money(asked), label: words.asked, money: true },
    { value: say.money(kept), label: words.kept, money: true },
  ]
  return (
    <SubjectFrame frame={frame} tab="money">
      <div className="grid gap-12">
        <div>
          <h2>{words.title}</h2>
          <p className="text-second">{words.lead}</p>
        </div>
        <div className="grid gap-3">
          <Figures figures={figures} />
          <p className="text-second">{words.gloss}</p>
        </div>
        {plan ? <Plan dossier={plan.of} ownShare={plan.ownShare} figures={false} /> : null}
        {nothing ? (
          <Empty
            seed={`${slug}-financement`}
            title={words.empty}
            actions={<LinkButton href={paths.project(slug).show}>{words.back}</LinkButton>}
          >
            {words.emptyBody}
          </Empty>
        ) : (
          <div className="grid items-start gap-8 md:grid-cols-2">
            <Dossiers dossiers={dossiers} />
            <Campaigns cards={campaigns} />
            <Sponsoring of={sponsoring} />
          </div>
        )}
        <p>
          <a href={paths.ledger()}>{words.accounts}</a>
        </p>
      </div>
    </SubjectFrame>
  )
}
