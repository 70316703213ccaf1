import { createHash } from 'node:crypto'
import { reliefOf } from '#app/lib/drawings/relief-of.ts'
import { inTurn } from '#app/lib/process/in-turn.ts'
import { type Card, drawCard } from '#app/services/card/draw-card.ts'
import { unchanged } from '#app/web/memory/if-none-match.ts'
import { remembering } from '#app/web/server/remembering.ts'
import type { Visit } from '#app/web/visit.ts'

/** Drawn once for what it says: some 120 kB each. */
const drawn = remembering<Promise<Buffer>>(200)
/** Whoever asks for many at once waits for them, and the pages of everybody else do not. */
const draw = inTurn(drawCard)

/** The card as an answer. It is asked for again after an hour, and drawn anew when it says something else. */
export async function cardAnswer(
  request: Request,
  { frame, t, instance }: Visit,
  { over, title, seed }: Pick<Card, 'over' | 'title' | 'seed'>,
): Promise<Response> {
  const { settings } = await frame()
  const card: Card = {
    ...{ over, title, seed: `${reliefOf(seed)}` },
    beneath: `${settings.communeName} · ${t.ui.header.tagline}`,
    note: instance.demonstration ? t.subjectPages.share.invented : undefined,
  }
  const key = createHash('sha256').update(JSON.stringify(card)).digest('base64url')
  const headers = { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=3600', ETag: `"${key}"` }
  const same = unchanged(request, headers)
  if (same) return same
  const png = await drawn(key, () => draw(card))
  return new Response(new Uint8Array(png), { headers })
}
