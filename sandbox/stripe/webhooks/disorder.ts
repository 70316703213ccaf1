import { newId } from '../ids.ts'
import type { Delivery } from '../store/tables.ts'

/**
 * What is to go wrong with the next events, for tests: `drop` them, `duplicate` them (both at once), `delay` them, or
 * `reorder` them: the next `times` are held until the last of them has happened, then sent last first.
 */
export type Disorder = {
  effect: 'drop' | 'duplicate' | 'delay' | 'reorder'
  /** Of these types alone; without it, of any. */
  types?: string[]
  times: number
  milliseconds?: number
}

/** Between two events that are sent in a wished order. */
const APART = 150

export function openDisorder() {
  let rules: Disorder[] = []
  let held: string[] = []
  let release: [string, number][] = []

  function apply(delivery: Delivery): Delivery[] {
    const rule = rules.find(({ types }) => !types || types.includes(delivery.type))
    if (!rule) return [delivery]
    rule.times--
    rules = rules.filter(({ times }) => times > 0)
    switch (rule.effect) {
      case 'drop':
        return [{ ...delivery, at: null, state: 'dropped' }]
      case 'duplicate':
        return [delivery, { ...delivery, id: newId('dlv') }]
      case 'delay':
        return [{ ...delivery, at: Date.now() + (rule.milliseconds ?? 1000) }]
      case 'reorder':
        held.unshift(delivery.id)
        if (rule.times === 0) {
          release = held.map((id, i) => [id, Date.now() + i * APART])
          held = []
        }
        return [{ ...delivery, at: null }]
    }
  }
  return {
    apply,
    add: (rule: Disorder) => void rules.push({ ...rule }),
    /** Those that may go out now, and when. */
    released: () => release.splice(0),
    clear: () => {
      rules = []
      held = []
      release = []
    },
  }
}
