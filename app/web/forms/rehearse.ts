import { type Act, type Actor, act } from '#app/domain/act.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Db } from '#db/client.ts'

/**
 * Does a deed and undoes it, so that its right, its state and its rules refuse it now, before what it needs is made at
 * some cost: a picture, a file in the store. What it would have said, sent or written is undone with it.
 */
export async function rehearse(db: Db, actor: Actor, deed: (act: Act) => Promise<unknown>): Promise<void> {
  const undone = new Error('undone')
  try {
    await act(db, actor, async (act) => {
      await deed(act)
      throw undone
    })
  } catch (error) {
    if (error !== undone) throw error
  }
}

/** Why a rehearsed deed was refused; nothing where it was not. */
export async function refusalOf(rehearsal: Promise<void>): Promise<Refusal | null> {
  try {
    await rehearsal
    return null
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}
