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
    subject: (commune) => `Your access to the town hall desk of ${commune}`,
    title: 'You are expected',
    body: (role) => `The commune entrusts you with this role: ${role}.`,
    next: 'This link is good for seven days, once. You will need a phone: an application on it gives a code each time you sign in.',
    action: 'Accept the invitation',
  },
  erased: {
    subject: 'Your account is erased',
    opening: 'This is the last message that you receive from us.',
    body: 'Your address, your names and your devices are no longer kept. Your opinions on subjects still open are withdrawn. You can join again with the same address.',
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
    },
    opening: 'If it was not you, act at once.',
    ended: 'All your other devices have been signed out.',
    notYou:
      'It was not you? Somebody has entered your account: tell the town hall at once, by telephone or at the counter.',
    askHer: (whose) =>
      `You receive this because you administer this platform. Ask ${whose} in person whether it was really their doing; if not, revoke their roles.`,
    desk: 'Open the town hall desk',
    security: 'See the security of your account',
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
