import { act, theCity } from '#app/domain/act.ts'
import { forgetPush, type Push, takePushes } from '#app/domain/station/index.ts'
import { pathsIn } from '#app/lib/addresses/paths.ts'
import { emailWordsIn } from '#app/lib/messages/emails/index.ts'
import type { PushOutcome } from '#app/services/push.ts'
import type { Job, Tools } from '../tools.ts'

const atOnce = 20

/**
 * Tells a danger to the browsers that asked, each at most once: what was taken and not sent, because a process was killed,
 * is not sent again. What a push service says is gone is forgotten.
 */
export const pushDanger: Job<'push-danger'> = async (tools, { versionId }) => {
  const { db, log } = tools
  const outcomes: Record<PushOutcome, number> = { sent: 0, gone: 0, failed: 0 }
  for (;;) {
    const taken = await act(db, theCity, (deed) => takePushes(deed, { versionId, most: atOnce }))
    if (taken.length === 0) break
    for (const outcome of await Promise.all(taken.map((one) => sendOne(tools, one)))) outcomes[outcome]++
  }
  log.info({ versionId, ...outcomes }, 'a danger was pushed')
}

async function sendOne({ db, push }: Tools, { id, ...one }: Push): Promise<PushOutcome> {
  if (!push) return 'failed'
  const outcome = await push.send(one, payloadOf(one)).catch((): PushOutcome => 'failed')
  if (outcome === 'gone') await forgetPush(db, id)
  return outcome
}

/** What the service worker shows, in the words of its reader. */
function payloadOf({ slug, title, body, lang, locale }: Omit<Push, 'id'>): string {
  const words = emailWordsIn(locale).bulletins.push
  return JSON.stringify({
    ...{ title: words.danger(title), body, lang, tag: slug, stop: words.stop },
    url: pathsIn(locale).bulletin(slug),
  })
}
