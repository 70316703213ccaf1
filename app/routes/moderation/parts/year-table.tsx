import type { RegisterYear } from '#app/domain/moderation/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { type Column, Table } from '#app/ui/table.tsx'
import { lasting } from './ruling-table.tsx'

/** Moderation in figures, a row a year. */
export function YearTable({ years }: { years: readonly RegisterYear[] }) {
  const { t, say, paths } = useLanguage()
  const words = t.moderation.register
  const count = (key: 'notices' | 'hidden' | 'kept' | 'appeals' | 'restored' | 'upheld') => ({
    key,
    label: words.figures[key],
    number: true,
    cell: (year: RegisterYear) => say.number(year[key]),
  })
  const columns: Column<RegisterYear>[] = [
    { key: 'year', label: words.year, cell: ({ year }) => <a href={paths.register({ year })}>{year}</a> },
    count('notices'),
    count('hidden'),
    count('kept'),
    count('appeals'),
    count('restored'),
    count('upheld'),
    {
      key: 'median',
      label: words.figures.median,
      number: true,
      cell: ({ medianSeconds }) => (medianSeconds === null ? '–' : lasting(say.locale, medianSeconds)),
    },
  ]
  return <Table caption={words.years} columns={columns} rows={years} keyOf={({ year }) => String(year)} />
}
