export { changeSettings, SettingsInput } from './change-settings.ts'
export { hers } from './hers.ts'
export { sayIll, sayWell, type Trouble, troubles } from './service-states.ts'
export { frameOf, mustBeNamed, Settings, settingsOf } from './settings.ts'
export {
  askForTestMail,
  lastTestMail,
  noteTestMail,
  type TestMail,
  testMailToSend,
} from './test-mail.ts'
export { unknownFiles } from './unknown-files.ts'
