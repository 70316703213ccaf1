import { Icon, type IconName } from '#app/ui/drawings/icon.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** The three things that anyone can do here, said before anything else. */
export function Doors() {
  const { t, paths } = useLanguage()
  const words = t.home.doors
  const doors: { name: keyof typeof words; icon: IconName; href: string }[] = [
    { name: 'read', icon: 'search', href: paths.projects() },
    { name: 'judge', icon: 'check', href: paths.projects({ agir: 'avis' }) },
    { name: 'ask', icon: 'question', href: paths.officials },
  ]
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
    <ul role="list" className="grid gap-x-10 gap-y-4 sm:grid-cols-3">
      {doors.map(({ name, icon, href }) => (
        <li key={name} className="border-t-4 border-gentian pt-3">
          <a href={href} className="inline-flex min-h-11 items-center gap-2 text-lg font-semibold">
            <Icon name={icon} />
            {words[name].title}
          </a>
          <p className="text-second">{words[name].body}</p>
        </li>
      ))}
    </ul>
  )
}
