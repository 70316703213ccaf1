import { Form } from '@remix-run/react'
import type { News } from '#app/telling/index.ts'
import { Badge } from '#app/ui/badge.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** News, one a line. Opening one that is unread marks it, hence a button: a link must change nothing. */
export function NewsList({ news, title, now }: { news: readonly News[]; title: string; now: Date }) {
  const { t, say, paths } = useLanguage()
  if (news.length === 0) return null
  return (
    <section aria-label={title}>
      <h2 className="mb-3 text-lg">{title}</h2>
      <ul className="grid gap-3">
        {news.map(({ id, text, path, at, unread }) => (
          <li key={id} className="card">
            <p className="text-sm text-second">
              {unread ? <Badge tone="live">{t.publishing.notifications.unread}</Badge> : null}{' '}
              <time dateTime={at.toISOString()}>{`${say.instant(at)} (${say.relative(at, now)})`}</time>
            </p>
            {unread ? (
              <Form method="post" action={paths.accountNotification(id)} reloadDocument>
                <button type="submit" className="cursor-pointer text-left font-bold text-gentian underline">
                  {text}
                </button>
              </Form>
            ) : (
              <a href={path}>{text}</a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
