import type { Verb } from './verbs.ts'

/**
 * What any visitor can see has happened: only of these does the published chain say when and on what. Everything
 * else in it is a seal and no more; who acted is always sealed.
 */
export const publicVerbs = [
  'project-published',
  'version-published',
  'project-moved-on',
  'project-halted',
  'project-resumed',
  'gate-piece-filed',
  'milestone-added',
  'milestone-reached',
  'milestone-slipped',
  'dossier-published',
  'dossier-filed',
  'dossier-moved',
  'dossier-granted',
  'dossier-refused',
  'annex-printed',
  'decision-published',
  'decision-printed',
  'decision-superseded',
  'decision-redacted',
  'package-offered',
  'package-withdrawn',
  'sponsorship-paid',
  'commented',
  'contribution-withdrawn',
  'question-asked',
  'question-acknowledged',
  'question-overdue',
  'answered',
  'answer-undone',
  'question-settled',
  'contribution-answered-by-version',
  'opinions-counted',
  'contribution-hidden',
  'contribution-kept',
  'contribution-restored',
  'appeal-upheld',
  'ledger-closed',
  'campaign-opened',
  'campaign-cancelled',
  'campaign-reached',
  'campaign-missed',
  'campaign-settled',
  'settings-changed',
  'chain-closed',
] as const satisfies readonly Verb[]

export type PublicVerb = (typeof publicVerbs)[number]

export const isPublicVerb = (verb: string): boolean => (publicVerbs as readonly string[]).includes(verb)
