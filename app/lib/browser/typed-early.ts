/**
 * React 18 gives a prefilled textarea its first words again when it takes hold of the page. Notes what is typed from
 * now on, and what was before; the function that it returns puts it back, once the page is held.
 */
export function keepTyped(): () => void {
  const typed = new Map<HTMLTextAreaElement, string>()
  const note = (field: EventTarget | null) => {
    if (field instanceof HTMLTextAreaElement && field.value !== field.defaultValue)
      typed.set(field, field.value)
  }
  const listen = (event: Event) => note(event.target)
  for (const field of document.querySelectorAll('textarea')) note(field)
  document.addEventListener('input', listen, true)
  return () => {
    document.removeEventListener('input', listen, true)
    for (const [field, words] of typed) {
      if (!field.isConnected || field.value === words) continue
      field.value = words
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
    typed.clear()
  }
}
