import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { projectsToFund } from '#app/domain/dossiers/index.ts'
import { prepareCampaign } from '#app/domain/funding/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'
import { NewPage } from '../parts/new-page.tsx'
import { campaignConstraints, limitsOf, newCampaign, CampaignForm as Schema } from './parts/form.server.ts'
import { CampaignForm } from './parts/form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, t, url, frame } = await visitAs(args, 'campaign.prepare')
  const [projects, { settings, now }] = await Promise.all([projectsToFund(db), frame()])
  const asked = projects.find(({ slug }) => slug === url.searchParams.get('projet'))
  return {
    projects,
    limits: limitsOf(settings),
    content: newCampaign(asked ?? projects[0], now),
    constraint: campaignConstraints(),
    title: pageTitle(t.campaignsDesk.form.newTitle),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    right: 'campaign.prepare',
    schema: Schema,
    deed: (act, { revision, ...content }) => prepareCampaign(act, content),
    done: ({ slug }, { t, paths }) => ({
      to: paths.deskCampaign(slug).edit,
      say: t.campaignsDesk.form.saved,
    }),
  })

export default function NewCampaign() {
  const { content, projects, limits, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  const words = t.campaignsDesk
  return (
    <NewPage
      title={words.form.newTitle}
      lead={words.form.newLead}
      seed="nouvelle-campagne"
      list={{ label: words.list.title, href: paths.deskCampaigns }}
    >
      <CampaignForm {...{ content, projects, limits, constraint, lastResult }} revision={0} />
    </NewPage>
  )
}
