import type { LoaderFunctionArgs } from '@remix-run/node'
import { may } from '#app/domain/policy.ts'
import { visit } from '#app/web/visit.ts'

/** What every legal page shows: the settings, and whether its reader may fill in what is missing. */
export async function legalSettings(args: LoaderFunctionArgs) {
  const { actor, t, frame } = await visit(args)
  const { settings } = await frame()
  return { settings, mayFill: may(actor, 'settings.change'), t }
}
