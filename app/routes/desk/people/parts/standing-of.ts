import type { PersonFound } from '#app/domain/people/index.ts'
import { useLanguage } from '#app/ui/language.tsx'

/** One line about a person, for the desk: class, whether it is verified, no address, roles. */
export function useStandingOf() {
  const { t } = useLanguage()
  const { withoutAddress } = t.people.desk.person
  return ({ class: of, verified, hasAddress, roles }: PersonFound): string =>
    [
      t.ui.classOf[of],
      verified ? t.ui.standing.verified : t.ui.standing.declared,
      hasAddress ? '' : withoutAddress,
      ...roles.map((role) => t.people.roles[role]),
    ]
      .filter(Boolean)
      .join(', ')
}
