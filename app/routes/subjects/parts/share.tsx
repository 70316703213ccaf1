import { useRouteLoaderData } from '@remix-run/react'
import { useEffect, useState } from 'react'
import type { SubjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import { useLanguage } from '#app/ui/language.tsx'

/**
 * The address of a subject, to be given on: by what the device has for it, copied, or held before another camera. Without
 * a script it is there to be marked.
 */
export function SharePart({ place, title }: { place: SubjectPlace; title: string }) {
  const { t, paths } = useLanguage()
  const words = t.subjectPages.share
  const origin = (useRouteLoaderData('root') as { origin?: string } | undefined)?.origin ?? ''
  const { show, code } = paths.subject(place)
  const url = origin + show
  const [can, setCan] = useState({ copy: false, share: false })
  const [copied, setCopied] = useState(false)
  useEffect(() => setCan({ copy: Boolean(navigator.clipboard), share: Boolean(navigator.share) }), [])
  // Whoever closes the device's own sheet has said no: there is nothing to say.
  const share = () => void navigator.share({ title, url }).catch(() => {})
  const copy = () => void navigator.clipboard.writeText(url).then(() => setCopied(true))
  return (
    <details className="open:basis-full">
      <summary>{words.summary}</summary>
      <div className="mt-3 grid gap-3">
        <label className="field">
          {words.address}
          <input readOnly name="adresse" value={url} onFocus={(event) => event.currentTarget.select()} />
        </label>
        <div className="flex flex-wrap items-center gap-2">
          {can.share ? (
            <button type="button" className="button small" onClick={share}>
              {words.device}
            </button>
          ) : null}
          {can.copy ? (
            <button type="button" className="button secondary small" onClick={copy}>
              {words.copy}
            </button>
          ) : null}
          <span role="status" className="text-sm">
            {copied ? words.copied : ''}
          </span>
        </div>
        <figure>
          <img
            src={code}
            alt={words.address}
            width="180"
            height="180"
            loading="lazy"
            className="rounded-sm bg-white"
          />
          <figcaption className="text-sm text-second">{words.code}</figcaption>
        </figure>
      </div>
    </details>
  )
}
