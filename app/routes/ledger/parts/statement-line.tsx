import type { ReactNode } from 'react'
import { useLanguage } from '#app/ui/language.tsx'

/** What it is on the left, with a word on it beneath, and how much on the right. Cents. */
export function StatementLine({
  name,
  gloss,
  sum,
  total = false,
}: {
  name: ReactNode
  gloss?: ReactNode
  sum: bigint
  total?: boolean
}) {
  const { say } = useLanguage()
  return (
    <li
      className={`flex items-baseline justify-between gap-6 border-t border-line py-3 ${total ? 'font-bold' : ''}`}
    >
      <div>
        {name}
        {gloss ? <small className="block text-second">{gloss}</small> : null}
      </div>
      <span className="money whitespace-nowrap">{say.money(sum)}</span>
    </li>
  )
}
