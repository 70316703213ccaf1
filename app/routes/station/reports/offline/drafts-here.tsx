import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { type DeviceDraft, forget, keep } from './draft-store.ts'
import { sendDrafts } from './send-drafts.ts'

/** What this device keeps of reports: seen, written on, thrown away, sent. Nothing where it keeps none. */
export function DraftsHere({
  drafts,
  edit,
}: {
  drafts: readonly DeviceDraft[]
  edit: (draft: DeviceDraft) => void
}) {
  const { t, say } = useLanguage()
  const words = t.field.offline
  if (drafts.length === 0) return null
  const send = async (draft: DeviceDraft) => {
    await keep({ ...draft, state: 'waiting', later: undefined })
    await sendDrafts()
  }
  return (
    <section className="card" aria-labelledby="sur-cet-appareil">
      <h2 id="sur-cet-appareil">{words.title}</h2>
      <p className="text-sm text-second">{words.note}</p>
      <ul className="grid gap-4">
        {drafts.map((draft) => (
          <li key={draft.id} className="grid gap-2 border-t border-line pt-3">
            <p lang={fieldOf(draft, 'lang')}>{fieldOf(draft, 'body') || words.wordless}</p>
            <p className="text-sm text-second">
              {say.instant(new Date(draft.at))}
              {draft.photos.length > 0 ? ` · ${words.photos(draft.photos.length)}` : ''} ·{' '}
              <b>{words.states[draft.state]}</b>
            </p>
            {draft.state === 'waiting' && draft.later ? <p className="text-sm">{words.later}</p> : null}
            {draft.said ? <p className="text-alert">{draft.said}</p> : null}
            <div className="flex flex-wrap gap-2">
              {draft.state === 'sent' ? (
                <a href={draft.to}>{fieldOf(draft, 'how') === 'leave' ? words.follow : words.check}</a>
              ) : (
                <>
                  <Button type="button" tone="secondary" small onClick={() => edit(draft)}>
                    {words.edit}
                  </Button>
                  {draft.state === 'waiting' ? (
                    <Button type="button" tone="secondary" small onClick={() => void send(draft)}>
                      {words.send}
                    </Button>
                  ) : null}
                </>
              )}
              <Button type="button" tone="quiet" small onClick={() => void forget(draft.id)}>
                {draft.state === 'sent' ? words.forget : words.drop}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

const fieldOf = ({ fields }: DeviceDraft, name: string) =>
  fields.find(([one]) => one === name)?.[1] ?? undefined

/** Puts a draft back into its form, photos and all. Nothing is reset: Conform would make each control anew afterwards. */
export function fillForm(form: HTMLFormElement, { fields, photos }: DeviceDraft) {
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.type === 'file') {
      const files = new DataTransfer()
      for (const photo of photos) files.items.add(photo)
      control.files = files.files
    } else if (control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type))
      control.checked = fields.some(([name, value]) => name === control.name && value === control.value)
    else if (isText(control)) {
      const [, value] = fields.find(([name]) => name === control.name) ?? []
      if (control.name) control.value = value ?? ''
    }
  }
  form.scrollIntoView({ block: 'start' })
}

const isText = (control: Element): control is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement =>
  (control instanceof HTMLInputElement && control.type !== 'hidden') ||
  control instanceof HTMLSelectElement ||
  control instanceof HTMLTextAreaElement
