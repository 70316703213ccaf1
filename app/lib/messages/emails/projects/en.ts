import { wording } from '../../../language.ts'
import type { ProjectWords } from './fr.ts'

const { plural } = wording('en')

export const en: ProjectWords = {
  lines: {
    published: (title) => `New project: ${title}`,
    version: (title, number) => `${title}: version ${number} published`,
    movedOn: (title, phase) => `${title}: enters the phase “${phase}”`,
    suspended: (title) => `${title}: project suspended`,
    abandoned: (title) => `${title}: project given up`,
    resumed: (title) => `${title}: the project starts again`,
    reached: (title, milestone) => `${title}: “${milestone}” is done`,
    slipped: (title, milestone, day) => `${title}: “${milestone}” is now planned for ${day}`,
  },
  knots: {
    published: 'The project becomes public',
    version: (number) => `Version ${number}`,
    passage: (phase) => `Moved on to “${phase}”`,
    decision: 'Decision:',
    leap: 'Phases skipped:',
    slip: (title, day) => `“${title}” is now expected on ${day}`,
    reached: (title) => `Milestone reached: ${title}`,
    suspended: 'The project is suspended',
    abandoned: 'The project is abandoned',
    resumed: 'The project is taken up again',
  },
  published: {
    subject: (title) => `New project: ${title}`,
    body: 'This project is now public. You can read it, follow it, give your opinion and ask questions.',
  },
  version: {
    subject: (title, number) => `${title}: version ${number}`,
    title: (title, number) => `“${title}” changes: here is version ${number}`,
    why: 'Why this version',
    answers: (n) => plural(n, { one: 'It answers # contribution.', other: 'It answers # contributions.' }),
    action: 'See what changed',
  },
  answeredByVersion: {
    subject: (title, number) => `${title}: version ${number} answers your contribution`,
    title: 'You said it: the project takes it in, or says why not',
    body: (title, number) => `Version ${number} of “${title}” answers what you wrote.`,
    answer: 'The answer',
    action: (number) => `Read version ${number}`,
  },
  movedOn: {
    subject: (title, phase) => `${title}: phase “${phase}”`,
    title: (phase) => `The project enters the phase “${phase}”`,
    body: (from) => `Until now it was in the phase “${from}”.`,
    decision: (decision) => `Decision: ${decision}`,
    skipped: 'Phases were skipped, for this reason',
  },
  halted: {
    subject: {
      suspended: (title) => `${title}: the project is suspended`,
      abandoned: (title) => `${title}: the project is given up`,
    },
    body: {
      suspended:
        'Nothing is deleted: all of it can still be read, and the town hall will say when it starts again.',
      abandoned: 'Nothing is deleted: all that was written can still be read.',
    },
  },
  resumed: {
    subject: (title) => `${title}: the project starts again`,
    body: 'The project was suspended. It goes on from where it had stopped.',
  },
  reached: {
    subject: (title, milestone) => `${title}: “${milestone}” is done`,
    title: (milestone) => `“${milestone}” is done`,
    body: (day, promised) => `Done on ${day}. First promised for ${promised}.`,
  },
  slipped: {
    subject: (title, milestone, day) => `${title}: “${milestone}” is put off to ${day}`,
    subjectEarlier: (title, milestone, day) => `${title}: “${milestone}” is brought forward to ${day}`,
    body: (from, to) => `This milestone was planned for ${from}; it is now planned for ${to}.`,
    promised: (day) => `First promised for ${day}.`,
  },
}
