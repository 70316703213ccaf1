/** What comes next, under its own words: a page to read, or a deed (its form is sent from there), such as taking back. */
export type Next = { label: string; to: string; deed?: boolean }

/** What a page says of the deed just done. */
export type SaidShown = { text: string; next: Next | null; refused: boolean }
