import type { LoaderFunctionArgs } from '@remix-run/node'
import { campaignAtDesk } from '#app/domain/funding/index.ts'
import type { Right } from '#app/domain/policy.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'

/** The campaign of a page at the desk, for whoever holds this right. */
export async function campaignFor(args: LoaderFunctionArgs, right: Right) {
  const visited = await visitAs(args, right)
  const campaign = (await campaignAtDesk(visited.db, args.params.slug ?? '')) ?? notFound(visited)
  return { ...visited, campaign, name: campaign.title.fr }
}
