/**
 * The form in which the amount that she meant stands in the place of the one that she typed, when she pressed its button
 * (ui/forms/meant-amounts.tsx): `rewards[0].value=12,50`. Who presses it has read it back. It is judged like any other:
 * whoever sends this field by hand has typed an amount.
 */
export function withMeantAmount(form: FormData | URLSearchParams): FormData | URLSearchParams {
  const [, name, amount] = /^([^=]+)=(.+)$/.exec(String(form.get('meantAmount') ?? '')) ?? []
  if (!name || !amount) return form
  const meant = new FormData()
  for (const [field, value] of form)
    if (field !== name && field !== 'readBack' && field !== 'meantAmount') meant.append(field, value)
  meant.append(name, amount)
  meant.append('readBack', amount)
  return meant
}
