import { useRouteLoaderData } from '@remix-run/react'
import { sendingKey } from '#app/lib/sending-key.ts'

/** The key of a form whose page is one person's alone, for a browser without a script; a script makes a new one. */
export function OnceKey() {
  const key = (useRouteLoaderData('root') as { once?: string | null } | undefined)?.once
  return key ? <input type="hidden" name={sendingKey} defaultValue={key} /> : null
}
