import { Button } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Notice } from '#app/ui/notice.tsx'
import type { SavedBefore } from './autosave.tsx'

/** What the bar of a form says of what was saved before: nothing of what was refused. */
export const savedBefore = (
  { since, now }: { since: Date | null; now: Date },
  { refused, at }: { refused: boolean; at?: Date | null },
): SavedBefore | null =>
  refused || (!since && at === null) ? null : { keptAt: since, now, at: at ?? undefined }

/** Says that a form shows what its writer left unsaved, and lets her throw it away. `of` and `at` name the form. */
export function Unsaved({ since, now, of, at }: { since: Date | null; now: Date; of: string; at: string }) {
  const { t, paths, say } = useDeskLanguage()
  if (!since) return null
  const words = t.desk.unsaved
  return (
    <div className="mb-8">
      <Notice tone="info">
        <p>{words.resumed(say.relative(since, now))}</p>
        <form method="post" action={paths.deskTyped} className="mt-3">
          <input type="hidden" name="of" value={of} />
          <input type="hidden" name="at" value={at} />
          <Button tone="secondary" small name="forget" value="oui">
            {words.forget}
          </Button>
        </form>
      </Notice>
    </div>
  )
}
