import type { BulletinSaid } from '#app/domain/station/index.ts'

export type BulletinInCard = Omit<BulletinSaid, 'text'>

/** What a card says of a bulletin: its text stands on its own page, and is not loaded where it is not shown. */
export const inCard = ({ text: _, ...card }: BulletinSaid): BulletinInCard => card
