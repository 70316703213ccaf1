import { useFetchers, useNavigation } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { sendingKey } from '#app/lib/sending-key.ts'

/** After which a form that was not sent, since its page found an error, may be sent; and one that left no page behind. */
const moment = 500
const longest = 10_000

/**
 * Lets each form that changes something be sent once at a time, under a key of its own: while it is on its way its
 * buttons are disabled, and another click or Enter sends nothing. Not by `disabled`, which would take the focus from
 * whoever uses a keyboard. Where many buttons share one form, each is a form by itself.
 */
export function SendsOnce() {
  const navigation = useNavigation()
  const fetchers = useFetchers()
  const idle = navigation.state === 'idle' && fetchers.every(({ state }) => state === 'idle')
  const resting = useRef(idle)
  resting.current = idle
  useEffect(() => {
    if (idle) for (const sent of sending()) release(sent, true)
  }, [idle])
  useEffect(() => {
    const sent = (event: SubmitEvent) => {
      const form = event.target as HTMLFormElement
      // Not `form.method`: a field of that name stands in its place.
      if (form.getAttribute('method')?.toLowerCase() !== 'post') return
      const held = event.submitter && !form.contains(event.submitter) ? event.submitter : form
      if ('sending' in held.dataset) {
        event.preventDefault()
        event.stopImmediatePropagation()
        return
      }
      hold(held, form)
      setTimeout(() => {
        if (event.defaultPrevented && resting.current) release(held)
        if (!event.defaultPrevented) setTimeout(() => release(held), longest)
      }, moment)
    }
    // A page that the browser kept as it was left is shown again: nothing of it is on its way.
    const shown = () => {
      for (const sent of sending()) release(sent)
    }
    window.addEventListener('submit', sent, true)
    window.addEventListener('pageshow', shown)
    return () => {
      window.removeEventListener('submit', sent, true)
      window.removeEventListener('pageshow', shown)
    }
  }, [])
  return null
}

const sending = () => document.querySelectorAll<HTMLElement>('[data-sending]')
const buttonsOf = (held: HTMLElement) =>
  held instanceof HTMLFormElement
    ? [...held.elements].filter((control) => control instanceof HTMLButtonElement && held.contains(control))
    : [held]

function hold(held: HTMLElement, form: HTMLFormElement) {
  held.dataset.sending = ''
  for (const button of buttonsOf(held)) button.setAttribute('aria-disabled', 'true')
  let key = form.querySelector<HTMLInputElement>(`[name=${sendingKey}]`)
  if (!key) {
    key = document.createElement('input')
    Object.assign(key, { type: 'hidden', name: sendingKey })
    form.append(key)
  }
  // One that was sent and never answered keeps its key.
  if (held === form && form.dataset.keyed) return
  form.dataset.keyed = 'yes'
  key.value = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(36)).join('-')
}

function release(held: HTMLElement, answered = false) {
  delete held.dataset.sending
  if (answered) delete held.dataset.keyed
  for (const button of buttonsOf(held)) button.removeAttribute('aria-disabled')
}
