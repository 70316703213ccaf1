import type { SubmissionResult } from '@conform-to/react'
import type { DecisionInput } from '#app/domain/publishing/index.ts'
import { useFormOfLines } from '#app/ui/forms/use-form-of-lines.ts'
import { useLanguage } from '#app/ui/language.tsx'
import type { SavesTo } from '../../parts/autosave.tsx'
import type { FormOf } from '../../parts/form-of.ts'
import { FormOfLines, type FormState } from '../../parts/form-of-lines.tsx'
import { Step, type StepOf } from '../../parts/steps.tsx'
import { ActFields, ControlFields, SignatoryFields, TextsFields, VoteFields } from './fields.tsx'
import type { DecisionChoices, NewDecision } from './form.server.ts'
import { LinkFields } from './link-fields.tsx'

type Props = {
  content: NewDecision
  revision: number
  choices: DecisionChoices
  constraint: FormOf['constraint']
  lastResult?: SubmissionResult<string[]>
  saves: SavesTo
} & FormState

/** Everything that is written of an act, on one page, with subjects added and removed with or without a script. */
export function DecisionForm({ content, revision, choices, constraint, lastResult, ...state }: Props) {
  const { t } = useLanguage()
  const words = t.decisionsDesk.form
  const [form, fields] = useFormOfLines<DecisionInput>({
    id: 'acte',
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
      names={words.fields}
      save={words.save}
      steps={stepsOf(t)}
    >
      <Step id="etape-acte">
        <ActFields of={fields} choices={choices} />
      </Step>
      <Step id="etape-textes">
        <TextsFields of={fields} />
      </Step>
      <Step id="etape-voix">
        <VoteFields of={fields} />
      </Step>
      <Step id="etape-signature">
        <SignatoryFields of={fields} />
      </Step>
      <Step id="etape-objets">
        <LinkFields form={form} links={fields.links} decided={choices.decided} />
      </Step>
      <Step id="etape-controle">
        <ControlFields of={fields} />
      </Step>
    </FormOfLines>
  )
}

const stepsOf = ({ decisionsDesk: { form: words }, desk: { steps } }: Words): StepOf[] => [
  { id: 'etape-acte', label: words.act, needs: ['number', 'decidedOn', 'matter'], must: true },
  { id: 'etape-textes', label: steps.texts, needs: ['texts'], must: true },
  {
    id: 'etape-voix',
    label: words.votes,
    needs: ['members', 'voted', 'votesFor', 'votesAgainst', 'abstentions'],
  },
  {
    id: 'etape-signature',
    must: true,
    label: words.signatory,
    needs: ['signatoryFirstName', 'signatoryName', 'signatoryCapacity'],
  },
  { id: 'etape-objets', label: words.links },
  { id: 'etape-controle', label: words.control },
]

function labelsOf(words: ReturnType<typeof useLanguage>['t']['decisionsDesk']['form']) {
  const { kind, number, decidedOn, matter, body, members, voted, votesFor, votesAgainst, abstentions } = words
  return {
    ...words.fields,
    ...{ kind, number, decidedOn, matter, members, voted, votesFor, votesAgainst, abstentions },
    bodyId: body,
    signatoryFirstName: words.firstName,
    signatoryName: words.name,
    signatoryCapacity: words.capacity,
    transmittedOn: words.transmittedOn,
    budgetYear: words.budgetYear,
    budgetName: words.budgetName,
    links: words.links,
  }
}

type Words = ReturnType<typeof useLanguage>['t']
