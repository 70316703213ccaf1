import { waiting } from '../common/en.ts'
import { en as account } from './account/en.ts'
import { en as desk } from './desk/en.ts'
import type { People } from './fr.ts'
import { en as locks } from './locks/en.ts'
import { en as signIn } from './sign-in/en.ts'

export const en: People = {
  signIn,
  account,
  locks,
  desk,
  sendTyped: 'Send the name typed',
  takeName: (name) => `Take “${name}”`,
  roles: {
    mayor: 'mayor',
    elected: 'elected official',
    agent: 'town hall agent',
    treasurer: 'treasury',
    moderator: 'moderation',
    administrator: 'administration',
  },
  refusals: {
    ...locks.refusals,
    'name-taken': 'Someone already has this name, or one too close to it. Add a word.',
    'name-reserved':
      'This is the name of an elected official, a service or an organisation, or could pass for one. Choose another.',
    'name-not-accepted': 'A name is written with letters, figures, spaces, a full stop or a hyphen.',
    'name-mixed':
      'A name is written in one alphabet: this one mixes several. Write it again, or take the one that is offered.',
    'address-in-use': 'This address already belongs to an account.',
    'too-many-guesses': (names: readonly string[]) =>
      `Too many attempts were made for this address today. Try again in ${waiting(names)}, or from a device on which you have signed in before: it always gets through.`,
    'code-wrong': 'This is not the right code. Check the message that you received.',
    'code-expired': 'This code is no longer valid. Ask for a new one: it will come at once.',
    'code-spent': 'This code has been tried five times. Ask for a new one.',
    'sign-in-wrong': 'The address and the password do not match. You can also ask for a code.',
    'password-short': 'Ten characters at least.',
    'password-wrong': 'This is not the right password.',
    'second-factor-wrong': 'This is not the right code, or it was used already. Wait for the next one.',
    'second-factor-missing': 'The second check is not set up yet.',
    'claim-waits': 'A claim is already waiting for the town hall’s answer.',
    'claim-ruled': 'The town hall has already answered this claim.',
    'claim-withdrawn': 'This claim was withdrawn.',
    'own-claim': 'Another agent must answer your own claim.',
    'proof-missing': 'Attach a proof.',
    'reason-needed': 'Say why: the person will read this reason.',
    'last-administrator': 'The commune always keeps one administrator: appoint someone else first.',
    'still-in-office': 'A role or a term of office is still running: ask the administrator to end it first.',
    'own-membership': 'Another agent must enter you among those who speak for an organisation.',
    'siren-wrong': 'A SIREN has nine digits; this one contains a mistake.',
    'siret-wrong': 'A SIRET has fourteen digits; this one contains a mistake.',
    'siret-needed': 'A business gives its SIRET.',
    'organisation-same-name':
      'An organisation already has this name, or one too close to it. Look for it in the list, or make the name more precise.',
    'organisation-known': 'An organisation with this SIRET is already registered.',
  },
}
