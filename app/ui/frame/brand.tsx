import { useLanguage } from '../language.tsx'

/** The commune's name beside the mark: two summits and the rope between them. */
export function Brand({ commune }: { commune: string }) {
  const { t, paths } = useLanguage()
  return (
    <a className="brand" href={paths.home}>
      <svg viewBox="0 0 44 36" aria-hidden="true">
        <path stroke="currentColor" d="M2 33 13 14l7 12L31 5l11 28" />
        <path className="mark-rope" d="M13 14q11 4 18-9" />
        <path className="mark-knot" d="M13 14h0M31 5h0" />
      </svg>
      <span>
        {commune}
        <small>{t.ui.header.tagline}</small>
      </span>
    </a>
  )
}
