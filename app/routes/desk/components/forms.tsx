import { Button } from '#app/ui/button.tsx'
import { Checkbox, Choices } from '#app/ui/forms/choices.tsx'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { FileField } from '#app/ui/forms/file-field.tsx'
import { MarkdownField } from '#app/ui/forms/markdown-field.tsx'
import { MoneyField } from '#app/ui/forms/money-field.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { StanceChoice } from '#app/ui/voices/stance-choice.tsx'
import { Sample } from './sample.tsx'
import { field } from './samples.ts'

const themes = [
  { value: 'mobility', label: 'Mobilité' },
  { value: 'water', label: 'Eau', hint: 'Sources, réseau, assainissement' },
  { value: 'none', label: 'Casino', disabled: true },
]

export function FormSamples() {
  const refused = ['Écrivez une adresse complète, par exemple nom@exemple.fr.']
  return (
    <Sample name="Fields, ErrorSummary">
      <form className="form">
        <ErrorSummary
          form={{ id: 'demo', errors: undefined, allErrors: { email: refused } }}
          labels={{ email: 'Adresse électronique' }}
        />
        <TextInput
          field={field('email', { required: true, errors: refused, initialValue: 'lucie@' })}
          label="Adresse électronique"
          type="email"
          hint="Pour vous envoyer un code. Elle n’est jamais montrée."
          autoComplete="email"
        />
        <TextInput field={field('postcode')} label="Code postal" short inputMode="numeric" />
        <StanceChoice field={field('stance', { required: true, initialValue: 'for' })} />
        <TextArea field={field('reason', { maxLength: 600 })} label="Pourquoi ?" rows={3} />
        <MarkdownField
          field={field('body', { required: true })}
          label="Présentation"
          rows={4}
          preview={<Button tone="secondary">Voir l’aperçu</Button>}
        />
        <Select field={field('phase', { required: true })} label="Phase" options={themes} />
        <Choices field={field('themes', { initialValue: ['water'] })} label="Thèmes" options={themes} many />
        <MoneyField field={field('budget')} label="Budget" hint="Hors taxes." />
        <DateField field={field('day')} label="Date promise" />
        <FileField
          field={field('proof', { required: true })}
          label="Justificatif"
          hint="Effacé dès que la mairie a tranché."
          accept="application/pdf,image/*"
          formats="PDF ou photo"
          purpose="proof"
        />
        <Checkbox field={field('good-faith', { required: true })} label="Je signale ceci de bonne foi." />
        <SubmitButton>Publier mon avis</SubmitButton>
      </form>
    </Sample>
  )
}
