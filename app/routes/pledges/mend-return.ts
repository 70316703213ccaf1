import type { LoaderFunctionArgs } from '@remix-run/node'
import { mendPage } from '#app/domain/funding/index.ts'
import { takeReturn } from '#app/web/checkout.ts'
import { leadTo } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'

/** Where the hosted page leads back to once she has paid: Stripe is asked, unless a webhook was faster. */
export async function loader(args: LoaderFunctionArgs) {
  const { instance, paths, url } = await visit(args)
  const token = args.params.token! // the route has it
  const page = await mendPage(instance.db, token)
  if (page?.state === 'due' && page.sessionId)
    await takeReturn(instance, page.sessionId).catch((error: unknown) =>
      instance.log.warn({ err: error }, 'a return could not be looked at'),
    )
  return leadTo(paths.mend(token).show, url, { status: 303 })
}
