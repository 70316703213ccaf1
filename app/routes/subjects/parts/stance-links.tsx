import { stances } from '#app/lib/addresses/stance-words.ts'
import type { SubjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Stance } from '#app/ui/voices/stance.tsx'

/** One's opinion by one touch: each leads to the form, with it chosen and room for a reason. */
export function StanceLinks({ of }: { of: SubjectPlace }) {
  const { t, paths } = useLanguage()
  return (
    // biome-ignore lint/a11y/useSemanticElements: these are links, and no form
    <div className="stances" role="group" aria-label={t.subjectPages.opinion}>
      {stances.map((stance) => (
        <a key={stance} className="button secondary small" href={paths.subject(of).opinionFor(stance)}>
          <Stance stance={stance} word={t.ui.stance[stance]} />
        </a>
      ))}
    </div>
  )
}
