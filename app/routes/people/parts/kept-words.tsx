import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { Shown } from '#app/web/pending-deeds.ts'

/** What she wrote before signing in: what will happen to it, and her own words, so that she sees that nothing is lost. */
export function KeptWords({ promise, words, lang }: Shown) {
  const { t } = useLanguage()
  return (
    <Notice tone="success" title={t.people.signIn.kept.title}>
      <p>{promise}</p>
      {words ? (
        <details className="mt-2">
          <summary>{t.people.signIn.kept.yours}</summary>
          <blockquote lang={lang} className="mt-2 whitespace-pre-line border-l-4 border-line pl-4">
            {words}
          </blockquote>
        </details>
      ) : null}
    </Notice>
  )
}
