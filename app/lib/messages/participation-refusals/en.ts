import type { fr } from './fr.ts'

export const en: typeof fr = {
  refusals: {
    'comments-closed': 'The discussion is closed: it can be read, no longer written in.',
    'not-a-member': 'You cannot speak for this organisation.',
    'parent-gone': 'The contribution you are replying to is no longer there.',
    'reply-too-deep': 'One replies to a contribution, not to a reply: reply to the first message.',
    'newcomer-link':
      'Your account is new: a link cannot be added afterwards. Write it in a new contribution, which a moderator will read first.',
    'contribution-withdrawn': 'Its author has withdrawn this contribution.',
    'contribution-hidden': 'This contribution is hidden by the moderators.',
    'contribution-held': 'This contribution is still waiting for a moderator to read it.',
    'own-words': 'These are your own words: that is for others to do.',
    'stance-of-opinion':
      'These words are the reason for your opinion and take its position. Change it where you gave your opinion.',
    'opinions-not-open': 'Opinions are not open.',
    'opinions-closed': 'Opinions are closed. Your earlier one, if there is one, is counted.',
    'own-question': 'You cannot put a question to yourself.',
    'opinion-stands': 'You have already given an opinion here: it stands beside the one that waits. Choose.',
    'office-ended': 'These words were written in an office that is no longer yours: they stay as they are.',
    'examiner-is-author': 'Whoever wrote a proposal does not examine it: somebody else must be named.',
    'day-past': 'That day has passed.',
    'day-too-far': 'Promise a day within the next ninety.',
    'not-in-office': 'This person is no longer in office.',
    'not-yours-to-answer':
      'This question is addressed to someone else: that official or the mayor can answer it.',
    'does-not-ask': 'This contribution does not ask for an official answer.',
    'nobody-to-answer': 'No elected official is in charge of this subject.',
    'answered-already': 'An answer is already published.',
    'not-answered-yet': 'This question has no answer yet.',
    'undo-too-late': 'The ten minutes have passed: the answer stays published.',
  },
}
