import { Form } from '@remix-run/react'
import type { PaperVote } from '#app/domain/ballots/index.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'

/** How many ballots say what, by group and question: the boxes travel in the order in which they stand. */
export function TotalsForm({
  vote,
  totals,
  action,
}: {
  vote: Pick<PaperVote, 'groups' | 'questions'>
  totals: Record<string, number[][]>
  action: string
}) {
  const { t, locale } = useDeskLanguage()
  const words = t.paperDesk.counting
  return (
    <section aria-labelledby="totaux" className="grid gap-3">
      <h2 id="totaux">{words.totals}</h2>
      <p className="text-second">{words.totalsLead}</p>
      <Form method="post" action={action} className="form">
        {vote.groups.map(({ letter }) =>
          vote.questions.map(({ number, titles, options }, index) => (
            <fieldset key={`${letter}-${number}`} className="field card">
              <legend className="font-title text-lg">
                {words.group(letter)},{' '}
                <span lang={titles[locale] ? locale : 'fr'}>{inLanguage(titles, locale)}</span>
              </legend>
              <div className="grid gap-3">
                {[...options.map((option) => inLanguage(option, locale)), words.blank, words.invalid].map(
                  (label, place) => {
                    const id = `n-${letter}-${number}-${place}`
                    return (
                      <div key={id} className="grid gap-1">
                        <label htmlFor={id}>{label}</label>
                        <input
                          id={id}
                          name="n"
                          className="input short"
                          inputMode="numeric"
                          pattern="[0-9]{1,4}"
                          required
                          defaultValue={totals[letter]?.[index]?.[place] ?? 0}
                        />
                      </div>
                    )
                  },
                )}
              </div>
            </fieldset>
          )),
        )}
        <SubmitButton action={action}>{words.saveTotals}</SubmitButton>
      </Form>
    </section>
  )
}
