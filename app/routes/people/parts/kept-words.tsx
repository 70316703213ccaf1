import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { Kept } from '#app/web/kept/kept-words.ts'
import { ThrowAway } from './throw-away.tsx'

/**
 * What was written on this browser before signing in, with what will happen to it: done as soon as the sign-in that it
 * began ends, or (`asks`) only once she has said that it is hers. Either way it can be thrown away here.
 */
export function KeptWords({ of: { promise, words, lang }, asks }: { of: Kept; asks: boolean }) {
  const { t } = useLanguage()
  const { kept } = t.people.signIn
  return (
    <Notice tone={asks ? 'warning' : 'success'} title={asks ? kept.someones : kept.title}>
      <p>{asks ? kept.asks : promise}</p>
      {words ? (
        <details className="mt-2">
          <summary>{asks ? kept.theirs : kept.yours}</summary>
          <blockquote lang={lang} className="mt-2 whitespace-pre-line border-l-4 border-line pl-4">
            {words}
          </blockquote>
        </details>
      ) : null}
      <div className="mt-3">
        <ThrowAway />
      </div>
    </Notice>
  )
}
