import type { fr } from './fr.ts'

export const en: typeof fr = {
  project: {
    name: 'Project',
    opinion: 'Are you for this project?',
    follow: 'Follow this project',
    following: 'You follow this project',
  },
  dossier: {
    name: 'Grant application',
    opinion: 'Are you for this subsidy application?',
    follow: 'Follow this application',
    following: 'You follow this application',
  },
  official: {
    name: 'Elected official',
    opinion: 'What do you think?',
    follow: 'Follow this page',
    following: 'You follow this page',
  },
  decision: {
    name: 'Decision',
    opinion: 'Are you for this act?',
    follow: 'Follow this act',
    following: 'You follow this act',
  },
  proposal: {
    name: 'Proposal',
    opinion: 'Do you support this proposal?',
    follow: 'Follow this proposal',
    following: 'You follow this proposal',
  },
  place: {
    name: 'Place',
    opinion: 'What do you think of this place?',
    follow: 'Follow this place',
    following: 'You follow this place',
  },
  service: {
    name: 'Service',
    opinion: 'Are you content with this service?',
    follow: 'Follow this service',
    following: 'You follow this service',
  },
  list: {
    name: 'List',
    opinion: 'Are you in favour?',
    follow: 'Hear about new ones',
    following: 'You hear about new ones',
  },
  consultation: {
    name: 'Consultation',
    opinion: 'What do you think?',
    follow: 'Follow this consultation',
    following: 'You follow this consultation',
  },
  budget: {
    name: 'Participatory budget',
    opinion: 'What do you think of it?',
    follow: 'Follow this budget',
    following: 'You follow this budget',
  },
  field_report: {
    name: 'Report',
    opinion: 'Are you for this report?',
    follow: 'Follow this report',
    following: 'You follow this report',
  },
  other: {
    name: 'Subject',
    opinion: 'Are you for it?',
    follow: 'Follow',
    following: 'You follow this subject',
  },
}
