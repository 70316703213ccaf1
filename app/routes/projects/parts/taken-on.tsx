import type { ShownPhoto } from '#app/domain/projects/index.ts'
import { useLanguage } from '#app/ui/language.tsx'

/** When a picture was taken, and on which side of the works: what is said of it, or nothing. */
export function TakenOn({ photo: { takenOn, moment } }: { photo: ShownPhoto }) {
  const { t, say } = useLanguage()
  const words = t.projectPages.images
  const said = [moment && words[moment], takenOn && say.day(takenOn)].filter(Boolean)
  return said.length > 0 ? <span className="text-second">{said.join(', ')}</span> : null
}
