import type { SubmissionResult } from '@conform-to/react'
import type { DecisionInput } from '#app/domain/publishing/index.ts'
import { useFormOfLines } from '#app/ui/forms/use-form-of-lines.ts'
import { useLanguage } from '#app/ui/language.tsx'
import type { SavesTo } from '../../parts/autosave.tsx'
import type { FormOf } from '../../parts/form-of.ts'
import { FormOfLines } from '../../parts/form-of-lines.tsx'
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
}

/** Everything that is written of an act, on one page, with subjects added and removed with or without a script. */
export function DecisionForm({ content, revision, choices, constraint, lastResult, saves }: Props) {
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
    <FormOfLines form={form} labels={labelsOf(words)} revision={revision} save={words.save} saves={saves}>
      <ActFields of={fields} choices={choices} />
      <TextsFields of={fields} />
      <VoteFields of={fields} />
      <SignatoryFields of={fields} />
      <LinkFields form={form} links={fields.links} decided={choices.decided} />
      <ControlFields of={fields} />
    </FormOfLines>
  )
}

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
