import type { SubmissionResult } from '@conform-to/react'
import type { DossierInput } from '#app/domain/dossiers/index.ts'
import type { InCharge } from '#app/domain/projects/index.ts'
import { ReadBackAll } from '#app/ui/forms/read-back-all.tsx'
import { useFormOfLines } from '#app/ui/forms/use-form-of-lines.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { offeredIn } from '#app/web/forms/offered-in.ts'
import type { SavesTo } from '../../parts/autosave.tsx'
import type { FormOf } from '../../parts/form-of.ts'
import { FormOfLines, type FormState } from '../../parts/form-of-lines.tsx'
import { Step, type StepOf } from '../../parts/steps.tsx'
import type { PictureToPut } from '../../parts/text-pictures.tsx'
import {
  CostFields,
  DateFields,
  OwnShareFields,
  PeopleFields,
  SubjectFields,
  TextsFields,
} from './fields.tsx'
import { PlanFields } from './plan-fields.tsx'
import { PlanTotals } from './plan-totals.tsx'

export type Choices = InCharge & { projects: { id: string; title: string }[] }

type Props = {
  /** A new one has no programme yet. */
  content: Partial<DossierInput>
  revision: number
  choices: Choices
  /** Of its project. */
  pictures?: readonly PictureToPut[]
  /** The general rate of the own share, in percent. */
  rate: number
  constraint: FormOf['constraint']
  lastResult?: SubmissionResult<string[]>
  saves: SavesTo
  /** Whether the financing plan may still change. */
  plannable?: boolean
} & FormState

/** Everything that is written of a dossier, on one page, with lines added and removed with or without a script. */
export function DossierForm({
  content,
  revision,
  choices,
  pictures = [],
  rate,
  constraint,
  lastResult,
  saves,
  plannable = true,
  missing,
  saved,
}: Props) {
  const { t } = useLanguage()
  const words = t.dossiersDesk.form
  const [form, fields] = useFormOfLines<DossierInput>({
    id: 'dossier',
    lastResult,
    constraint,
    defaultValue: content as DossierInput,
    defaultNoValidate: false,
  })
  return (
    <FormOfLines
      {...{ form, revision, saves, missing, saved }}
      labels={labelsOf(words)}
      names={words.fields}
      save={words.save}
      steps={stepsOf(t)}
    >
      <Step id="etape-sujet">
        <SubjectFields of={fields} choices={choices} />
      </Step>
      <Step id="etape-textes">
        <TextsFields of={fields} pictures={pictures} />
      </Step>
      <Step id="etape-plan">
        <CostFields of={fields} />
        <PlanFields form={form} lines={fields.lines} plannable={plannable} />
        <OwnShareFields of={fields} rate={rate} />
        <PlanTotals content={{ ...content, ...lastResult?.initialValue }} rate={rate} />
      </Step>
      <Step id="etape-dates">
        <DateFields of={fields} />
      </Step>
      <Step id="etape-responsables">
        <PeopleFields of={fields} choices={choices} />
      </Step>
      <ReadBackAll sign={offeredIn(lastResult)} label={t.dossiersDesk.amounts.read} />
    </FormOfLines>
  )
}

const stepsOf = ({ dossiersDesk: { form: words }, desk: { steps } }: Words): StepOf[] => [
  { id: 'etape-sujet', label: steps.subject },
  { id: 'etape-textes', label: steps.texts, needs: ['texts'], must: true },
  { id: 'etape-plan', label: words.plan },
  { id: 'etape-dates', label: words.dates },
  { id: 'etape-responsables', label: words.people },
]

function labelsOf(words: ReturnType<typeof useLanguage>['t']['dossiersDesk']['form']) {
  const { fields, project, programme, totalCost, eligibleBase, ownShareReference } = words
  return {
    ...fields,
    projectId: project,
    programme,
    totalCost,
    eligibleBase,
    ownShareReference,
    opinionsOpenOn: words.opensOn,
    opinionsCloseOn: words.closesOn,
    plannedStartOn: words.plannedStart,
    lines: words.plan,
  }
}

type Words = ReturnType<typeof useLanguage>['t']
