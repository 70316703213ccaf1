import type { FieldMetadata } from '@conform-to/react'
import type { DraftContent } from '#app/domain/projects/index.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** The milestones to promise with the first publication; `slug` is a public project's, which keeps them elsewhere. */
export function MilestoneFields({
  milestones,
  slug,
}: {
  milestones: FieldMetadata<DraftContent['milestones']>
  slug?: string
}) {
  const { t, paths } = useDeskLanguage()
  const words = t.projectsDesk.form
  return (
    <fieldset className="grid gap-5" id={milestones.id}>
      <legend className="font-title text-xl font-bold">{words.milestones}</legend>
      {slug ? (
        <p>
          {words.milestonesLater} <a href={paths.deskProject(slug).milestones}>{words.milestonesLink}</a>
        </p>
      ) : (
        <>
          <p className="hint">{words.milestonesHint}</p>
          {milestones.getFieldList().map((row, index) => (
            <Row key={row.key} row={row} number={index + 1} />
          ))}
          <p className="hint">{words.moreRows}</p>
        </>
      )}
    </fieldset>
  )
}

function Row({ row, number }: { row: FieldMetadata<DraftContent['milestones'][number]>; number: number }) {
  const { t } = useLanguage()
  const words = t.projectsDesk.form
  const { fr, it, en, on } = row.getFieldset()
  return (
    <fieldset className="card grid gap-4 sm:grid-cols-2">
      <legend className="sr-only">{words.milestone(number)}</legend>
      <TextInput field={fr} label={words.milestoneFr} lang="fr" optional={false} />
      <DateField field={on} label={words.milestoneOn} optional={false} />
      <TextInput field={it} label={words.milestoneIt} lang="it" />
      <TextInput field={en} label={words.milestoneEn} lang="en" />
    </fieldset>
  )
}
