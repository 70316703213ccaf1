import { useEffect } from 'react'

/**
 * Has what is needed without a network kept by the browser: the page of what is going on, and that on which one reports.
 * Where an operator switched it off, what is there is asked to look for its new self, which takes it away.
 */
export function useKeptPages(on: boolean) {
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return
    void (on ? keepPages() : switchOff()).catch(() => {})
  }, [on])
}

async function keepPages() {
  const { serviceWorker } = navigator
  await serviceWorker.register('/sw.js')
  const { active } = await serviceWorker.ready
  // What is fetched by this page, words among it, is what it is read with later.
  const files = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)
  active?.postMessage({ keep: window.location.pathname, files })
}

async function switchOff() {
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.update()
}
