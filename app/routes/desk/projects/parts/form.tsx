import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useRef } from 'react'
import type { Answerable } from '#app/domain/participation/index.ts'
import type { DraftContent, InCharge } from '#app/domain/projects/index.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { SaveState, type SavesTo, useAutosave } from '../../parts/autosave.tsx'
import type { FormOf } from '../../parts/form-of.ts'
import { InChargeFields, OpinionFields, PlaceFields, ThemeFields } from './fields.tsx'
import { MilestoneFields } from './milestone-fields.tsx'
import { TextFields } from './text-fields.tsx'
import { VersionFields } from './version-fields.tsx'

type Props = {
  content: DraftContent
  revision: number
  inCharge: InCharge
  places: readonly { id: string; name: string; lang: string }[]
  constraint: FormOf['constraint']
  lastResult?: SubmissionResult<string[]>
  /** Where the form saves itself; a project that does not exist yet is kept for its writer. */
  saves: SavesTo
  /** Null until the project is public: then its milestones have their page, and a version its reason. */
  version: { contributions: Answerable[]; slug: string } | null
}

/** Everything that is written of a project, on one page: each part stays in the form, with or without JavaScript. */
export function ProjectForm(props: Props) {
  const { content, revision, inCharge, places, constraint, lastResult, saves, version } = props
  const { t } = useLanguage()
  const words = t.projectsDesk.form
  const element = useRef<HTMLFormElement>(null)
  const saving = useAutosave(element, saves, revision)
  const [form, fields] = useForm<DraftContent>({
    id: 'draft',
    lastResult,
    constraint,
    defaultValue: content,
    defaultNoValidate: false,
  })
  return (
    <Form method="post" className="form" {...getFormProps(form)} ref={element} {...saving.handlers}>
      <ErrorSummary form={form} labels={t.projectsDesk.fields} />
      {/* Not the form's own field: after a refusal it must hold what is saved now, not what was sent. */}
      <input type="hidden" name="revision" value={saving.revision} readOnly />
      <TextFields texts={fields.texts} />
      <ThemeFields fields={fields} />
      <PlaceFields fields={fields} places={places} />
      <InChargeFields fields={fields} inCharge={inCharge} />
      <MilestoneFields milestones={fields.milestones} slug={version?.slug} />
      <OpinionFields fields={fields} />
      {version ? <VersionFields fields={fields} contributions={version.contributions} /> : null}
      <div className="flex flex-wrap items-center gap-3">
        <Button name="goTo" value="stay">
          {words.save}
        </Button>
        <Button tone="secondary" name="goTo" value="preview">
          {words.saveAndPreview}
        </Button>
        <SaveState state={saving.state} />
      </div>
    </Form>
  )
}
