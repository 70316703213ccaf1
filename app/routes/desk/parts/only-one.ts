/** What a new form of the desk chooses by itself: where there is nothing to choose. The first of many would be chance. */
export const onlyOne = (choices: readonly { id: string }[]): string =>
  choices.length === 1 ? choices[0]!.id : '' // there is one
