/**
 * Loaded before a process that is watched (`node --import`): tells its parent, when asked, the longest that anything
 * held the event loop since the last time. It speaks to the parent alone, over the channel between the two.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks'

const resolution = 4
const delay = monitorEventLoopDelay({ resolution })
delay.enable()
process.on('message', (asked) => {
  if (asked !== 'longest') return
  process.send?.({ longest: Math.max(0, delay.max / 1e6 - resolution) })
  delay.reset()
})
// Nor does it keep the process alive.
process.channel?.unref()
