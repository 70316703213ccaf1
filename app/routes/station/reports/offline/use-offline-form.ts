import type { SubmissionResult } from '@conform-to/react'
import { type FormEvent, useEffect, useState } from 'react'
import { useLanguage } from '#app/ui/language.tsx'
import { type DeviceDraft, forget, keep, newOwn } from './draft-store.ts'
import { keepApart, sendOne } from './send-drafts.ts'

type Own = Pick<DeviceDraft, 'id' | 'token'>

/**
 * Sends a form of a report from the device: kept here first, so that nothing is lost where there is no network, then sent,
 * then forgotten here once the site has answered. A browser that keeps nothing sends the form as if this were not there.
 */
export function useOfflineForm() {
  const { paths } = useLanguage()
  const [own, setOwn] = useState<Own | null>(null)
  const [said, setSaid] = useState<'kept' | 'later' | 'unfinished' | 'sending' | null>(null)
  const [result, setResult] = useState<SubmissionResult<string[]>>()
  useEffect(() => setOwn(newOwn()), [])
  const draftFrom = (form: HTMLFormElement, state: DeviceDraft['state']): DeviceDraft => {
    const sent = [...new FormData(form)]
    return {
      ...(own ?? newOwn()),
      path: paths.fieldSending,
      at: Date.now(),
      state,
      fields: sent.filter((pair): pair is [string, string] => typeof pair[1] === 'string' && !isOwn(pair[0])),
      photos: sent.flatMap(([, value]) => (value instanceof File && value.size > 0 ? value : [])),
    }
  }
  const startAnew = (form: HTMLFormElement) => {
    form.reset()
    setOwn(newOwn())
  }
  return {
    own,
    said,
    result,
    /** Another draft is written on now. */
    take: ({ id, token }: Own) => {
      setOwn({ id, token })
      setSaid(null)
      setResult(undefined)
    },
    submit: async (event: FormEvent<HTMLFormElement>) => {
      if (event.defaultPrevented || !own) return
      event.preventDefault()
      const form = event.currentTarget
      const draft = draftFrom(form, 'waiting')
      setSaid('sending')
      try {
        await keep(draft)
      } catch {
        // The page's own address knows nothing of later.
        for (const field of form.querySelectorAll('[name=how]')) field.removeAttribute('name')
        return form.submit()
      }
      const sent = await sendOne(draft)
      if (sent.as === 'waiting') {
        startAnew(form)
        return setSaid('kept')
      }
      if (sent.as === 'later') {
        await keep({ ...draft, later: Date.now() })
        startAnew(form)
        return setSaid('later')
      }
      if (sent.as === 'refused' && sent.arrived) setOwn(await keepApart(draft, sent.result))
      else await forget(draft.id)
      setSaid(null)
      if (sent.as === 'sent') window.location.assign(sent.to)
      else setResult(sent.result)
    },
    keepUnfinished: async (form: HTMLFormElement) => {
      await keep(draftFrom(form, 'unfinished'))
      startAnew(form)
      setSaid('unfinished')
    },
  }
}

const isOwn = (name: string) => name === 'deviceId' || name === 'token' || name.startsWith('__')
