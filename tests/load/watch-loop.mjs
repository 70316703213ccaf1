/**
 * Loaded before a process that is watched (`node --import`): tells its parent, when asked, the longest that anything
 * held the event loop since the last time, whether it read a form since, and the dearest forms that the schemas take by
 * which it read them. It speaks to the parent alone, over the channel between the two.
 */
import { subscribe } from 'node:diagnostics_channel'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { dearestForm } from './dearest-form.mjs'

const resolution = 4
const delay = monitorEventLoopDelay({ resolution })
delay.enable()

const schemas = new Set()
subscribe('cordee:form', ({ schema }) => schemas.add(schema))

process.on('message', ({ ask, known }) => {
  if (ask === 'longest') {
    process.send?.({ longest: Math.max(0, delay.max / 1e6 - resolution) })
    delay.reset()
  }
  if (ask === 'read') {
    process.send?.({ read: schemas.size > 0 })
    schemas.clear()
  }
  if (ask === 'forms') {
    process.send?.({ forms: [...schemas].map((schema) => dearestForm(schema, known)) })
    schemas.clear()
  }
})
// Nor does it keep the process alive.
process.channel?.unref()
