import type { AccountWords } from './fr.ts'

export const en: AccountWords = {
  lines: {
    granted: (className) => `Your status is confirmed: ${className}`,
    refused: (className) => `Your status could not be confirmed: ${className}`,
    voiceGiven: (organisation) => `You can speak for “${organisation}”`,
    voiceShared: (organisation) => `Somebody else can speak for “${organisation}”`,
    voiceEnded: (organisation) => `You no longer speak for “${organisation}”`,
    expired: 'The verification of your status has ended',
  },
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
  voice: {
    given: {
      subject: (organisation) => `You can speak for “${organisation}”`,
      body: 'The town hall has entered you among those who speak for this organisation. Each time you choose whether you write in its name or in your own.',
    },
    shared: {
      subject: (organisation) => `Somebody else can speak for “${organisation}”`,
      body: (who, organisation) =>
        `The town hall has entered ${who} among those who speak for “${organisation}”.`,
    },
    ended: {
      subject: (organisation) => `You no longer speak for “${organisation}”`,
      body: 'The town hall has removed you from those who speak for this organisation. What you said in its name stays.',
    },
    wrong: 'This is not right? Tell the town hall.',
  },
  expired: {
    subject: 'The verification of your status has ended',
    body: (className) =>
      `The town hall had verified your status “${className}” for a limited time. What you have already given does not change; what you give from now on counts as “declared” until a new verification.`,
    action: 'Renew the verification',
  },
}
