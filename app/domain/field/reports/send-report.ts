import { z } from 'zod'
import type { Act } from '../../act.ts'
import type { PhotoFile } from '../photos/keep-photos.ts'
import { keepDraft } from './keep-draft.ts'
import { leaveReport } from './publish.ts'
import { ReportWords } from './words.ts'

/**
 * What a device sends by itself, as soon as it has a network: the words of a report, the link that was made there, and
 * whether its author checks it before it is published, or leaves it without an address.
 */
export const SendingWords = ReportWords.safeExtend({
  deviceId: z.uuid(),
  token: z.string().regex(/^[\w-]{32}$/),
  how: z.enum(['check', 'leave']).default('check'),
})
export type SendingWords = z.output<typeof SendingWords>

/**
 * Keeps what a device sends, and publishes it to the moderators where its author leaves it without an address. Sent again,
 * because its answer was lost or by two pages at once, it is the same draft and the same report: `again`. Mended meanwhile,
 * it replaces the draft; what is published already stands, and the device keeps the other words (`sent-otherwise`).
 */
export async function sendReport(
  act: Act,
  { how, ...words }: SendingWords,
  photos: readonly PhotoFile[] = [],
): Promise<{ token: string; again: boolean }> {
  const { token, again } = await keepDraft(act, words, photos)
  if (how === 'leave') await leaveReport(act, { token })
  return { token, again }
}
