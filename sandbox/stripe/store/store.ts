import { openJournal } from './journal.ts'
import type { Table, Tables } from './tables.ts'

type Change = [Table, string, Tables[Table] | null]

/** What one operation may read and write. Objects are never changed in place: a new one is put in their stead. */
export type Draft = {
  get: <T extends Table>(table: T, id: string) => Tables[T] | undefined
  /** Everything of a table, oldest first. */
  all: <T extends Table>(table: T) => Tables[T][]
  put: <T extends Table>(table: T, row: Tables[T]) => Tables[T]
  remove: (table: Table, id: string) => void
}

export type Store = {
  /** Runs an operation: all that it put is on the journal when this returns, nothing of it when it throws. */
  change: <Result>(work: (draft: Draft) => Result) => Result
  get: Draft['get']
  all: Draft['all']
  /** Forgets everything. */
  clear: () => void
  close: () => void
}

/** Opens what the folder keeps, and rewrites its journal to the state it comes to. */
export function openStore(folder: string): Store {
  const journal = openJournal<Change>(folder)
  const rows = new Map<Table, Map<string, Tables[Table]>>()
  const tableOf = (table: Table) => {
    const found = rows.get(table) ?? new Map<string, Tables[Table]>()
    if (!rows.has(table)) rows.set(table, found)
    return found
  }
  const apply = ([table, id, row]: Change) => {
    if (row === null) tableOf(table).delete(id)
    else tableOf(table).set(id, row)
  }
  for (const entry of journal.read()) entry.forEach(apply)
  journal.rewrite(
    [...rows].flatMap(([table, of]) => [...of].map(([id, row]): Change[] => [[table, id, row]])),
  )

  const get: Draft['get'] = (table, id) => tableOf(table).get(id) as never
  const all: Draft['all'] = (table) => [...tableOf(table).values()] as never
  return {
    get,
    all,
    change: (work) => {
      const changes = new Map<string, Change>()
      const result = work(draftOver(changes, get, all))
      const entry = [...changes.values()]
      if (entry.length > 0) journal.append(entry)
      entry.forEach(apply)
      return result
    },
    clear: () => {
      rows.clear()
      journal.rewrite([])
    },
    close: journal.close,
  }
}

function draftOver(changes: Map<string, Change>, get: Draft['get'], all: Draft['all']): Draft {
  const keep = (change: Change) => changes.set(`${change[0]} ${change[1]}`, change)
  return {
    get: (table, id) => {
      const change = changes.get(`${table} ${id}`)
      return (change ? (change[2] ?? undefined) : get(table, id)) as never
    },
    all: (table) => {
      const mine = [...changes.values()].filter(([of]) => of === table)
      if (mine.length === 0) return all(table)
      const merged = new Map((all(table) as { id: string }[]).map((row) => [row.id, row]))
      for (const [, id, row] of mine) {
        if (row === null) merged.delete(id)
        else merged.set(id, row as { id: string })
      }
      return [...merged.values()] as never
    },
    put: (table, row) => {
      keep([table, (row as { id: string }).id, row])
      return row
    },
    remove: (table, id) => void keep([table, id, null]),
  }
}
