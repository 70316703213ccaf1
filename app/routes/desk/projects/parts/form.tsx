import { type SubmissionResult, useForm } from '@conform-to/react'
import type { Answerable } from '#app/domain/participation/index.ts'
import type { DraftContent, InCharge } from '#app/domain/projects/index.ts'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import type { SavesTo } from '../../parts/autosave.tsx'
import type { FormOf } from '../../parts/form-of.ts'
import { FormOfLines, type FormState } from '../../parts/form-of-lines.tsx'
import { Step, type StepOf } from '../../parts/steps.tsx'
import type { PictureToPut } from '../../parts/text-pictures.tsx'
import { InChargeFields, OpinionFields, PlaceFields, ThemeFields } from './fields.tsx'
import { MilestoneFields } from './milestone-fields.tsx'
import { TextFields } from './text-fields.tsx'
import { VersionFields } from './version-fields.tsx'

type Props = {
  content: DraftContent
  revision: number
  inCharge: InCharge
  places: readonly { id: string; name: string; lang: string }[]
  pictures?: readonly PictureToPut[]
  constraint: FormOf['constraint']
  lastResult?: SubmissionResult<string[]>
  /** Where the form saves itself; a project that does not exist yet is kept for its writer. */
  saves: SavesTo
  /** Null until the project is public: then its milestones have their page, and a version its reason. */
  version: { contributions: Answerable[]; slug: string } | null
} & FormState

/** Everything that is written of a project, on one page: each part stays in the form, with or without JavaScript. */
export function ProjectForm(props: Props) {
  const {
    content,
    revision,
    inCharge,
    places,
    pictures = [],
    constraint,
    lastResult,
    saves,
    version,
    missing,
    saved,
  } = props
  const { t } = useLanguage()
  const words = t.projectsDesk.form
  const [form, fields] = useForm<DraftContent>({
    id: 'draft',
    lastResult,
    constraint,
    defaultValue: content,
    defaultNoValidate: false,
  })
  return (
    <FormOfLines
      {...{ form, revision, saves, missing, saved }}
      labels={t.projectsDesk.fields}
      names={t.projectsDesk.fields}
      steps={version ? [...stepsOf(t), { id: 'etape-version', label: words.why }] : stepsOf(t)}
      actions={
        <>
          <Button name="goTo" value="stay">
            {words.save}
          </Button>
          <Button tone="secondary" name="goTo" value="preview">
            {words.saveAndPreview}
          </Button>
        </>
      }
    >
      <Step id="etape-textes">
        <TextFields texts={fields.texts} pictures={pictures} />
        <ThemeFields fields={fields} />
      </Step>
      <Step id="etape-lieu">
        <PlaceFields fields={fields} places={places} />
      </Step>
      <Step id="etape-cout">
        <InChargeFields fields={fields} inCharge={inCharge} />
      </Step>
      <Step id="etape-dates">
        <MilestoneFields milestones={fields.milestones} slug={version?.slug} />
      </Step>
      <Step id="etape-avis">
        <OpinionFields fields={fields} />
      </Step>
      {version ? (
        <Step id="etape-version">
          <VersionFields fields={fields} contributions={version.contributions} />
        </Step>
      ) : null}
    </FormOfLines>
  )
}

const stepsOf = ({ projectsDesk: { form: words }, desk: { steps } }: Words): StepOf[] => [
  { id: 'etape-textes', label: steps.texts, needs: ['texts', 'themes'], must: true },
  { id: 'etape-lieu', label: words.where },
  { id: 'etape-cout', label: words.moneyPart, needs: ['budget'] },
  { id: 'etape-dates', label: words.milestones, needs: ['milestones'] },
  { id: 'etape-avis', label: words.opinions, needs: ['opinionsOpenOn', 'opinionsCloseOn'] },
]

type Words = ReturnType<typeof useLanguage>['t']
