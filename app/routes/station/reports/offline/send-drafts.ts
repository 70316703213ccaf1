import type { SubmissionResult } from '@conform-to/react'
import { type DeviceDraft, draftOf, everyDraft, forget, keep, newOwn } from './draft-store.ts'

/**
 * What came of sending one: where it leads, why it was refused (`arrived`: it is there with other words, which stand), that
 * the site can't take it now, or that there is no network.
 */
export type Sent =
  | { as: 'sent'; to: string }
  | { as: 'refused'; result: SubmissionResult<string[]>; arrived: boolean }
  | { as: 'later' }
  | { as: 'waiting' }

/** Longer than a photo takes on a bad line; then it waits for a better one. */
const patience = 90_000
/** What the site could not take is not asked for at every look at the page. */
const pause = 60_000

/** Sends every draft that waits, one after the other, by one page of this browser at a time; only a lost network ends it. */
export async function sendDrafts(): Promise<void> {
  await inTurn(async () => {
    for (const { id } of await everyDraft()) {
      const draft = await draftOf(id)
      if (draft?.state !== 'waiting' || Date.now() - (draft.later ?? 0) < pause) continue
      const sent = await send(draft)
      if (sent.as === 'waiting') return
      // Somebody may have thrown it away, or written on it, while it was under way.
      const now = await draftOf(id)
      if (now?.state !== 'waiting') continue
      if (sent.as === 'later') await keep({ ...draft, later: Date.now() })
      else if (sent.as === 'sent') await keep({ ...draft, state: 'sent', to: sent.to, photos: [] })
      else if (sent.arrived) await keepApart(draft, sent.result)
      else await keep({ ...draft, state: 'refused', said: sentenceOf(sent.result) })
    }
  })
}

/** Keeps as a draft of its own, to be sent or thrown away, what came too late to mend one that was published. */
export async function keepApart(draft: DeviceDraft, result: SubmissionResult<string[]>) {
  const own = newOwn()
  await keep({ ...draft, ...own, state: 'refused', later: undefined, said: sentenceOf(result) })
  await forget(draft.id)
  return own
}

/** Sends this one now, in its turn. */
export const sendOne = (draft: DeviceDraft): Promise<Sent> => inTurn(() => send(draft))

const inTurn = <Result>(deed: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request('signalements', deed) as Promise<Result>

async function send({ path, fields, photos, id, token }: DeviceDraft): Promise<Sent> {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  for (const photo of photos) form.append('photos', photo)
  form.set('deviceId', id)
  form.set('token', token)
  try {
    const answer = await fetch(path, { method: 'POST', body: form, signal: AbortSignal.timeout(patience) })
    if (answer.status === 429 || answer.status >= 500) return { as: 'later' }
    const said = (await answer.json()) as { to?: string }
    return said.to
      ? { as: 'sent', to: said.to }
      : { as: 'refused', result: said as SubmissionResult<string[]>, arrived: answer.status === 409 }
  } catch {
    return { as: 'waiting' }
  }
}

const sentenceOf = ({ error }: SubmissionResult<string[]>): string =>
  [...new Set(Object.values(error ?? {}).flatMap((said) => said ?? []))].join(' ')
