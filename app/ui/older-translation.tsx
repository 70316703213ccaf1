import { useLanguage } from './language.tsx'
import { Notice } from './notice.tsx'

/** Says, where it is so, that the French text has changed since the translation that is read here. */
export function OlderTranslation({ of }: { of: { olderThanSource: boolean } }) {
  const { t } = useLanguage()
  return of.olderThanSource ? (
    <div className="mb-4">
      <Notice>{t.ui.olderThanSource}</Notice>
    </div>
  ) : null
}
