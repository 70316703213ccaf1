import { useCallback, useEffect, useState } from 'react'
import { type DeviceDraft, everyDraft, onDrafts } from './draft-store.ts'
import { sendDrafts } from './send-drafts.ts'

/** The drafts of this device, sent as soon as there is a network: on coming back to it, to the page, and on opening it. */
export function useDrafts(): DeviceDraft[] {
  const [drafts, setDrafts] = useState<DeviceDraft[]>([])
  const read = useCallback(() => void everyDraft().then(setDrafts, () => {}), [])
  useEffect(() => {
    const send = () => {
      if (document.visibilityState === 'visible') void sendDrafts().catch(() => {})
    }
    read()
    send()
    const stop = onDrafts(read)
    window.addEventListener('online', send)
    document.addEventListener('visibilitychange', send)
    return () => {
      stop()
      window.removeEventListener('online', send)
      document.removeEventListener('visibilitychange', send)
    }
  }, [read])
  return drafts
}
