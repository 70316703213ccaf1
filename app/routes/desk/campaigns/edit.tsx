import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { projectsToFund } from '#app/domain/dossiers/index.ts'
import { saveCampaign } from '#app/domain/funding/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { perform } from '#app/web/perform.ts'
import { campaignConstraints, limitsOf, CampaignForm as Schema, shownCampaign } from './parts/form.server.ts'
import { CampaignForm } from './parts/form.tsx'
import { campaignFor } from './parts/here.server.ts'
import { CampaignPage } from './parts/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, campaign, name, t, frame } = await campaignFor(args, 'campaign.prepare')
  const [projects, { settings }] = await Promise.all([projectsToFund(db), frame()])
  const { slug, revision, state } = campaign
  return {
    ...{ slug, revision, name, projects },
    limits: limitsOf(settings),
    draft: state === 'draft',
    opened: campaign.openedAt !== null,
    content: shownCampaign(campaign),
    constraint: campaignConstraints(),
    title: pageTitle(t.campaignsDesk.form.editTitle(name)),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) => {
  const slug = args.params.slug ?? ''
  return perform(args, {
    right: 'campaign.prepare',
    schema: Schema,
    deed: (act, { revision, ...content }) => saveCampaign(act, { slug, revision, content }),
    done: (_, { t, paths }) => ({ to: paths.deskCampaign(slug).edit, say: t.campaignsDesk.form.saved }),
  })
}

export default function EditCampaign() {
  const { slug, name, revision, draft, opened, content, projects, limits, constraint } =
    useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useLanguage()
  const words = t.campaignsDesk
  return (
    <CampaignPage slug={slug} title={words.form.editTitle(name)}>
      {draft ? (
        <CampaignForm
          key={lastResult ? 'refused' : revision}
          {...{ content, projects, limits, constraint, lastResult, revision }}
        />
      ) : (
        <>
          <Notice>{words.form.kept}</Notice>
          {opened ? (
            <p>
              <LinkButton href={paths.campaign(slug).show}>{words.opening.toPublic}</LinkButton>
            </p>
          ) : null}
        </>
      )}
    </CampaignPage>
  )
}
