/**
 * The minute in which an instant falls, for a page that says "il y a trois jours": a finer instant would make its bytes
 * differ from one anonymous reader to the next, and nothing in front could keep it.
 */
export const wholeMinute = (instant: Date) => new Date(Math.floor(instant.getTime() / 60_000) * 60_000)
