import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'

/** Said where her button led back to: the page on which she pays could not be opened, and what that means for her. */
export function SilentStripe() {
  const words = useLanguage().t.collection.silent
  return (
    <Notice tone="warning" title={words.title} live>
      <p>{words.nothing}</p>
    </Notice>
  )
}
