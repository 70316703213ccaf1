import { wording } from '../../../language.ts'
import type { Bulletins } from './fr.ts'

const { plural } = wording('en')

export const en: Bulletins = {
  /** What a phone shows. */
  push: { danger: (title) => `Danger: ${title}`, stop: 'Tell me no more' },
  address: {
    subject: 'Confirm your address to receive the bulletins',
    title: 'Receive the bulletins of the station',
    body: 'Somebody asked to receive the bulletins at this address. Confirm it by this link, which is good for two days.',
    action: 'Confirm this address',
    notYou: 'Was it not you? Do nothing: no e-mail will follow.',
  },
  severities: { information: 'Information', watch: 'Watch', warning: 'Warning', danger: 'Danger' },
  subject: (severity, title) => `${severity}: ${title}`,
  subjectOfEnd: (title) => `Ended: ${title}`,
  several: (n) => plural(n, { one: '# bulletin', other: '# bulletins' }),
  from: (instant) => `From ${instant}`,
  until: (instant) => `Until ${instant}`,
  ended: (instant) => `Ended before its time, on ${instant}`,
  corrected: 'Corrected: this replaces what you received.',
  read: 'Read this bulletin',
  state: 'This e-mail does not replace the alerts of the State. In an emergency: 112.',
}
