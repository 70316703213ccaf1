import type { PersonClass } from '#app/lib/kinds.ts'
import type { Messages } from '#app/lib/messages/index.ts'

type Classes = Messages['people']['signIn']['join']['classes']

/** The capacities in which one takes part, as cards to choose from, those who live here first. */
export const classChoices = (classes: Classes) =>
  (Object.keys(classes) as PersonClass[]).map((value) => ({ value, ...classes[value] }))
