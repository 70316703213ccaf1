import type { DossierState } from '#db/schema/index.ts'

type Way = { to: readonly DossierState[]; source: string }

/** Whoever has been told what it gets may still lose it, or give it up. */
const granted = ['lapsed', 'abandoned'] as const satisfies DossierState[]
const detr = 'CGCT R2334-22 à R2334-30'

/**
 * The way of an application, as data: from each state those that may follow, and where the rule comes from. A step to
 * `filed` is `fileDossier`'s alone, since it freezes a version; an extension moves a deadline and no state
 * (`extendable`). FRANCE.md, "A subsidy dossier".
 */
export const way: Record<DossierState, Way> = {
  spotting: { to: ['drafting', 'abandoned'], source: 'CGCT L2121-29' },
  drafting: { to: ['deliberated', 'abandoned'], source: 'CGCT L2121-29' },
  // The council adopts the operation and its financing plan.
  deliberated: { to: ['filed', 'drafting', 'abandoned'], source: 'CGCT L2121-29' },
  filed: { to: ['received', 'abandoned'], source: 'CRPA L112-3' },
  received: { to: ['complete', 'pieces-requested', 'refused', 'abandoned'], source: detr },
  'pieces-requested': { to: ['filed', 'complete', 'refused', 'abandoned'], source: detr },
  complete: { to: ['examination', 'refused', 'abandoned'], source: detr },
  examination: { to: ['committee', 'notified', 'refused', 'abandoned'], source: detr },
  // DETR: the elected members' commission is heard (CGCT L2334-37).
  committee: { to: ['notified', 'refused', 'abandoned'], source: 'CGCT L2334-37' },
  notified: { to: ['started', ...granted], source: detr },
  refused: { to: [], source: 'CRPA L211-2' },
  started: { to: ['advance', 'instalment', 'completed', ...granted], source: detr },
  advance: { to: ['instalment', 'completed', ...granted], source: detr },
  instalment: { to: ['instalment', 'completed', ...granted], source: detr },
  completed: { to: ['balance', ...granted], source: detr },
  balance: { to: ['closed'], source: detr },
  closed: { to: [], source: detr },
  lapsed: { to: [], source: detr },
  abandoned: { to: [], source: 'CGCT L2121-29' },
}

/** The states in which the financing plan is still written; the database keeps it afterwards. */
export const plannable: readonly DossierState[] = ['spotting', 'drafting', 'deliberated', 'pieces-requested']
/** The states from which a dossier is filed: a first time, and again with the pieces that were asked for. */
export const fileable: readonly DossierState[] = ['deliberated', 'pieces-requested']
/** While a grant stands, its deadlines can be extended. */
export const extendable: readonly DossierState[] = ['notified', 'started', 'advance', 'instalment']
/** Nothing falls due any more. */
export const over: readonly DossierState[] = ['refused', 'closed', 'lapsed', 'abandoned']

/** The states that may follow by a step of the desk: filing has a page of its own. */
export const stepsFrom = (state: DossierState) => way[state].to.filter((to) => to !== 'filed')
