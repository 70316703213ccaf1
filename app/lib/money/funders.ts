export const funderKinds = ['own', 'public', 'private'] as const
export type FunderKind = (typeof funderKinds)[number]

/**
 * What each funder counts as. CGCT L1111-10 III: the commune's own share is measured against its money and the public
 * subsidies; a loan is its own money; what private people give or pay stands outside.
 */
export const kindOf = {
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
} as const satisfies Record<string, FunderKind>
