import webPush from 'web-push'
import type { Env } from '#app/env.ts'

export type PushTarget = { endpoint: string; p256dh: string; auth: string }
/** `gone`: the browser is told nothing there any more, and its subscription is to be forgotten. */
export type PushOutcome = 'sent' | 'gone' | 'failed'

export type PushService = {
  /** By which browsers ask their push service, so that nobody else may send (VAPID, RFC 8292). */
  publicKey: string
  /** Whether an address is one of a push service that we know: nothing is sent anywhere else. */
  accepts: (endpoint: string) => boolean
  /** Sends a few words, encrypted for that browser alone (RFC 8291), once. */
  send: (to: PushTarget, payload: string) => Promise<PushOutcome>
}

/** The push services of Chrome, Edge, Firefox, Safari and what is built on them. */
const known = [
  /^fcm\.googleapis\.com$/,
  /^(?:[a-z0-9-]+\.)*push\.services\.mozilla\.com$/,
  /^(?:[a-z0-9-]+\.)*notify\.windows\.com$/,
  /^(?:[a-z0-9-]+\.)*push\.apple\.com$/,
]
/** A danger that a phone hears of tomorrow is none any more. */
const keptFor = 6 * 3_600

type Told = Pick<Env, 'PUSH_PUBLIC_KEY' | 'PUSH_PRIVATE_KEY' | 'PUSH_SANDBOX_URL' | 'MAIL_FROM'>

/** The push that this instance may send; null where it has no keys. */
export function openPush(env: Told): PushService | null {
  const { PUSH_PUBLIC_KEY: publicKey, PUSH_PRIVATE_KEY: privateKey } = env
  if (!publicKey || !privateKey) return null
  const sandbox = env.PUSH_SANDBOX_URL ? new URL(env.PUSH_SANDBOX_URL).origin : null
  const subject = `mailto:${/[^\s<>]+@[^\s<>]+/.exec(env.MAIL_FROM)?.[0] ?? env.MAIL_FROM}`
  const accepts = (endpoint: string) => {
    if (!URL.canParse(endpoint)) return false
    const { protocol, hostname, port, origin, username } = new URL(endpoint)
    if (username) return false
    if (sandbox !== null && origin === sandbox) return true
    return protocol === 'https:' && port === '' && known.some((one) => one.test(hostname))
  }
  return {
    publicKey,
    accepts,
    send: async ({ endpoint, p256dh, auth }, payload) => {
      if (!accepts(endpoint)) return 'gone'
      const details = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, payload, {
        vapidDetails: { subject, publicKey, privateKey },
        ...{ TTL: keptFor, urgency: 'high', contentEncoding: 'aes128gcm' },
      })
      const { status } = await fetch(endpoint, {
        ...{ method: 'POST', redirect: 'manual', signal: AbortSignal.timeout(10_000) },
        headers: details.headers as Record<string, string>,
        body: new Uint8Array(details.body ?? []),
      })
      if (status === 404 || status === 410) return 'gone'
      return status >= 200 && status < 300 ? 'sent' : 'failed'
    },
  }
}
