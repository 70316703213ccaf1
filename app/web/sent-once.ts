import { deserialize, serialize } from 'node:v8'
import type { Act } from '#app/domain/act.ts'
import { onceSent } from '#app/domain/once.ts'
import { sendingKey } from '#app/lib/sending-key.ts'
import type { Visit } from './visit.ts'

/** A key is made in the browser, or with the page of somebody who is signed in; nothing of ours is longer. */
const made = /^[\w-]{16,64}$/

/**
 * Runs the deed of a form once, however often its form is sent (a second click, a network that did not answer): each
 * form of somebody who is signed in carries a key. Without one, or without an account, the rules of the deed itself
 * hold: the same words within ten minutes are one, and kept words are taken once.
 */
export async function sentOnce<Result>(
  act: Act,
  { viewer, instance, url }: Visit,
  form: FormData,
  deed: () => Promise<Result>,
): Promise<Result> {
  const key = form.get(sendingKey)
  if (!viewer || typeof key !== 'string' || !made.test(key)) return deed()
  const typed = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  // A result may hold what is shown once: at rest it is sealed.
  const sealed = {
    write: (result: Result) => instance.seal(serialize(result).toString('base64')),
    read: (written: string) => deserialize(Buffer.from(instance.unseal(written), 'base64')) as Result,
  }
  return onceSent(
    act,
    { key, to: url.pathname, typed: typed.filter(([name]) => name !== sendingKey) },
    sealed,
    deed,
  )
}
