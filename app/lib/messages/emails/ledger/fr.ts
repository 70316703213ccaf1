/** What the treasurer is told at once. */
export const fr = {
  alarm: {
    subject: (name: string) => `Alerte sur l’argent : ${name}`,
    todo: 'Que faire',
    action: 'Ouvrir l’alerte au bureau',
  },
}
export type LedgerMailWords = typeof fr
