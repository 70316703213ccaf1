import type { Settings } from '#app/domain/commune/index.ts'
import type { Messages } from '#app/lib/messages/index.ts'

export type Setting = keyof Settings
type Group = keyof Messages['desk']['settings']['groups']
type Control =
  | 'line'
  | 'short'
  | 'number'
  | 'email'
  | 'text'
  | 'day'
  | 'yes'
  | 'languages'
  | 'classes'
  | 'accessibility'

/**
 * Where each setting stands in the form, and by what control it is typed. The form is saved as a whole: a setting that
 * were not in it would be overwritten by its default at every save, so one that is forgotten here does not compile.
 */
export type SettingsForm = Record<Setting, readonly [Group, Control]>
export const settingsForm: SettingsForm = {
  communeName: ['commune', 'line'],
  inseeCode: ['commune', 'short'],
  postalCode: ['commune', 'short'],
  latitude: ['commune', 'short'],
  longitude: ['commune', 'short'],
  languages: ['commune', 'languages'],

  siren: ['publication', 'short'],
  siret: ['publication', 'short'],
  prefId: ['publication', 'short'],
  vatNumber: ['publication', 'short'],
  address: ['publication', 'line'],
  phone: ['publication', 'line'],
  contactEmail: ['publication', 'email'],
  mountainRescuePhone: ['publication', 'short'],
  pisteRescuePhone: ['publication', 'short'],
  publicationDirector: ['publication', 'line'],
  hostName: ['publication', 'line'],
  hostAddress: ['publication', 'line'],
  hostPhone: ['publication', 'line'],

  dpoName: ['privacy', 'line'],
  dpoEmail: ['privacy', 'email'],
  suppressionThreshold: ['privacy', 'number'],
  deliveryMonths: ['privacy', 'number'],

  answerDays: ['rules', 'number'],
  appealDays: ['rules', 'number'],
  proposalThreshold: ['rules', 'number'],
  proposalClasses: ['rules', 'classes'],
  proposalDays: ['rules', 'number'],
  proposalMonths: ['rules', 'number'],
  ownShareRate: ['rules', 'number'],
  counterpartRate: ['rules', 'number'],
  counterpartYearly: ['rules', 'number'],
  preElection: ['rules', 'yes'],

  accessibilityState: ['accessibility', 'accessibility'],
  accessibilityAuditOn: ['accessibility', 'day'],
  accessibilityAuditBy: ['accessibility', 'line'],
  accessibilityRate: ['accessibility', 'number'],
  accessibilityNote: ['accessibility', 'text'],
}

/** Every setting, in the order of the form. */
export const settingsInOrder = Object.keys(settingsForm) as Setting[]

/** The groups of the form with their settings, in its order. */
export const groups = [...new Set(settingsInOrder.map((name) => settingsForm[name][0]))].map((group) => ({
  name: group,
  settings: settingsInOrder.filter((name) => settingsForm[name][0] === group),
}))
