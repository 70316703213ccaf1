import { LinkButton } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import type { Frame } from './frame.server.ts'
import { StanceLinks } from './stance-links.tsx'

/** What one can do, and where. */
export type Way = { href: string; label: string }

/**
 * On a phone, what acts stays at the bottom of the window: one's opinion, by one touch, or else what one came for first
 * and one thing more. What is closed is not there: the page says why. `first` where its kind has a way of its own.
 */
export function ActBar({ of, first }: { of: Frame; first?: Way | undefined }) {
  const { t, paths } = useLanguage()
  const words = t.subjectPages
  const to = paths.subject(of)
  const { can, takes } = of
  const ways = [
    { open: first !== undefined, href: first?.href ?? '', label: first?.label ?? '' },
    { open: can.opinion.open, href: `${to.show}#soutien`, label: words.support },
    { open: can.comment, href: to.write, label: words.comment },
    { open: can.ask, href: `${to.questions}#poser`, label: words.ask },
    { open: can.follow, href: `${to.show}#suivi`, label: words.follow },
  ]
  const [main, second] = ways.filter(({ open }) => open)
  if (!main) return null
  if (can.opinion.open && !takes.supports)
    return (
      <nav className="act-bar" aria-label={words.act}>
        <StanceLinks of={of} />
      </nav>
    )
  return (
    <nav className="act-bar" aria-label={words.act}>
      <LinkButton href={main.href}>{main.label}</LinkButton>
      {second ? (
        <LinkButton tone="secondary" href={second.href}>
          {second.label}
        </LinkButton>
      ) : null}
    </nav>
  )
}
