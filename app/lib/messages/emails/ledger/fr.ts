/** What the treasurer is told at once. */
export const fr = {
  /** Each kind of news in one line: in the account, in a digest and in a feed. */
  lines: {
    alarm: (name: string) => `Alerte sur l’argent : ${name}`,
  },
  alarm: {
    subject: (name: string) => `Alerte sur l’argent : ${name}`,
    todo: 'Que faire',
    action: 'Ouvrir l’alerte au bureau',
  },
}
export type LedgerMailWords = typeof fr
