import type { Funder, Programme } from '#db/schema/index.ts'

export const funderKinds = ['own', 'public', 'private'] as const
export type FunderKind = (typeof funderKinds)[number]

/**
 * What each funder counts as. CGCT L1111-10 III: the commune's own share is measured against its money and the public
 * subsidies; a loan is its own money; what private people give or pay stands outside.
 */
export const kindOf: Record<Funder, FunderKind> = {
  detr: 'public',
  dsil: 'public',
  fnadt: 'public',
  region: 'public',
  department: 'public',
  feder: 'public',
  alcotra: 'public',
  'water-agency': 'public',
  'other-public': 'public',
  'own-funds': 'own',
  loan: 'own',
  'private-gifts': 'private',
  sponsors: 'private',
}

/** The funder whose grant decides an application to this programme; null where only its name tells. */
export const funderOf = (programme: Programme): Funder | null => (programme === 'other' ? null : programme)

/** Whether the State pays: an application to it is received before any work begins. */
export const ofTheState = (programme: Programme): boolean => ['detr', 'dsil', 'fnadt'].includes(programme)
