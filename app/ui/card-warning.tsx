import { lastMonth } from '#app/lib/money/card-brand.ts'
import { LinkButton } from './button.tsx'
import { useLanguage } from './language.tsx'
import { Notice } from './notice.tsx'

/** That a saved card is over before what it is saved for, and the way to another; `live` where it answers a deed. */
export function CardWarning({
  why,
  card,
  until,
  deadlineAt,
  href,
  live = false,
}: {
  why: 'ends' | 'ended'
  card: { expMonth: number; expYear: number }
  /** The last day on which it may be charged. */
  until: Date
  deadlineAt: Date
  href: string
  live?: boolean
}) {
  const { t, say } = useLanguage()
  const words = t.collection.card
  return (
    <Notice tone="warning" title={words[why].title} live={live}>
      <p>{words[why].body(lastMonth(card), say.day(until))}</p>
      <p>{words.ask(say.instant(deadlineAt))}</p>
      <p>
        <LinkButton href={href}>{words.other}</LinkButton>
      </p>
    </Notice>
  )
}
