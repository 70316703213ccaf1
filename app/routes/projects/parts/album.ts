type Dated = { takenOn: string | null; moment: 'before' | 'after' | null }

/**
 * Pictures as an album shows them: what was taken before the works beside what was taken after them, first beside first;
 * then all others as they were taken, the newest first, those without a day last and in their own order.
 */
export function albumOf<Photo extends Dated>(
  photos: readonly Photo[],
): { pairs: [Photo, Photo][]; others: Photo[] } {
  const at = (moment: Dated['moment']) => photos.filter((photo) => photo.moment === moment)
  const afters = at('after')
  const pairs = at('before').flatMap((before, index): [Photo, Photo][] => {
    const after = afters[index]
    return after ? [[before, after]] : []
  })
  const paired = new Set(pairs.flat())
  const others = photos
    .filter((photo) => !paired.has(photo))
    .sort((one, other) => (other.takenOn ?? '').localeCompare(one.takenOn ?? ''))
  return { pairs, others }
}
