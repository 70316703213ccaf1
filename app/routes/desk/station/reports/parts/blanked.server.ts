import type { ActionFunctionArgs } from '@remix-run/node'
import { blankPhoto, photoToBlank, Rectangle } from '#app/domain/field/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { asFileRefusal } from '#app/web/forms/file-refusal.ts'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'

/**
 * Draws a picture anew with a part of it blank, and puts it in the place of the first, whose bytes go. It is drawn within
 * the deed, once who asks and what it is are judged: bytes of a deed that fails are found by the sweep of the store.
 */
export async function blankedBy(args: ActionFunctionArgs, which: { number: number; photoId: string }) {
  const { files } = (await visit(args)).instance
  return perform(args, {
    ...{ right: 'field-photo.judge', schema: Rectangle },
    deed: async (act, part) => {
      const { key, name, fileId } = await photoToBlank(act, which)
      const file = await files.blank({ key, name }, part).catch((error: unknown) => {
        throw asFileRefusal(error)
      })
      if (!file) throw new Refusal('not-found', 404)
      await blankPhoto(act, { ...which, from: fileId, file })
    },
    done: (_, { t, paths }) => ({
      to: paths.deskFieldReport(which.number).show,
      say: t.fieldDesk.show.blanked,
    }),
  })
}
