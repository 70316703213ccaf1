import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { ownSponsorship, pageOfSponsorship } from '#app/domain/funding/index.ts'
import { takeReturn } from '#app/web/checkout.ts'
import { idParam } from '#app/web/id-param.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'

/**
 * Where the hosted page leads back to: Stripe is asked what came of it, unless a webhook was faster, and the page of the
 * sponsorship shows what is so. Coming back by itself pays nothing.
 */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'sponsorship.take')
  const { instance, viewer, locale, paths } = visited
  const id = idParam(args.params, visited)
  if (!(await ownSponsorship(instance.db, { id, personId: viewer.id, locale }))) notFound(visited)
  const sessionId = await pageOfSponsorship(instance.db, id)
  if (sessionId) {
    // Should Stripe not answer, its webhook will tell later; the page says that it waits.
    await takeReturn(instance, sessionId).catch((error: unknown) =>
      instance.log.warn({ err: error, requestId: args.context.requestId }, 'a return could not be looked at'),
    )
  }
  return redirect(paths.sponsorship(id).show, 303)
}
