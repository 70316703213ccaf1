import { photosAtDesk } from '#app/domain/field/index.ts'
import { idParam } from '#app/web/id-param.ts'
import { notFound } from '#app/web/refused.ts'
import type { Visit } from '#app/web/visit.ts'
import { reportHere } from './report-here.server.ts'

/** The picture in the address, where it still is one of its report. */
export async function photoHere(visited: Visit, params: { number?: string; id?: string }) {
  const id = idParam(params, visited)
  const { report } = await reportHere(visited, params)
  const photos = await photosAtDesk(visited.instance.db, report.id)
  const { fileId, width, height } = photos.find((one) => one.id === id) ?? notFound(visited)
  if (!fileId) notFound(visited)
  return { number: report.number, photo: { fileId, width, height } }
}
