import { wording } from '../../language.ts'
import type { InfoNames } from './fr.ts'

const { plural } = wording('en')

export const en: InfoNames = {
  severities: { information: 'Information', watch: 'Watch', warning: 'Warning', danger: 'Danger' },
  band: {
    title: 'Now in the station',
    danger: 'What is dangerous',
    calm: 'No warning at the moment',
    more: (n) => plural(n, { one: '# more piece of information', other: '# more pieces of information' }),
    open: 'What is open',
    openOf: (open, all) => `${open} open of ${all}`,
    noServices: 'No service is listed yet',
    shut: 'Closed or disrupted:',
    others: (n) => plural(n, { one: 'and # other', other: 'and # others' }),
    today: 'What happens today',
    nothingToday: 'Nothing announced',
    say: 'What you can say',
    report: 'Report what you see',
    judge: 'Give an opinion on a project',
    ask: 'Ask an elected official',
    propose: 'Propose something',
  },
}
