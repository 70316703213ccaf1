import type { MetaDescriptor, MetaFunction } from '@remix-run/react'

/** What a page is called and about, for its tab, for search engines and beside a link to it (ogp.me). */
export const shownMeta = (title: string, description?: string): MetaDescriptor[] => [
  { title },
  { property: 'og:title', content: title },
  ...(description
    ? [
        { name: 'description', content: description },
        { property: 'og:description', content: description },
      ]
    : []),
]

/** The `meta` of a page whose loader says its `title`; of one that could not be made, ours. */
export const titleMeta: MetaFunction = ({ data }) => shownMeta(titleIn(data))

/** The same of a page that no search engine shall find. */
export const hiddenTitleMeta: MetaFunction = ({ data }) => [
  { title: titleIn(data) },
  { name: 'robots', content: 'noindex' },
]

function titleIn(data: unknown): string {
  const { title } = (data ?? {}) as { title?: string }
  return title ?? 'Cordée'
}
