import type { LoaderFunctionArgs } from '@remix-run/node'
import { settingsOf } from '#app/domain/commune/index.ts'
import { may } from '#app/domain/policy.ts'
import { visit } from '#app/web/visit.ts'

/** What every legal page shows: the settings, and whether its reader may fill in what is missing. */
export async function legalSettings(args: LoaderFunctionArgs) {
  const { db, actor, t } = await visit(args)
  return { settings: await settingsOf(db), mayFill: may(actor, 'settings.change'), t }
}
