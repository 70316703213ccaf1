import type { ReactNode } from 'react'

export type Column<Row> = {
  key: string
  label: string
  cell: (row: Row) => ReactNode
  /** Aligned to the right, in figures of one width. */
  number?: boolean
}

/**
 * Rows and columns; where there is little room each row becomes a card, unless there are but two columns. The first column names its row. The roles say what the elements
 * already are, because a browser forgets it once a style sheet displays them otherwise.
 */
export function Table<Row>({
  caption,
  columns,
  rows,
  keyOf,
  empty,
}: {
  caption: ReactNode
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  empty?: ReactNode
}) {
  const [first, ...others] = columns
  if (!first) return null
  if (rows.length === 0 && empty) return empty
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: see above
    <div className="measured">
      <table className={columns.length === 2 ? 'table pairs' : 'table'} role="table">
        <caption>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ key, label, number }) => (
              <th key={key} scope="col" role="columnheader" className={number ? 'number' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={keyOf(row)} role="row">
              <th scope="row" role="rowheader">
                <div>{first.cell(row)}</div>
              </th>
              {others.map(({ key, label, number, cell }) => (
                <td key={key} role="cell" data-label={label} className={number ? 'number' : undefined}>
                  <div>{cell(row)}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  )
}
