import type { Env } from '#app/env.ts'
import type { MapTiles } from '#app/lib/map/tiles.ts'

/** Where maps take their tiles here: what was configured, else the demonstration's own. */
export function mapOf(env: Pick<Env, 'MAP_WMTS_URL' | 'MAP_SANDBOX_URL'>): MapTiles | null {
  if (env.MAP_WMTS_URL) return { address: env.MAP_WMTS_URL, invented: false }
  return env.MAP_SANDBOX_URL ? { address: env.MAP_SANDBOX_URL, invented: true } : null
}
