/** A form of at most the server's size; what is no form at all is refused by its schema like an empty one. */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return withoutNul(await request.formData())
  } catch {
    return new FormData()
  }
}

// PostgreSQL stores no NUL, and nobody types one.
function withoutNul(form: FormData): FormData {
  for (const [name, value] of [...form])
    if (typeof value === 'string' && value.includes('\0')) form.set(name, value.replaceAll('\0', ''))
  return form
}
