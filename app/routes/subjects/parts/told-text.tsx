import { beginOfText } from '#app/lib/texts/begin-of-text.ts'
import { FoldedRest } from '#app/ui/fold.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** A text of the commune's, sanitised when it was written: its beginning, and on a phone the rest once one wants it. */
export function ToldText({ html, lang }: { html: string; lang: string }) {
  const { t } = useLanguage()
  const { begin, rest } = beginOfText(html)
  return (
    <>
      <div className="prose" lang={lang} dangerouslySetInnerHTML={{ __html: begin }} />
      {rest ? (
        <FoldedRest label={t.subjectPages.rest}>
          <div className="prose" lang={lang} dangerouslySetInnerHTML={{ __html: rest }} />
        </FoldedRest>
      ) : null}
    </>
  )
}
