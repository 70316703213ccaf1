import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Settings, SettingsInput } from '#app/domain/commune/index.ts'
import { messagesIn } from '#app/lib/messages/index.ts'
import { LanguageProvider } from '#app/ui/language.tsx'
import { SettingField } from './setting-field.tsx'
import { type SettingsForm, settingsForm, settingsInOrder } from './settings-form.ts'

describe('the form of the settings', () => {
  test('does not compile without a place for each of them', () => {
    const { phone, ...forgetful } = settingsForm
    // @ts-expect-error
    forgetful satisfies SettingsForm
    // @ts-expect-error
    ;({ ...forgetful, phone: ['hotel', 'line'] }) satisfies SettingsForm
    ;({ ...forgetful, phone }) satisfies SettingsForm
    expect([...settingsInOrder].sort()).toEqual(Object.keys(Settings.shape).sort())
  })

  test('empties none that a fresh install has a value for, since its default would come back unseen', () => {
    const fresh: Record<string, unknown> = Settings.parse({})
    const empty = (value: unknown) => value === undefined || value === false || String(value) === ''
    const emptied = settingsInOrder.filter((name) => {
      const { [name]: _, ...others } = fresh
      return SettingsInput.safeParse({ ...others, revision: 0 }).success
    })
    expect(emptied).toEqual(settingsInOrder.filter((name) => empty(fresh[name])))
  })

  test('has a control for each of them, under its label', () => {
    const messages = messagesIn('fr')
    const { fields } = messages.desk.settings
    for (const name of settingsInOrder) {
      const field = { id: name, name }
      const drawn = renderToStaticMarkup(
        <LanguageProvider locale="fr" messages={messages}>
          <SettingField name={name} field={field} />
        </LanguageProvider>,
      )
      expect(drawn, name).toContain(`name="${name}"`)
      expect(drawn.replaceAll('&#x27;', "'"), name).toContain(fields[name])
    }
  })
})
