import { Icon } from './drawings/icon.tsx'
import { useLanguage } from './language.tsx'

/** Keyset paging: the page before and the page after, each an address that can be shared. */
export function Pagination({ previous, next }: { previous?: string | null; next?: string | null }) {
  const { t } = useLanguage()
  if (!previous && !next) return null
  return (
    <nav className="pagination" aria-label={t.ui.pagination.label}>
      {previous ? (
        <a className="button secondary" href={previous} rel="prev">
          <Icon name="previous" />
          {t.ui.pagination.previous}
        </a>
      ) : null}
      {next ? (
        <a className="button secondary" href={next} rel="next">
          {t.ui.pagination.next}
          <Icon name="next" />
        </a>
      ) : null}
    </nav>
  )
}
