import { ifNamed } from '../../../texts/unnamed.ts'
import type { CommonWords } from './fr.ts'

export const en: CommonWords = {
  tagline: 'grand projects',
  because: {
    follow: 'You receive this e-mail because you follow this subject.',
    answers: 'You receive this e-mail because it concerns something you wrote.',
    votes: 'You receive this e-mail because you are on the roll of this vote.',
    duty: 'You receive this e-mail because of your office at the town hall.',
    money: 'You receive this e-mail, which cannot be stopped, because it concerns your money.',
    account: 'You receive this e-mail, which cannot be stopped, because it concerns your account.',
    rights: 'You receive this e-mail, which cannot be stopped, because it concerns your rights.',
    asked: 'You receive this e-mail because somebody asked for it at this address.',
    invited: 'You receive this e-mail because the town hall invites you to an office there.',
    daily: 'You receive this summary on each day when something happens.',
    weekly: 'You receive this summary on Mondays, if something has happened.',
    checkpoints: 'You receive this e-mail because you asked for the fingerprint of each day.',
    infos: 'You receive this e-mail because you chose to receive these bulletins.',
  },
  stop: {
    follow: 'Stop e-mails about this subject',
    answers: 'Stop e-mails about my contributions',
    votes: 'Stop e-mails about votes',
    duty: 'Stop these service e-mails',
    daily: 'Stop this summary',
    weekly: 'Stop this summary',
    checkpoints: 'Stop the daily fingerprint',
    infos: 'Stop receiving bulletins',
  },
  stopHint: '(one click, without signing in).',
  sender: (commune) => ifNamed(commune, `Sent by Cordée for the commune of ${commune}.`, 'Sent by Cordée.'),
  legal: 'Legal notice',
  demonstration:
    'Demonstration: the people, projects and figures are invented. Nothing here commits the real commune.',
  readProject: 'Read the project',
  readThere: 'Read it on the site',
  youWrote: 'You had written',
  theReason: 'The reason',
  someone: 'Someone',
}
