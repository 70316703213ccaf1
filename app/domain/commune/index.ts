export { changeSettings, Settings, settingsOf } from './settings.ts'
