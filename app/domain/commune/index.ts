export { changeSettings, SettingsInput } from './change-settings.ts'
export { frameOf, Settings, settingsOf } from './settings.ts'
export { unknownFiles } from './unknown-files.ts'
