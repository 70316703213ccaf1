import type { Settings } from '#app/domain/commune/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { settingsInOrder } from './settings-form.ts'

/** After a refusal: what the other administrator saved, where it is not what was typed here. */
export function InForce({ settings, typed }: { settings: Settings; typed: Record<string, unknown> }) {
  const { t } = useLanguage()
  const words = t.desk.settings
  const differing = settingsInOrder.filter((name) => text(settings[name]) !== text(typed[name]))
  if (differing.length === 0) return null
  return (
    <Notice title={words.inForce}>
      <dl>
        {differing.map((name) => (
          <div key={name}>
            <dt className="text-sm text-second">{words.fields[name]}</dt>
            <dd>{text(settings[name]) || words.emptyValue}</dd>
          </div>
        ))}
      </dl>
    </Notice>
  )
}

// A form carries text, and leaves out what is empty.
function text(value: unknown): string {
  if (value === undefined || value === null || value === false) return ''
  return value === true ? 'on' : String(value)
}
