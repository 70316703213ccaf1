import { act } from '#app/domain/act.ts'
import { describe, expect, test } from '#tests/db.ts'
import { noon, someone } from '#tests/fixtures/participation.ts'
import { forgetTyped, keepTyped, typedIn } from './typed-forms.ts'

describe('what somebody types into a form of the desk', () => {
  test('is kept for her alone, the last of it, until it is saved or thrown away', async ({ db }) => {
    const [her, other] = [await someone(db), await someone(db)]
    const keep = (typed: string) =>
      act(db, her, (act) => keepTyped(act, { form: 'project/', typed, revision: 0 }), noon)
    await keep('texts.fr.title=T')
    await keep('texts.fr.title=Tunnel')
    expect(await typedIn(db, her.id, 'project/')).toEqual({
      typed: 'texts.fr.title=Tunnel',
      revision: 0,
      at: noon,
    })
    expect(await typedIn(db, other.id, 'project/')).toBeNull()
    expect(await typedIn(db, her.id, 'dossier/')).toBeNull()
    await act(db, other, (act) => forgetTyped(act, 'project/'))
    await act(db, her, (act) => forgetTyped(act, 'project/'))
    expect(await typedIn(db, her.id, 'project/')).toBeNull()
  })
})
