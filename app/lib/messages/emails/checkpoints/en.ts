import type { CheckpointWords } from './fr.ts'

export const en: CheckpointWords = {
  address: {
    subject: 'Receive the fingerprint of each day: please confirm',
    title: 'Confirm your address',
    body: 'Somebody asked that the fingerprint of each day be sent to this address. The link is good for two days.',
    action: 'Confirm',
    notYou: 'Not you? Do nothing: nothing else will be sent, and the address will be forgotten.',
  },
  taken: {
    subject: (day) => `The fingerprint of ${day}`,
    title: 'The fingerprint of the day',
    keep: 'Keep this message: a chain that only its keeper holds proves nothing.',
    events: 'Register: everything that happens on the platform',
    ledger: 'Accounts: each euro received and paid over',
    facts: (day, position) => `On ${day}, ${position} lines, and this fingerprint:`,
    verify: 'To check, with the code of the platform and the downloaded file:',
    how: 'In the downloaded file, at that position, the fingerprint must be the one in this message. If it is not, the past was rewritten.',
    eventsPage: 'The fingerprints of the register, and the file',
    ledgerPage: 'The fingerprints of the accounts, and the file',
  },
}
