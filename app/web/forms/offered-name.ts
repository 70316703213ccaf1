import { readForm } from './read-form.ts'

/**
 * The form of a name, in which the one that was offered stands in the place of the refused one, when she pressed its
 * button. It is judged like any other: whoever sends this field by hand has typed a name.
 */
export async function withOfferedName(request: Request): Promise<FormData> {
  const form = await readForm(request)
  const taken = form.get('offeredName')
  if (typeof taken === 'string' && taken !== '') form.set('displayName', taken)
  return form
}
