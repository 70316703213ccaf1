import { useEffect, useState } from 'react'
import { useLanguage } from '#app/ui/language.tsx'

type State = 'cannot' | 'off' | 'asks' | 'on' | 'denied' | 'failed'

/** Asks for dangers on this device, or stops them, with one touch; nothing where a browser cannot. */
export function PushSwitch({ publicKey }: { publicKey: string }) {
  const { t, paths } = useLanguage()
  const words = t.infos.phone
  const [state, setState] = useState<State | null>(null)
  useEffect(() => void stateNow().then(setState, () => setState('cannot')), [])
  const change = (to: () => Promise<State>) => {
    setState('asks')
    void to().then(setState, () => setState('failed'))
  }
  const said = state === null || state === 'off' ? '' : words.states[state]
  return (
    <div className="grid gap-3">
      {state === null ? <noscript>{words.states.cannot}</noscript> : null}
      {state === 'on' ? (
        <p>
          <button
            type="button"
            className="button secondary"
            onClick={() => change(() => stop(paths.pushes.end))}
          >
            {words.stop}
          </button>
        </p>
      ) : null}
      {state === 'off' || state === 'failed' || state === 'asks' ? (
        <p>
          <button
            type="button"
            className="button"
            disabled={state === 'asks'}
            onClick={() => change(() => start(paths.pushes.ask, publicKey))}
          >
            {words.start}
          </button>
        </p>
      ) : null}
      <p role="status">{said}</p>
    </div>
  )
}

async function stateNow(): Promise<State> {
  const can = 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window
  if (!can) return 'cannot'
  if (Notification.permission === 'denied') return 'denied'
  const registration = await navigator.serviceWorker.getRegistration('/')
  return (await registration?.pushManager.getSubscription()) ? 'on' : 'off'
}

async function start(address: string, publicKey: string): Promise<State> {
  if ((await Notification.requestPermission()) !== 'granted') return 'denied'
  await navigator.serviceWorker.register('/sw.js')
  const { pushManager } = await navigator.serviceWorker.ready
  // One that was made with other keys could be sent nothing.
  await (await pushManager.getSubscription())?.unsubscribe()
  const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey })
  const { endpoint = '', keys = {} } = made.toJSON()
  if (await send(address, { endpoint, p256dh: keys.p256dh ?? '', auth: keys.auth ?? '' })) return 'on'
  await made.unsubscribe()
  return 'failed'
}

async function stop(address: string): Promise<State> {
  const registration = await navigator.serviceWorker.getRegistration('/')
  const made = await registration?.pushManager.getSubscription()
  if (!made) return 'off'
  const { endpoint } = made
  await made.unsubscribe()
  await send(address, { endpoint })
  return 'off'
}

/** A deed that is done answers by leading on. */
async function send(address: string, fields: Record<string, string>): Promise<boolean> {
  const answer = await fetch(address, {
    ...{ method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) },
  })
  return answer.type === 'opaqueredirect'
}
