import { wording } from '#app/lib/language.ts'
import type { Locks } from './fr.ts'

export const en: Locks = {
  stop: {
    title: 'Stop a change',
    what: {
      'factor-set': (day) => `On ${day}, a second check was set up on your account.`,
      'factor-removed': (day) => `On ${day}, the second check of your account was removed.`,
      'password-changed': (day) => `On ${day}, the password of your account was changed.`,
      'address-changed': (day) => `On ${day}, the address of your account was replaced by another.`,
    },
    will: 'If it was not you, this is what the button does:',
    closes: 'The account is signed out everywhere.',
    password: 'A password chosen less than a week before is worth nothing any more.',
    factor:
      'A second check set up less than a week before is worth nothing any more, unless the account holds a role at the town hall.',
    back: 'The former address comes back, and the new one is told.',
    proved:
      'The new address stays, because the change was made with the second check: it will be asked for to go on.',
    freezes:
      'For seven days a code is not enough to come in: it also takes the password or the second check of before, or the counter of the town hall.',
    button: 'It was not me: close everything',
    wasYou: 'It was you? Close this page: nothing has been done.',
    gone: 'This link is more than seven days old or has been used. If your account is no longer yours, come to the counter of the town hall.',
    stopped: 'The account is closed everywhere. Sign in to choose new keys.',
    frozen:
      'The account is frozen for seven days and closed everywhere. Sign in: a code, then one more proof.',
  },
  frozen: {
    title: 'Frozen account',
    lead: (day) =>
      `A change of address was stopped. Until ${day}, this account asks for one more proof than the code.`,
    password: 'Your password of before this change',
    code: 'Or the code of your second check',
    codeHint: 'Six digits given by your phone, or one of your recovery codes.',
    confirm: 'Open my account again',
    resumed: 'Your account is open again.',
    counter:
      'You have neither? Come to the counter of the town hall with an identity document: an agent opens the account again before you. An account that holds a role is not opened so: turn to the administrator.',
  },
  counter: {
    waits: 'This account is frozen',
    lead: (day) =>
      `A change of address was stopped: until ${day}, a code is not enough. Open it again only once you have seen an identity document in the person’s name, and been told which of the two addresses is theirs.`,
    open: 'Open it again, document in hand',
    title: 'Open a frozen account again',
    which: 'Which address is theirs?',
    former: 'The one before the change',
    new: 'The new one',
    seen: 'I have seen the document: open again',
    done: 'The account is open again. Both addresses are told.',
  },
  again:
    'This asks for a sign-in of less than a quarter of an hour ago. Sign in again: you will come back here.',
  refusals: {
    'account-frozen':
      'This account is frozen after a change of address was stopped. Ask for a code at its address: one more proof will be asked for then.',
    'address-kept':
      'An account has just left this address and may still come back to it. Open the link received at this address if the change was not yours, or wait a week.',
    'address-unproved': 'First confirm your address in your profile, with your second check.',
    'lock-changed-lately': ([until]) =>
      `A lock of your account was changed less than a week ago, and the link sent by e-mail can still stop that. You can delete the account from ${until ? wording('en').day(new Date(until)) : ''}.`,
    'one-proof': 'Give your password, or a code of your second check.',
  },
}
