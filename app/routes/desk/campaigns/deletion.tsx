import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { deleteCampaign } from '#app/domain/funding/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { perform } from '#app/web/perform.ts'
import { DeletionPage } from '../parts/deletion.tsx'
import { campaignFor } from './parts/here.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { campaign, name, t } = await campaignFor(args, 'campaign.prepare')
  return { slug: campaign.slug, name, title: pageTitle(t.desk.deletion.title(name)) }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    right: 'campaign.prepare',
    schema: z.object({}),
    deed: (act) => deleteCampaign(act, { slug: args.params.slug ?? '' }),
    done: (_, { t, paths }) => ({ to: paths.deskCampaigns, say: t.desk.deletion.done }),
  })

export default function DeleteCampaign() {
  const { slug, name } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()?.error?.['']
  const { paths } = useDeskLanguage()
  const back = { label: name, href: paths.deskCampaign(slug).edit }
  return <DeletionPage name={name} seed={slug} back={back} refused={refused} />
}
