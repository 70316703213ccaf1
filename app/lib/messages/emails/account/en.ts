import type { AccountWords } from './fr.ts'

export const en: AccountWords = {
  proofGone: 'Your proof was destroyed when the decision was made.',
  granted: {
    subject: 'Your status is confirmed',
    body: (className, day) =>
      `The town hall has verified your status: “${className}”. It holds until ${day}.`,
    action: 'See my account',
  },
  refused: {
    subject: 'Your status could not be confirmed',
    body: (className) =>
      `The town hall could not verify the status “${className}”. You can go on taking part: your contributions count as “declared”.`,
    action: 'Make a new request',
  },
  expired: {
    subject: 'The verification of your status has ended',
    body: (className) =>
      `The town hall had verified your status “${className}” for a limited time. What you have already given does not change; what you give from now on counts as “declared” until a new verification.`,
    action: 'Renew the verification',
  },
}
