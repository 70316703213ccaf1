import type { FieldState } from '#app/lib/kinds.ts'

/** From where a report may go where (trigger `report_takes_its_step` says the same). */
export const fieldSteps = {
  received: ['acknowledged', 'in-progress', 'solved', 'not-ours', 'refused', 'duplicate'],
  acknowledged: ['in-progress', 'solved', 'not-ours', 'refused', 'duplicate'],
  'in-progress': ['solved', 'not-ours', 'refused', 'duplicate'],
  solved: [],
  'not-ours': [],
  refused: [],
  duplicate: [],
} as const satisfies Record<FieldState, readonly FieldState[]>

/** Where it may go from here. */
export const stepsFrom = (state: FieldState): readonly FieldState[] => fieldSteps[state]

/** Whether somebody still owes something. */
export const isOpen = (state: FieldState): boolean => stepsFrom(state).length > 0

/** Days within which its author opens what was said to be solved again, once; and for which it is shown as lately solved. */
export const reopenDays = 30
