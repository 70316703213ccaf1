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
  roles: {
    mayor: 'mayor',
    elected: 'elected official',
    agent: 'town hall agent',
    treasurer: 'treasury',
    moderator: 'moderation',
    administrator: 'administration',
  },
}
