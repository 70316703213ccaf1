const longest = 60

/** Pages that stand where titles do: no title has their address (own-words.test.ts compares them with app/routes.ts). */
const ours: readonly string[] = ['nouveau', 'nouvelle', 'semblables', 'imports']

/** Words as they stand in an address: "Télécabine de l’Aigle" → "telecabine-de-l-aigle". Cut between two of them. */
export function slugOf(text: string, otherwise = 'x'): string {
  const words = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  if (ours.includes(words)) return `${words}-1`
  if (words.length <= longest) return words || otherwise
  return words
    .slice(0, longest + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, longest)
}

/** The slug, then the slug with a number behind it: "…", "…-2", "…-3". */
const nthSlug = (slug: string, nth: number): string => (nth === 1 ? slug : `${slug}-${nth}`)

/** The first of a slug's addresses that is free in this set. */
export function freeAmong(taken: ReadonlySet<string>, slug: string): string {
  for (let nth = 1; ; nth++) if (!taken.has(nthSlug(slug, nth))) return nthSlug(slug, nth)
}

/** Takes the first free address: two things of the same title, even started at once, get "…" and "…-2". */
export async function takeFreeSlug<Row>(
  slug: string,
  take: (slug: string) => Promise<Row | undefined>,
): Promise<Row> {
  for (let nth = 1; ; nth++) {
    const taken = await take(nthSlug(slug, nth))
    if (taken) return taken
  }
}
