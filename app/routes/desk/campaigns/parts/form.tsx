import type { SubmissionResult } from '@conform-to/react'
import type { CampaignInput } from '#app/domain/funding/index.ts'
import { Select } from '#app/ui/forms/select.tsx'
import { useFormOfLines } from '#app/ui/forms/use-form-of-lines.ts'
import { useLanguage } from '#app/ui/language.tsx'
import type { SavesTo } from '../../parts/autosave.tsx'
import type { FormOf } from '../../parts/form-of.ts'
import { FormOfLines, type FormState } from '../../parts/form-of-lines.tsx'
import { Lacking } from '../../parts/lacking.tsx'
import { Step, type StepOf } from '../../parts/steps.tsx'
import { DeadlineFields, MoneyFields, ShortfallFields, TextsFields } from './fields.tsx'
import { LegalFields } from './legal-fields.tsx'
import { type Limits, RewardFields } from './reward-fields.tsx'

type Props = {
  content: CampaignInput
  revision: number
  projects: { id: string; title: string }[]
  limits: Limits
  constraint: FormOf['constraint']
  lastResult?: SubmissionResult<string[]>
  saves: SavesTo
} & FormState

/** Everything that is written of a campaign, on one page, with rewards added and removed with or without a script. */
export function CampaignForm({
  content,
  revision,
  projects,
  limits,
  constraint,
  lastResult,
  ...state
}: Props) {
  const { t } = useLanguage()
  const words = t.campaignsDesk.form
  const [form, fields] = useFormOfLines<CampaignInput>({
    id: 'campagne',
    lastResult,
    constraint,
    defaultValue: content,
    defaultNoValidate: false,
  })
  return (
    <FormOfLines
      {...{ form, revision }}
      {...state}
      labels={labelsOf(words)}
      names={words.parts}
      save={words.save}
      steps={stepsOf(t)}
    >
      <Step id="etape-textes">
        <Select
          field={fields.projectId}
          label={words.project}
          options={projects.map(({ id, title }) => ({ value: id, label: title, lang: 'fr' }))}
          none={<Lacking what="projects" />}
        />
        <TextsFields of={fields} />
      </Step>
      <Step id="etape-argent">
        <MoneyFields of={fields} />
        <DeadlineFields of={fields} />
        <ShortfallFields of={fields} />
      </Step>
      <Step id="etape-contreparties">
        <RewardFields form={form} rewards={fields.rewards} limits={limits} />
      </Step>
      <Step id="etape-droit">
        <LegalFields of={fields} />
      </Step>
    </FormOfLines>
  )
}

const stepsOf = ({ campaignsDesk: { form: words }, desk: { steps } }: Words): StepOf[] => [
  { id: 'etape-textes', label: steps.texts, needs: ['texts'], must: true },
  { id: 'etape-argent', label: words.money },
  { id: 'etape-contreparties', label: words.rewards },
  { id: 'etape-droit', label: words.legal },
]

function labelsOf(words: ReturnType<typeof useLanguage>['t']['campaignsDesk']['form']) {
  return {
    ...words.parts,
    projectId: words.project,
    goal: words.goal,
    leastPledge: words.least,
    mostPledge: words.most,
    deadlineOn: words.deadline,
    deadlineHour: words.deadlineHour,
    shortfallFloor: words.floor,
    rewards: words.rewards,
    legalBasis: words.legalBasis,
    ...Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => {
        const of = (part: string) => `${words.reward(index + 1)}, ${part}`
        return [
          [`rewards[${index}].fr.title`, of(words.rewardTitle)],
          [`rewards[${index}].fromAmount`, of(words.fromAmount)],
          [`rewards[${index}].value`, of(words.value)],
          [`rewards[${index}].quantity`, of(words.quantity)],
        ]
      }).flat(),
    ),
  }
}

type Words = ReturnType<typeof useLanguage>['t']
