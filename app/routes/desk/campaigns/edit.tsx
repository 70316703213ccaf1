import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { projectsToFund } from '#app/domain/dossiers/index.ts'
import { type CampaignInput, saveCampaign } from '#app/domain/funding/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Notice } from '#app/ui/notice.tsx'
import { perform } from '#app/web/perform.ts'
import { saved, unsavedIn } from '../parts/typed.server.ts'
import { savedBefore, Unsaved } from '../parts/unsaved.tsx'
import {
  campaignConstraints,
  limitsOf,
  missingIn,
  CampaignForm as Schema,
  shownCampaign,
} from './parts/form.server.ts'
import { CampaignForm } from './parts/form.tsx'
import { campaignFor } from './parts/here.server.ts'
import { CampaignPage } from './parts/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, viewer, campaign, name, t, frame } = await campaignFor(args, 'campaign.prepare')
  const [projects, unsaved, { settings, now }] = await Promise.all([
    projectsToFund(db),
    unsavedIn<CampaignInput>({ db, viewer, t }, `campaign/${campaign.slug}`, Schema),
    frame(),
  ])
  const { slug, revision, savedAt, state } = campaign
  return {
    ...{ slug, name, projects },
    ...{ revision, savedAt },
    unsaved: { since: unsaved?.at ?? null, now },
    // Once it was refused, it holds what is saved now.
    since: unsaved?.revision ?? revision,
    limits: limitsOf(settings),
    draft: state === 'draft',
    opened: campaign.openedAt !== null,
    missing: missingIn(shownCampaign(campaign)),
    content: { ...shownCampaign(campaign), ...unsaved?.content },
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
    deed: (act, { revision, ...content }) =>
      saved(act, `campaign/${slug}`, saveCampaign(act, { slug, revision, content })),
    done: (_, { t, paths }) => ({ to: paths.deskCampaign(slug).edit, say: t.campaignsDesk.form.saved }),
  })
}

export default function EditCampaign() {
  const {
    slug,
    name,
    revision,
    draft,
    opened,
    content,
    projects,
    limits,
    constraint,
    unsaved,
    since,
    missing,
    savedAt,
  } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  const words = t.campaignsDesk
  return (
    <CampaignPage slug={slug} title={words.form.editTitle(name)}>
      {draft ? (
        <>
          <Unsaved {...unsaved} of="campaign" at={slug} />
          <p>
            <a href={paths.deskCampaign(slug).deletion}>{t.desk.deletion.go}</a>
          </p>
          <CampaignForm
            key={lastResult ? 'refused' : revision}
            {...{ content, projects, limits, constraint, lastResult, missing }}
            saved={savedBefore(unsaved, { refused: Boolean(lastResult), at: savedAt ?? undefined })}
            revision={lastResult ? revision : since}
            saves={{ action: paths.deskTyped, beside: { of: 'campaign', at: slug } }}
          />
        </>
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
