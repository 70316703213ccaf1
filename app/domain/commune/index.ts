export { changeSettings, SettingsInput } from './change-settings.ts'
export { Settings, settingsOf } from './settings.ts'
