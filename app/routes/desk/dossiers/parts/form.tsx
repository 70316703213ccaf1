import type { SubmissionResult } from '@conform-to/react'
import type { DossierInput } from '#app/domain/dossiers/index.ts'
import type { InCharge } from '#app/domain/projects/index.ts'
import { ReadBackAll } from '#app/ui/forms/read-back-all.tsx'
import { useFormOfLines } from '#app/ui/forms/use-form-of-lines.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { offeredIn } from '#app/web/forms/offered-name.ts'
import type { SavesTo } from '../../parts/autosave.tsx'
import type { FormOf } from '../../parts/form-of.ts'
import { FormOfLines } from '../../parts/form-of-lines.tsx'
import {
  CostFields,
  DateFields,
  OwnShareFields,
  PeopleFields,
  SubjectFields,
  TextsFields,
} from './fields.tsx'
import { PlanFields } from './plan-fields.tsx'

export type Choices = InCharge & { projects: { id: string; title: string }[] }

type Props = {
  /** A new one has no programme yet. */
  content: Partial<DossierInput>
  revision: number
  choices: Choices
  /** The general rate of the own share, in percent. */
  rate: number
  constraint: FormOf['constraint']
  lastResult?: SubmissionResult<string[]>
  saves: SavesTo
  /** Whether the financing plan may still change; and the cents by which it misses the total as it was saved. */
  plannable?: boolean
  missing?: bigint
}

/** Everything that is written of a dossier, on one page, with lines added and removed with or without a script. */
export function DossierForm({
  content,
  revision,
  choices,
  rate,
  constraint,
  lastResult,
  saves,
  plannable = true,
  missing,
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
    <FormOfLines form={form} labels={labelsOf(words)} revision={revision} save={words.save} saves={saves}>
      <SubjectFields of={fields} choices={choices} />
      <TextsFields of={fields} />
      <CostFields of={fields} />
      <PlanFields form={form} lines={fields.lines} plannable={plannable} missing={missing} />
      <OwnShareFields of={fields} rate={rate} />
      <DateFields of={fields} />
      <PeopleFields of={fields} choices={choices} />
      <ReadBackAll sign={offeredIn(lastResult)} label={t.dossiersDesk.amounts.read} />
    </FormOfLines>
  )
}

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
