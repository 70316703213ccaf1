import { useLanguage } from './language.tsx'

/** The commune's name beside the mark: a ridge, and the rope that climbs it. */
export function Brand({ commune }: { commune: string }) {
  const { t, paths } = useLanguage()
  return (
    <a className="brand" href={paths.home}>
      <svg viewBox="0 0 44 36" aria-hidden="true">
        <path stroke="currentColor" d="M2 33 14 15l5 6L30 4l12 29" />
        <path className="mark-rope" d="m7 33 9-10 4 4 10-14" />
        <circle className="mark-knot" cx="30" cy="13" r="2.6" />
        <circle className="mark-knot" cx="16" cy="23" r="2.6" />
      </svg>
      <span>
        {commune}
        <small>{t.ui.header.tagline}</small>
      </span>
    </a>
  )
}
