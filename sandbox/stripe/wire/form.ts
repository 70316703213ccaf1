/** A form's values as Stripe's brackets nest them: `a[b][0]=c` is `{ a: { b: { 0: 'c' } } }`. */
export type Form = { [name: string]: Form | string }

export const isParts = (value: Form | string | undefined): value is Form => typeof value === 'object'

/** Reads a form-encoded body or query. Names without a prototype, so that none of them is already there. */
export function readForm(encoded: string): Form {
  const form: Form = Object.create(null)
  for (const [name, value] of new URLSearchParams(encoded)) {
    const [first = '', ...inner] = name.split('[').map((part) => part.replace(/\]$/, ''))
    place(form, [first, ...inner], value)
  }
  return form
}

function place(form: Form, [name = '', ...inner]: string[], value: string) {
  // `a[]=x&a[]=y` numbers its elements by their order.
  const key = name === '' ? String(Object.keys(form).length) : name
  if (inner.length === 0) {
    form[key] = value
    return
  }
  if (!isParts(form[key])) form[key] = Object.create(null) as Form
  place(form[key], inner, value)
}
