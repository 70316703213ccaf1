import journal from '../migrations/meta/_journal.json' with { type: 'json' }

/** The instant by which the newest migration that this program was built with is known in the database. */
export const expectedSchema = (): number => Math.max(...journal.entries.map(({ when }) => when))
