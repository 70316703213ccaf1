import { slugOf } from '#app/lib/addresses/slug.ts'

/** The words of a title as they stand in an address. The desk's own page for a new project has one of them. */
export function slugOfTitle(title: string): string {
  const slug = slugOf(title, 'projet')
  return slug === 'nouveau' ? 'nouveau-projet' : slug
}
