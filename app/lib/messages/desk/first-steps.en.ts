import { wording } from '../../language.ts'
import type { FirstStepsWords } from './first-steps.fr.ts'

const { plural } = wording('en')

export const en: FirstStepsWords = {
  title: 'First steps',
  lead: 'What your site needs before it opens. Each step ticks itself off as soon as what it asks for is there.',
  notice: (left) =>
    plural(left, {
      one: 'One step is left before your site opens.',
      other: '# steps are left before your site opens.',
    }),
  noticeLink: 'Go on with the first steps',
  complete: 'All is ready. This page stays here, in case something should come to be missing.',
  states: { done: 'Done', todo: 'To do', later: 'Can wait' },
  missing: 'What is missing:',
  commune: {
    title: 'Present the commune',
    done: 'The commune has its name, its address and its legal notice.',
    link: 'Open the settings',
  },
  bodies: {
    title: 'Register the public bodies',
    done: (n) => plural(n, { one: 'One body is registered.', other: '# bodies are registered.' }),
    todo: 'Each project and each act is a body’s: the commune itself first, then a public utility, a joint authority, a community of communes.',
    link: 'Register a body',
  },
  elected: {
    title: 'Invite the elected officials and give their terms',
    done: (n) => plural(n, { one: 'One official is in office.', other: '# officials are in office.' }),
    noMayor: 'Nobody holds the role of mayor: without one, nothing can be published.',
    noOfficial: 'No official has a term: nobody can put a question to them, nor give them a project.',
    withoutMandate: 'Invited, their term still to be given:',
    link: 'Open people and roles',
  },
  team: {
    title: 'Invite the staff and the moderators',
    done: 'An agent prepares projects, a moderator answers reports.',
    agent: 'an agent of the town hall, who prepares projects and dossiers and holds the counter',
    moderator: 'a moderator, who judges what is reported',
    link: 'Invite somebody',
  },
  mail: {
    title: 'See whether mails leave',
    done: 'Mails are leaving.',
    todo: 'Sign-in codes, answers, news: all of it goes by mail. Have a test sent to yourself.',
    send: 'Send me a test mail',
    sent: (at) =>
      `The mail server took the test on ${at}. If it is not in your mailbox, look among the junk.`,
    refused: (code) =>
      `The mail server refused the test (${code}). Check SMTP_URL and MAIL_FROM, then try again.`,
    onItsWay: 'The test has not left yet. If that lasts, the process “worker” is not running.',
    saidSent: 'The test mail has left for your address.',
    saidWaiting: 'The test mail is waiting to leave.',
  },
  money: {
    title: 'Be paid by Stripe',
    done: 'Stripe is connected, and a treasurer opens campaigns.',
    todo: 'To collect pledges and to sell sponsorships. Without it the site lives very well.',
    noKey: 'STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET, which Stripe’s dashboard gives',
    noTreasurer: 'a person who holds the role of treasurer',
    unheard:
      'No event of Stripe has come yet: check the address of the webhook when the first payment is made.',
    link: 'Invite a treasurer',
  },
  project: {
    title: 'Publish the first project',
    done: 'A project is online.',
    todo: 'An agent or the mayor writes it; the mayor publishes it.',
    drafts: (n) =>
      plural(n, { one: 'One draft waits to be published.', other: '# drafts wait to be published.' }),
    link: 'Open the projects',
  },
}
