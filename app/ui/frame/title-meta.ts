import type { MetaFunction } from '@remix-run/react'

/** The `meta` of a page whose loader says its `title`; of one that could not be made, ours. */
export const titleMeta: MetaFunction = ({ data }) => [{ title: titleIn(data) }]

/** The same of a page that no search engine shall find. */
export const hiddenTitleMeta: MetaFunction = ({ data }) => [
  { title: titleIn(data) },
  { name: 'robots', content: 'noindex' },
]

function titleIn(data: unknown): string {
  const { title } = (data ?? {}) as { title?: string }
  return title ?? 'Cordée'
}
