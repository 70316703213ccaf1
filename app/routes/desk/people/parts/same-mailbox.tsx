import type { SharesMailbox } from '#app/domain/people/index.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Notice } from '#app/ui/notice.tsx'

/** Who else is reached at her mailbox: an agent sees it before she verifies one person twice. */
export function SameMailbox({ others }: { others: SharesMailbox[] }) {
  const { t, paths } = useDeskLanguage()
  const words = t.people.desk.claim.mailbox
  if (others.length === 0) return null
  return (
    <Notice tone={others.every(({ verified }) => verified) ? 'info' : 'warning'} title={words.title}>
      <p>{words.lead}</p>
      <ul>
        {others.map(({ id, name, class: of, verified }) => (
          <li key={id}>
            <a href={paths.deskCounterPerson(id)}>{name}</a> ({t.ui.classOf[of]},{' '}
            {verified ? words.verified : words.unverified})
          </li>
        ))}
      </ul>
    </Notice>
  )
}
