import type { Followed } from '#app/domain/overview/index.ts'
import { Badge } from '#app/ui/badge.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Section } from './section.tsx'

/** For who is signed in: what she follows, first. */
export function Follows({
  viewer,
  follows,
}: {
  viewer: { name: string; desk: boolean }
  follows: readonly Followed[]
}) {
  const { t, paths } = useLanguage()
  const words = t.home.follows
  return (
    <Section
      id="suivis"
      title={words.title(viewer.name)}
      more={[
        ...(viewer.desk ? [{ href: paths.desk, label: words.desk }] : []),
        { href: paths.account, label: words.account },
        { href: paths.accountFollows, label: words.all },
      ]}
    >
      {follows.length === 0 ? <p className="max-w-[60ch] text-second">{words.empty}</p> : null}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
      <ul role="list" className="grid gap-x-10 sm:grid-cols-2">
        {follows.map((item) => (
          <FollowedItem key={item.subject.id} item={item} />
        ))}
      </ul>
    </Section>
  )
}

function FollowedItem({ item: { subject, phase, unread, lastAt } }: { item: Followed }) {
  const { t, say, paths } = useLanguage()
  const words = t.home.follows
  return (
    <li className="border-t border-line py-3">
      <a href={paths.subject(subject).show} lang={subject.lang} className="font-semibold">
        {subject.title}
      </a>{' '}
      {unread > 0 ? <Badge tone="live">{words.unread(unread)}</Badge> : null}
      <p className="text-sm text-second">
        {[phase && t.projects.phases[phase], lastAt && words.moved(say.day(lastAt))]
          .filter(Boolean)
          .join(', ')}
      </p>
    </li>
  )
}
