import { pledgeReference } from '../../../money/references.ts'
import { ifNamed } from '../../../texts/unnamed.ts'
import type { AccessWords } from './fr.ts'

export const en: AccessWords = {
  code: {
    subject: (code) => `${code} is your code`,
    opening: 'It is good for ten minutes, once.',
    title: 'Your code',
    body: 'Write it on the page where you asked for it. It is good for ten minutes, once.',
    notYou:
      'You asked for nothing? Ignore this message: without the code nobody gets in. Give it to no one; the town hall will never ask you for it.',
  },
  invitation: {
    subject: (commune) =>
      ifNamed(
        commune,
        `Your access to the town hall desk of ${commune}`,
        'Your access to the town hall desk',
      ),
    title: 'You are expected',
    body: (role) => `The commune entrusts you with this role: ${role}.`,
    next: 'This link is good for seven days, once. You will need a phone: an application on it gives a code each time you sign in.',
    action: 'Accept the invitation',
  },
  testMail: {
    subject: (commune) => `Test: the mails of ${commune} are leaving`,
    opening: 'This test mail has arrived.',
    title: 'Mails are leaving',
    body: 'You asked for this test from the officials’ desk. It took the way of all others: codes, answers, news. If it was put among the junk, have SPF, DKIM and DMARC of your domain checked.',
    action: 'Go on with the first steps',
  },
  erased: {
    subject: 'Your account is erased',
    opening: 'This is the last message that you receive from us.',
    body: 'Your address, your names and your devices are no longer kept. Your opinions on subjects still open are withdrawn. You can join again with the same address.',
    promise: (amount, title, deadline) =>
      `Your pledge of ${amount} to “${title}” stays, as you asked. If the goal is reached, your card will be charged after ${deadline}, once; we shall not be able to write to you then.`,
    collecting: (amount, title) =>
      `Your pledge of ${amount} to “${title}” is being collected and runs its course: your card may be charged, once; we shall not be able to write to you then.`,
    promiseOut: (ids) =>
      `To withdraw it all the same, write to the town hall before the deadline, with its reference: ${ids.map(pledgeReference).join(', ')}.`,
    notYou:
      'Was it not you? Somebody got into your account: tell the town hall, by telephone or at the counter.',
    rule: 'What goes, what stays',
  },
  lock: {
    subject: {
      'factor-set': (whose) =>
        whose ? `${whose} has set up a second check` : 'A second check now guards your account',
      'factor-removed': (whose) =>
        whose ? `${whose} has removed the second check` : 'The second check of your account is removed',
      'password-changed': () => 'The password of your account has changed',
      'address-changed': () => 'The address of your account has changed',
      frozen: (whose) =>
        whose ? `The account of ${whose} is frozen` : 'Your account is frozen for seven days',
      resumed: () => 'Your account is open again',
    },
    opening: {
      'factor-set': 'If it was not you, act at once.',
      'factor-removed': 'If it was not you, act at once.',
      'password-changed': 'If it was not you, act at once.',
      'address-changed': 'If it was not you, act at once.',
      frozen: 'A change of address was stopped.',
      resumed: 'The town hall has seen who you are.',
    },
    body: {
      'factor-set': 'All your other devices have been signed out.',
      'factor-removed': 'All your other devices have been signed out.',
      'password-changed': 'All your other devices have been signed out.',
      'address-changed':
        'Codes and messages will go to the new address from now on, and no longer to this one. For seven days you can stop this change from here.',
      frozen:
        'Somebody followed, at the former address, the link that stops a change of address. All devices are signed out. For seven days a code received by e-mail is not enough: it also takes the password or the second check of before this change. Without them, come to the counter of the town hall with an identity document.',
      resumed:
        'An agent has opened your account again at the counter, after seeing who you are. If it was not you, tell the town hall at once.',
    },
    notYou:
      'It was not you? This link is good for seven days and closes the account everywhere. Opening it changes nothing: the page first tells you what will be done.',
    stop: 'It was not me: close everything',
    signIn: 'Sign in',
    askHer: (whose) =>
      `You receive this because you administer this platform. Ask ${whose} in person whether it was really their doing; if not, revoke their roles.`,
    desk: 'Open the town hall desk',
    security: 'See the security of your account',
  },
  wrongCodes: {
    subject: 'Wrong codes are being tried on your account',
    opening: 'Five wrong codes of your second check were given today.',
    body: 'Five wrong codes of your second check were given today. None of them opened your account. But this code is only asked of whoever already knows your password or reads your mail.',
    todo: 'Was it not you? Change the password of your mailbox first, then that of your account, and sign out your other devices. If you hold an office at the town hall, tell it.',
    action: 'Open the security of your account',
    you: 'Was it you? There is nothing to do. See that the clock of your phone is right, or take one of your recovery codes.',
  },
  roles: {
    mayor: 'mayor',
    elected: 'elected official',
    agent: 'town hall agent',
    treasurer: 'treasury',
    moderator: 'moderation',
    administrator: 'administration',
  },
}
