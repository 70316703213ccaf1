import type { fr } from './fr.ts'

export const en: typeof fr = {
  reasons: {
    insult: 'Insult or threat',
    'personal-data': 'Personal data or private life',
    hate: 'Hateful or discriminatory words',
    'false-identity': 'Impersonation',
    advertising: 'Advertising or repeated posts',
    'off-topic': 'Off topic',
    illegal: 'Other illegal content',
  },
  refusals: {
    'already-reported': 'You have already reported this contribution. A moderator will read it.',
    'reporter-name-needed': 'Write your name: a report is not anonymous to the town hall.',
    'reporter-email-needed': 'Write an address: the decision will be sent there.',
    'own-contribution': 'You cannot rule on your own contribution. Another moderator will.',
    'nothing-to-rule': 'There is nothing left to rule on here: somebody has probably done it before you.',
    'nothing-to-appeal': 'This contribution is not hidden: there is nothing to appeal against.',
    'appeal-too-late': 'An appeal was possible for six months. That time has passed.',
    'already-appealed': 'An appeal against this decision has already been made.',
    'already-ruled': 'This appeal has already been judged.',
    'another-moderator-needed': 'You made the first decision: the appeal goes to another moderator.',
  },
}
