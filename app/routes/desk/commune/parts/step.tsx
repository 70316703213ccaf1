import type { ReactNode } from 'react'
import { Badge } from '#app/ui/badge.tsx'
import { Card } from '#app/ui/card.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** One step: what it is, whether what it asks for is there, and what is said of it. */
export function Step({
  title,
  state,
  children,
}: {
  title: string
  state: 'done' | 'todo' | 'later'
  children: ReactNode
}) {
  const { t } = useLanguage()
  return (
    <Card as="li" acting={state === 'todo'} className="grid gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <h2 className="text-xl">{title}</h2>
        <Badge tone={state === 'done' ? 'done' : state === 'todo' ? 'live' : 'plain'}>
          {t.desk.firstSteps.states[state]}
        </Badge>
      </div>
      {children}
    </Card>
  )
}

/** What is missing, one thing a line; nothing when nothing is. */
export function Missing({ things }: { things: readonly string[] }) {
  const { t } = useLanguage()
  if (things.length === 0) return null
  return (
    <div>
      <p>{t.desk.firstSteps.missing}</p>
      <ul className="list-disc pl-6">
        {things.map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
    </div>
  )
}
