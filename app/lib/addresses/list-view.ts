/** How a list is drawn: a card each, or a line each for whoever looks for one among many. */
export type ListView = 'cards' | 'rows'
const words: Record<ListView, string> = { cards: 'cartes', rows: 'lignes' }

/** The view that the address of a list asks for; cards, unless it says otherwise. */
export const readView = (params: URLSearchParams): ListView =>
  params.get('vue') === words.rows ? 'rows' : 'cards'

/** The view as the address says it; cards are not said. */
export const viewWord = (view: ListView): string | null => (view === 'cards' ? null : words[view])
