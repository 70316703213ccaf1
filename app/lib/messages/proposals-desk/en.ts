import type { ProposalsDesk } from './fr.ts'

export const en: ProposalsDesk = {
  list: {
    title: 'People’s proposals',
    lead: 'First those whose clock runs, then the nearest to their threshold.',
    all: 'The public list',
    caption: 'What waits for the commune',
    empty: 'No proposal waits for the commune',
    proposal: 'Proposal',
    state: 'State',
    due: 'Answer due on',
    late: 'late',
    examiner: 'Who answers',
    supports: 'Supports (threshold)',
  },
  show: {
    title: 'Examine a proposal',
    public: 'The public page',
    merge: 'Suggest a merge',
    examiner: 'Who answers',
    official: 'The elected official who examines',
    name: 'Name',
    named: 'Who answers is named, and told.',
    join: 'The project that it becomes',
    joinLead: 'Choose a published project that takes it up, or',
    newProject: 'begin a project',
    project: 'Project',
    joinButton: 'Link to the project',
    joined: 'The proposal and the project are linked.',
  },
}
