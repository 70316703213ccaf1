import { useLanguage } from '../language.tsx'

export const mainId = 'contenu'

/** The first thing that the keyboard meets: straight to the content. */
export function SkipLink() {
  const { t } = useLanguage()
  return (
    <a className="skip" href={`#${mainId}`}>
      {t.common.skipToContent}
    </a>
  )
}
