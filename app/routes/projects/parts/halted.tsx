import type { PublishedProject } from '#app/domain/projects/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'

/** A project that sleeps or was given up says so first, with the reason and the decision. */
export function Halted({ halt }: { halt: PublishedProject['halt'] }) {
  const { t, say } = useLanguage()
  if (!halt) return null
  const words = t.projectPages.show
  return (
    <div className="mb-8">
      <Notice tone="warning" title={words[halt.kind]}>
        <p lang="fr">{halt.reason}</p>
        <p className="text-sm">{words.haltedOn(say.day(halt.at), halt.decision)}</p>
      </Notice>
    </div>
  )
}
