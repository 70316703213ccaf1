import type { Role } from '../../kinds.ts'
import { wording } from '../../language.ts'
import type { Common } from './fr.ts'

const { list, plural } = wording('en')

/** How long to wait, as said by the seconds that a refusal names. */
export const waiting = ([seconds]: readonly string[]): string => {
  const minutes = Math.ceil(Number(seconds) / 60)
  if (!minutes) return 'a few minutes'
  if (minutes <= 90) return plural(minutes, { one: 'a minute', other: '# minutes' })
  return plural(Math.ceil(minutes / 60), { one: 'an hour', other: '# hours' })
}

/** Those who hold a right, by their roles. */
const holders: Record<Role, string> = {
  mayor: 'the mayor',
  elected: 'elected officials',
  agent: 'the staff of the town hall',
  treasurer: 'the treasury',
  moderator: 'the moderators',
  administrator: 'the administrators of the site',
}

/** That she may not, and who may, where a right says so. */
const notAllowed = (roles: readonly string[]): string =>
  roles.length === 0
    ? 'Your account may not do this.'
    : `Your account may not do this. Those who may: ${list(roles.map((role) => holders[role as Role] ?? role))}.`

export const en: Common = {
  language: {
    fr: 'Français',
    it: 'Italiano',
    en: 'English',
    choose: 'Language',
  },
  skipToContent: 'Skip to content',
  mainNavigation: 'Main navigation',
  menu: 'Menu',
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  confirm: 'Confirm',
  search: 'Search',
  filter: 'Filter',
  allValues: 'All',
  more: 'Show more',
  back: 'Back',
  optional: 'optional',
  required: 'required',
  yes: 'Yes',
  no: 'No',
  none: 'None',
  edit: 'Edit',
  remove: 'Remove',
  send: 'Send',
  sheet: 'CSV for a French or Italian spreadsheet',
  print: 'Print',
  demonstrationBanner:
    'Demonstration data: the people, projects and figures are invented. Nothing here commits the real commune.',
  results: (n) => plural(n, { zero: 'No results', one: '# result', other: '# results' }),
  errorPage: {
    notFoundTitle: 'This page does not exist',
    notFoundBody: 'The address may be incomplete, or the page may have moved.',
    forbiddenTitle: 'This page is not open to you',
    forbiddenBody: 'Your account may not do this. If you think this is a mistake, write to the town hall.',
    tooManyTitle: 'A little too fast',
    awayTitle: 'The site will be back in a moment',
    awayBody:
      'One of our services does not answer just now. Try again in a minute. If you had just sent something, it may not have been saved: go back, what you wrote is still there.',
    brokenTitle: 'Something broke on our side',
    brokenBody:
      'Try again in a minute. If you had just sent something, it may not have been saved: go back, what you wrote is still there.',
    reference: (id) => `Reference to give to the town hall: ${id}`,
    home: 'Back to the home page',
  },
  form: {
    errorSummary: (n) => plural(n, { one: 'One point needs correcting', other: '# points need correcting' }),
    required: 'This field is required.',
    tooShort: (min) =>
      plural(min, { one: 'Write at least # character.', other: 'Write at least # characters.' }),
    tooLong: (max) => plural(max, { one: '# character at most.', other: '# characters at most.' }),
    tooSmall: (min) => `At least ${min}.`,
    tooBig: (max) => `At most ${max}.`,
    tooMany: (max) => plural(max, { one: '# choice at most.', other: '# choices at most.' }),
    email: 'Write a complete address, such as name@example.org.',
    number: 'Write a number.',
    date: 'Write a date of the calendar with its month as a word, such as 12 March 2027, or as 2027-03-12.',
    choice: 'Choose one of the answers offered.',
    url: 'Write a complete address that starts with https://.',
    invalid: 'This value is not accepted.',
  },
  refusals: {
    'not-found': 'This does not exist, or is not public.',
    'not-allowed': notAllowed,
    'sign-in-first': 'Identify yourself first.',
    'too-many': (names: readonly string[]) =>
      `Too many attempts in a short time. Try again in ${waiting(names)}.`,
    'edited-meanwhile':
      'Someone else changed this in the meantime. Your text is kept below: compare, then save again.',
    'already-done': 'This is already done.',
    'link-expired': 'This link has expired or has already been used.',
    'second-factor-required': 'This asks for a second check of your identity.',
    'picture-too-large': 'This picture has more than 50 million points: make it smaller before you send it.',
    'files-away': 'Files cannot be reached at the moment. Try again in a few minutes.',
    'pictures-wait': 'Too many pictures are arriving at once: send yours again in a moment.',
    'sign-in-again':
      'This asks that you signed in less than a quarter of an hour ago: sign out, then identify yourself again.',
    'file-too-large': (names) => `This file is larger than ${names[0] ?? ''} MB.`,
    'files-too-large': (names) =>
      `Together these files are larger than ${names[0] ?? ''} MB: send fewer at a time.`,
    'file-not-accepted': 'This type of file is not accepted.',
    'invalid-input': 'Some fields need correcting.',
  },
}
