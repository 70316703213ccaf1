import type { ProposalWords } from './fr.ts'

export const en: ProposalWords = {
  lines: {
    'proposal-joined-project': ({ title, project }) => `“${title}” joins the project ${project}`,
    'proposal-examiner-named': ({ official, title }) => `${official} examines the proposal: ${title}`,
    'proposal-revised': ({ title }) => `New version: ${title}`,
    'proposal-author-asked': ({ title }) => `Somebody asks to be a co-author: ${title}`,
    'proposal-author-taken': ({ title }) => `You are now one of the authors: ${title}`,
    'proposal-merge-suggested': ({ title }) => `A merge is suggested: ${title}`,
    'proposal-merge-declined': ({ title }) => `The merge is declined: ${title}`,
    'proposal-merged': ({ title }) => `Proposal merged: ${title}`,
    'proposal-merged-here': ({ title }) => `Another proposal joins this one: ${title}`,
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
    'proposal-joined-project': ({ project }) => `What comes next is on the page of the project “${project}”.`,
    'proposal-examiner-named': ({ official, due }) =>
      `${official} answers before ${due}. The clock is public.`,
    'proposal-revised': () =>
      'Its authors have changed its text. Earlier versions stay readable; your support is taken back with one click.',
    'proposal-author-asked': () => 'On the proposal’s page you accept, or not.',
    'proposal-author-taken': () => 'Your name stands with those of the other authors.',
    'proposal-merge-suggested': () =>
      'The supports of one would go to the other, without losing any. On its page an author of each side says yes or no.',
    'proposal-merge-declined': () => 'Both proposals stay as they are.',
    'proposal-merged': ({ into }) =>
      `It joined “${into}”, with all its supports. If you do not support that other proposal, take your support back on its page, with one click.`,
    'proposal-merged-here': () => 'Its supports count here; whoever supported both counts once.',
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
    'proposal-joined-project': 'Joins a project',
    'proposal-examiner-named': 'Who answers is named',
    'proposal-revised': 'New version of the text',
    'proposal-merged': 'Merged into another',
    'proposal-merged-here': 'Another proposal joins it',
    'proposal-overdue': 'The answer is late',
    'proposal-reached': 'Threshold reached: the commune must answer',
    'proposal-accepted': 'Accepted',
    'proposal-refused': 'Refused',
    'proposal-withdrawn': 'Withdrawn by its author',
    'proposal-carried-on': 'Carried on by a supporter',
    'proposal-expired': 'At its end',
  },
}
