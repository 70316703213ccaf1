import type { Severity } from '#app/lib/kinds.ts'
import { Icon, type IconName } from '#app/ui/drawings/icon.tsx'
import { useLanguage } from '#app/ui/language.tsx'

const icons: Record<Severity, IconName> = {
  information: 'info',
  watch: 'info',
  warning: 'warning',
  danger: 'danger',
}

/** How grave a bulletin is: the word and its sign carry it, the colour helps. */
export function SeverityBadge({ of }: { of: Severity }) {
  const { t } = useLanguage()
  return (
    <span className={`badge severity ${of}`}>
      <Icon name={icons[of]} />
      {t.infoNames.severities[of]}
    </span>
  )
}
