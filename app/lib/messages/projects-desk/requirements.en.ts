import { wording } from '../../language.ts'
import { pieces } from '../projects/pieces.en.ts'
import type { Requirements } from './requirements.fr.ts'

const { list } = wording('en')

const fields: Record<string, string> = {
  'texts.fr.title': 'the French title',
  'texts.fr.summary': 'the French summary',
  'texts.fr.body': 'the French text',
  'texts.it.title': 'the Italian title',
  'texts.it.summary': 'the Italian summary',
  'texts.it.body': 'the Italian text',
  'texts.en.title': 'the English title',
  'texts.en.summary': 'the English summary',
  'texts.en.body': 'the English text',
  themes: 'at least one theme',
  placeId: 'the place',
  reason: 'the reason for the version',
  budget: 'the budget, in figures',
  milestones: 'the milestones: each needs a French title and a date',
  opinionsOpenOn: 'the day opinions open',
  opinionsCloseOn: 'the day opinions close, after they open',
}
const fieldNames = (names: readonly string[]) =>
  list([...new Set(names.map((name) => fields[name.replace(/\[.*/, '')] ?? name))])

const pieceNames = (names: readonly string[]) =>
  list(names.map((name) => pieces[name as keyof typeof pieces] ?? name))

export const requirements: Requirements = {
  fields,
  fieldNames,
  pieceNames,
  refusals: {
    'phases-in-order': 'A phase does not begin before the one ahead of it: check these days.',
    'phase-in-future': 'This project is not in that phase yet: its day is still to come.',
    'project-incomplete': (names) => `Still missing, or to be corrected: ${fieldNames(names)}.`,
    'project-not-published': 'This project is not public yet.',
    'nothing-to-publish': 'Nothing has changed since the published version.',
    'version-needs-reason': 'Say why this new version comes out.',
    'not-in-office': 'Choose an elected official in office.',
    'not-an-agent': 'Choose a member of the town hall’s staff.',
    'not-a-body': 'Choose a public body.',
    'opinions-already-open': 'Opinions are open: the day they opened can no longer change.',
    'opinions-already-closed': 'Opinions are closed: the day they closed can no longer change.',
    'opinions-close-in-past': 'Opinions cannot close in the past.',
    'gate-pieces-missing': (names) => `Before moving on, this is missing: ${pieceNames(names)}.`,
    'last-phase': 'This project is in its last phase.',
    'phase-not-ahead': 'Choose a phase that comes after today’s.',
    'skip-needs-reason': 'Say why phases are skipped.',
    'project-is-halted': 'This project is suspended or abandoned. Take it up again first.',
    'project-not-halted': 'This project is neither suspended nor abandoned.',
    'milestone-reached': 'This milestone is already reached.',
    'same-date': 'That is already the expected date.',
    'not-yet': 'That day has not come yet.',
    'photo-in-future': 'A picture cannot have been taken on a day that is still to come.',
    'too-many-photos': 'A project shows 24 photos at most. Remove one first.',
  },
}
