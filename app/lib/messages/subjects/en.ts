import type { fr } from './fr.ts'

export const en: typeof fr = {
  project: {
    opinion: 'Are you for this project?',
    follow: 'Follow this project',
    following: 'You follow this project',
  },
  dossier: {
    opinion: 'Are you for this subsidy application?',
    follow: 'Follow this application',
    following: 'You follow this application',
  },
  official: {
    opinion: 'What do you think?',
    follow: 'Follow this page',
    following: 'You follow this page',
  },
  decision: {
    opinion: 'Are you for this act?',
    follow: 'Follow this act',
    following: 'You follow this act',
  },
  proposal: {
    opinion: 'Do you support this proposal?',
    follow: 'Follow this proposal',
    following: 'You follow this proposal',
  },
  place: {
    opinion: 'What do you think of this place?',
    follow: 'Follow this place',
    following: 'You follow this place',
  },
  service: {
    opinion: 'Are you content with this service?',
    follow: 'Follow this service',
    following: 'You follow this service',
  },
  list: {
    opinion: 'Are you in favour?',
    follow: 'Hear about new ones',
    following: 'You hear about new ones',
  },
  consultation: {
    opinion: 'What do you think?',
    follow: 'Follow this consultation',
    following: 'You follow this consultation',
  },
  field_report: {
    opinion: 'Are you for this report?',
    follow: 'Follow this report',
    following: 'You follow this report',
  },
  other: {
    opinion: 'Are you for it?',
    follow: 'Follow',
    following: 'You follow this subject',
  },
}
