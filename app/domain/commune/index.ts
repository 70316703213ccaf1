export { changeSettings, SettingsInput } from './change-settings.ts'
export { hers } from './hers.ts'
export { frameOf, Settings, settingsOf } from './settings.ts'
export { unknownFiles } from './unknown-files.ts'
