import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { missingToOpen, OpeningInput, openCampaign } from '#app/domain/funding/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { campaignFor } from './parts/here.server.ts'
import { OpeningForm, type Opens } from './parts/opening-form.tsx'
import { CampaignPage } from './parts/page.tsx'

const Schema = OpeningInput.safeExtend({ revision: z.coerce.number().int() })

export async function loader(args: LoaderFunctionArgs) {
  const { campaign, name, t } = await campaignFor(args, 'campaign.open')
  const { slug, revision, state, openedAt, rewards } = campaign
  const { legalBasis, legalReference, accountantOpinion, giftsDeliberation, legalNote } = campaign
  const { goal, leastPledge, mostPledge, deadlineAt, deductionRuling, purpose } = campaign
  const opens: Opens = {
    goal,
    leastPledge,
    mostPledge,
    deadlineAt,
    purpose: purpose.fr,
    rewards: rewards.map(({ title, fromAmount, value }) => ({ title: title.fr, fromAmount, value })),
    shortfallFloor: campaign.shortfallFloor,
  }
  return {
    ...{ slug, name, revision, opens },
    draft: state === 'draft',
    opened: openedAt !== null,
    missing: missingToOpen(campaign),
    legal: {
      ...{ legalReference, accountantOpinion, giftsDeliberation, legalNote, deductionRuling },
      legalBasis: legalBasis ?? '',
    },
    constraint: constraintsOf(Schema),
    title: pageTitle(t.campaignsDesk.opening.title(name)),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) => {
  const slug = args.params.slug ?? ''
  return perform(args, {
    right: 'campaign.open',
    schema: Schema,
    deed: (act, { revision, ...legal }) => openCampaign(act, { slug, revision, legal }),
    done: (_, { t, paths }) => ({ to: paths.campaign(slug).show, say: t.campaignsDesk.opening.opened }),
  })
}

/** The last look before the terms are kept for good, and the legal basis without which nothing opens. */
export default function CampaignOpening() {
  const { slug, name, revision, opens, draft, opened, missing, legal, constraint } =
    useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths, say } = useLanguage()
  const { opening: words, form } = t.campaignsDesk
  return (
    <CampaignPage slug={slug} title={words.title(name)} lead={draft ? words.lead : undefined}>
      {draft ? (
        <OpeningForm
          {...{ legal, revision, opens, constraint, lastResult }}
          refused={
            missing.length > 0
              ? words.missing(say.list(missing.map((part) => form.parts[part] ?? part)))
              : undefined
          }
        />
      ) : (
        <>
          <Notice>{words.already}</Notice>
          {opened ? (
            <p>
              <LinkButton href={paths.campaign(slug).show}>{words.toPublic}</LinkButton>
            </p>
          ) : null}
        </>
      )}
    </CampaignPage>
  )
}
