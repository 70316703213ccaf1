/** What an opinion is called in an address. */
export const stanceWords = { for: 'pour', neutral: 'neutre', against: 'contre' } as const
type Stance = keyof typeof stanceWords

export const stances: readonly Stance[] = ['for', 'neutral', 'against']
/** The opinion that an address names, if any. */
export const stanceOf = (word: string | null): Stance | undefined =>
  stances.find((stance) => stanceWords[stance] === word)
