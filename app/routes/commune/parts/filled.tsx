import type { ReactNode } from 'react'
import { useLanguage } from '#app/ui/language.tsx'

/** A setting, or plainly that it is missing: to an administrator with the way to fill it in. */
export function Filled({
  value,
  mayFill,
  href,
}: {
  value: string | undefined
  mayFill: boolean
  href?: string
}) {
  const { t, paths } = useLanguage()
  if (value) return href ? <a href={href}>{value}</a> : value
  return mayFill ? (
    <a href={paths.deskSettings} className="text-brick">
      {t.commune.toCompleteHere}
    </a>
  ) : (
    <em className="text-muted">{t.commune.toComplete}</em>
  )
}

/** A part of a legal page under its title. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mb-10 max-w-[68ch]">
      <h2 className="mb-3 text-xl">{title}</h2>
      <div className="grid gap-3">{children}</div>
    </section>
  )
}

/** Names and values, one under the other. */
export function Facts({ facts }: { facts: [label: string, value: ReactNode][] }) {
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[14rem_1fr]">
      {facts.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="text-second max-sm:mt-2">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
