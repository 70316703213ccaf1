import type { ProposalWords } from './fr.ts'

export const en: ProposalWords = {
  lines: {
    'proposal-overdue': ({ title }) => `The answer is late: ${title}`,
    'proposal-reached': ({ title }) => `The threshold is reached: ${title}`,
    'proposal-accepted': ({ title }) => `Proposal accepted: ${title}`,
    'proposal-refused': ({ title }) => `Proposal refused: ${title}`,
    'proposal-withdrawn': ({ title }) => `Proposal withdrawn by its author: ${title}`,
    'proposal-carried-on': ({ title }) => `Proposal carried on by a supporter: ${title}`,
    'proposal-expiring': ({ title, ends }) => `Until ${ends}: ${title}`,
    'proposal-expired': ({ title }) => `Proposal at its end: ${title}`,
  },
  bodies: {
    'proposal-overdue': ({ due }) =>
      `The commune was to answer before ${due}. That it is late is public, and whoever must answer is reminded.`,
    'proposal-reached': ({ official, due }) =>
      official
        ? `There are enough verified supports: the commune must answer. ${official} examines it and answers before ${due}.`
        : `There are enough verified supports: the commune must answer before ${due}.`,
    'proposal-accepted': ({ official, project }) =>
      project
        ? `${official} accepts it: it joins the project “${project}”, where you can follow what comes next.`
        : `${official} accepts it. The answer and what comes next are on the proposal’s page.`,
    'proposal-refused': ({ official }) => `${official} refuses it and says why on the proposal’s page.`,
    'proposal-withdrawn': () =>
      'It stays readable. For fourteen days anyone who supports it may carry it on, with its supports.',
    'proposal-carried-on': () => 'A supporter carries it on: its supports are kept.',
    'proposal-expiring': ({ ends }) =>
      `It does not have enough verified supports yet. Without them on ${ends} it ends; it will stay readable.`,
    'proposal-expired': () =>
      'It did not gather enough verified supports in time. It stays readable, and may be proposed again.',
  },
  action: 'See the proposal',
  examine: {
    line: ({ title }) => `A proposal awaits your answer: ${title}`,
    lineOverdue: ({ title }) => `Your answer to a proposal is late: ${title}`,
    title: 'A proposal awaits your answer',
    due: ({ due }) => `The commune answers before ${due}. The clock is public.`,
    action: 'Accept or refuse now',
  },
  joined: (title) => `Takes up the proposal “${title}”`,
  knots: {
    'proposal-overdue': 'The answer is late',
    'proposal-reached': 'Threshold reached: the commune must answer',
    'proposal-accepted': 'Accepted',
    'proposal-refused': 'Refused',
    'proposal-withdrawn': 'Withdrawn by its author',
    'proposal-carried-on': 'Carried on by a supporter',
    'proposal-expired': 'At its end',
  },
}
