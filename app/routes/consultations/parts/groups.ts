import type { PersonClass } from '#app/lib/kinds.ts'
import type { Messages } from '#app/lib/messages/index.ts'

/** Who is counted together, in words: a class once where both its standings are there. */
export function groupName(of: readonly { class: PersonClass; verified: boolean }[], t: Messages): string {
  const classes = [...new Set(of.map((one) => one.class))]
  return classes
    .map((one) => {
      const standings = of.filter((other) => other.class === one)
      const name = t.ui.classes[one]
      if (standings.length > 1 || one === 'visitor') return name
      return `${name} (${standings[0]?.verified ? t.voteNames.verified : t.voteNames.declared})`
    })
    .join(', ')
}
