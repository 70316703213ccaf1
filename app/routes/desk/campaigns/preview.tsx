import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { previewedCampaign } from '#app/domain/funding/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'
import { CampaignFacts } from '../../campaigns/parts/campaign-facts.tsx'
import { CampaignPage } from './parts/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'campaign.prepare')
  const { db, locale, t } = visited
  const campaign = (await previewedCampaign(db, args.params.slug ?? '', locale)) ?? notFound(visited)
  return { campaign, title: pageTitle(t.campaignsDesk.preview.title(campaign.title)) }
}

export const meta = titleMeta

/** The saved draft as readers will see it. */
export default function CampaignPreview() {
  const { campaign } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  const words = t.campaignsDesk.preview
  return (
    <CampaignPage slug={campaign.slug} title={words.title(campaign.title)} lead={words.lead}>
      <Notice>{t.campaigns.show.draft}</Notice>
      <CampaignFacts campaign={campaign} />
    </CampaignPage>
  )
}
