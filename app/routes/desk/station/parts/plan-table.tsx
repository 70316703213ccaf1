import type { PlannedLine } from '#app/domain/station/index.ts'
import { Badge } from '#app/ui/badge.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Table } from '#app/ui/table.tsx'

const tones = { add: 'done', change: 'live', same: 'plain', refused: 'late' } as const

/** An import, line by line: what each would do, and what is wrong with those that do nothing. */
export function PlanTable({ lines }: { lines: readonly PlannedLine[] }) {
  const { t } = useDeskLanguage()
  const words = t.stationDesk.plan
  const details = ({ what, changed, faults }: PlannedLine) =>
    what === 'refused'
      ? faults.map((fault) => words.faults[fault as keyof typeof words.faults]).join(', ')
      : changed.map((field) => words.fields[field as keyof typeof words.fields]).join(', ')
  return (
    <Table
      caption={words.caption}
      rows={lines}
      keyOf={({ line }) => String(line)}
      columns={[
        { key: 'line', label: words.line, cell: ({ line }) => line, number: true },
        { key: 'name', label: words.name, cell: ({ name }) => <span lang="fr">{name || '—'}</span> },
        {
          key: 'what',
          label: words.what,
          cell: ({ what }) => <Badge tone={tones[what]}>{words.whats[what]}</Badge>,
        },
        { key: 'details', label: words.details, cell: (line) => details(line) || '—' },
      ]}
    />
  )
}
