import { everyTelling } from './every.ts'
import type { AnyPiece } from './read.ts'
import type { Said } from './telling.ts'

/** A piece of news in one line, and the page that it leads to. */
export type Headline = { text: string; path: string }

export function headlineOf(piece: AnyPiece, said: Said): Headline {
  const { line, path } = everyTelling[piece.news]
  return { text: line(piece, said), path: path(piece, said) }
}

/** Whether it is no news any more: withdrawn, hidden, settled or given back since. */
export const isOver = (piece: AnyPiece): boolean => everyTelling[piece.news].over?.(piece) ?? false
