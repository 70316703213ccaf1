import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { projectsToFund } from '#app/domain/dossiers/index.ts'
import { type CampaignInput, prepareCampaign } from '#app/domain/funding/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'
import { NewPage } from '../parts/new-page.tsx'
import { saved, unsavedIn } from '../parts/typed.server.ts'
import { savedBefore, Unsaved } from '../parts/unsaved.tsx'
import {
  campaignConstraints,
  limitsOf,
  missingIn,
  newCampaign,
  CampaignForm as Schema,
} from './parts/form.server.ts'
import { CampaignForm } from './parts/form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'campaign.prepare')
  const { db, t, url, frame } = visited
  const [projects, unsaved, { settings, now }] = await Promise.all([
    projectsToFund(db),
    unsavedIn<CampaignInput>(visited, 'campaign/', Schema),
    frame(),
  ])
  const asked = projects.find(({ slug }) => slug === url.searchParams.get('projet'))
  const content = {
    ...newCampaign(asked ?? (projects.length === 1 ? projects[0] : undefined), now),
    ...unsaved?.content,
  }
  return {
    ...{ projects, content },
    missing: missingIn(content),
    limits: limitsOf(settings),
    unsaved: { since: unsaved?.at ?? null, now },
    constraint: campaignConstraints(),
    title: pageTitle(t.campaignsDesk.form.newTitle),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    right: 'campaign.prepare',
    schema: Schema,
    deed: (act, { revision, ...content }) => saved(act, 'campaign/', prepareCampaign(act, content)),
    done: ({ slug }, { t, paths }) => ({
      to: paths.deskCampaign(slug).edit,
      say: t.campaignsDesk.form.saved,
    }),
  })

export default function NewCampaign() {
  const { content, missing, projects, limits, constraint, unsaved } = useLoaderData<typeof loader>()
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
      <Unsaved {...unsaved} of="campaign" at="" />
      <CampaignForm
        {...{ content, projects, limits, constraint, lastResult, missing }}
        saved={savedBefore(unsaved, { refused: Boolean(lastResult), at: null })}
        saves={{ action: paths.deskTyped, beside: { of: 'campaign', at: '' } }}
        revision={0}
      />
    </NewPage>
  )
}
