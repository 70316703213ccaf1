import type { ChildProcess } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The options of `node` for a web process whose event loop is watched; it is spawned with an `ipc` channel. */
export const watched = ['--import', pathToFileURL(resolve('tests/load/watch-loop.mjs')).href]

export type Field = readonly [name: string, value: string]

/** The longest that the process was held since it was last asked, in ms. */
export const longest = async (web: ChildProcess): Promise<number> =>
  Number((await told(web, { ask: 'longest' }, 'longest')).longest)

/** Whether the process read a form since it was last asked for one. */
export const hasRead = async (web: ChildProcess): Promise<boolean> =>
  (await told(web, { ask: 'read' }, 'read')).read === true

/** The dearest form that each schema takes by which the process read one since it was last asked. */
export const dearestForms = async (web: ChildProcess, known: Record<string, string>): Promise<Field[][]> =>
  (await told(web, { ask: 'forms', known }, 'forms')).forms as Field[][]

function told(web: ChildProcess, question: object, answer: string): Promise<Record<string, unknown>> {
  return new Promise((tell, failed) => {
    if (!web.connected) return failed(new Error('The web process is gone.'))
    const hear = (message: unknown) => {
      if (typeof message !== 'object' || message === null || !(answer in message)) return
      web.off('message', hear)
      tell(message as Record<string, unknown>)
    }
    web.on('message', hear)
    web.send(question)
  })
}
