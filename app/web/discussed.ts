import type { Discussed } from '#app/domain/participation/index.ts'
import { inLocale } from '#app/lib/language.ts'

/** What people discuss, by the first word of its address: the same pages serve projects and dossiers. */
export function discussedAt(
  { pathname }: Pick<URL, 'pathname'>,
  { slug = '' }: { slug?: string },
): Discussed {
  return { kind: inLocale(pathname, 'fr').startsWith('/dossiers/') ? 'dossier' : 'project', slug }
}
