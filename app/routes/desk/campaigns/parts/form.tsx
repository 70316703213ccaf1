import type { SubmissionResult } from '@conform-to/react'
import type { CampaignInput } from '#app/domain/funding/index.ts'
import { Select } from '#app/ui/forms/select.tsx'
import { useFormOfLines } from '#app/ui/forms/use-form-of-lines.ts'
import { useLanguage } from '#app/ui/language.tsx'
import type { SavesTo } from '../../parts/autosave.tsx'
import type { FormOf } from '../../parts/form-of.ts'
import { FormOfLines } from '../../parts/form-of-lines.tsx'
import { Lacking } from '../../parts/lacking.tsx'
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
}

/** Everything that is written of a campaign, on one page, with rewards added and removed with or without a script. */
export function CampaignForm({ content, revision, projects, limits, constraint, lastResult, saves }: Props) {
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
    <FormOfLines form={form} labels={labelsOf(words)} revision={revision} save={words.save} saves={saves}>
      <Select
        field={fields.projectId}
        label={words.project}
        options={projects.map(({ id, title }) => ({ value: id, label: title, lang: 'fr' }))}
        none={<Lacking what="projects" />}
      />
      <TextsFields of={fields} />
      <MoneyFields of={fields} />
      <DeadlineFields of={fields} />
      <ShortfallFields of={fields} />
      <RewardFields form={form} rewards={fields.rewards} limits={limits} />
      <LegalFields of={fields} />
    </FormOfLines>
  )
}

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
