import type { KnotWords, Knot as Told } from '#app/telling/index.ts'
import type { Language } from '../language.tsx'
import { type Knot, Rope } from './rope.tsx'

/** The rope of what happened to something, as `telling` makes its knots. */
export function ToldRope({
  knots,
  ...rope
}: {
  knots: readonly Told[]
  label?: string
  language: Pick<Language, 'say' | 't'>
}) {
  return <Rope knots={knots.map(asKnot)} {...rope} />
}

/** A told knot among others of a page's own. */
export const asKnot = ({ detail, ...knot }: Told): Knot => ({
  ...knot,
  detail: detail?.map((words) => <Words key={typeof words === 'string' ? words : words.text} of={words} />),
})

function Words({ of }: { of: KnotWords }) {
  if (typeof of === 'string') return of
  const { text, href, lang } = of
  if (!href) return <span lang={lang}>{text}</span>
  return (
    <a href={href} lang={lang}>
      {text}
    </a>
  )
}
