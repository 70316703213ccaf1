import { Worker } from 'node:worker_threads'

/** More than the largest picture that is taken needs on a machine that does nothing else; four photos wait no longer than a page. */
const SECONDS = 15

/**
 * A HEIC picture drawn, upright, as a TIFF with its profile of colours. `out-of-time` when it takes longer than any photo should.
 * @throws when it cannot be drawn.
 */
export function drawnFromHeic(content: Uint8Array, mostPixels: number): Promise<Uint8Array | 'out-of-time'> {
  const here = import.meta.url // built, it lies beside the program
  const thread = new Worker(new URL('./heic-thread.js', here), {
    workerData: { content, mostPixels },
    execArgv: [],
    stdout: true, // the decoder prints what it finds wrong
    stderr: true,
  })
  return new Promise<Uint8Array | 'out-of-time'>((resolve, reject) => {
    const late = setTimeout(() => resolve('out-of-time'), SECONDS * 1000)
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', () => {
      clearTimeout(late)
      reject(new Error('the decoder ended'))
    })
  }).finally(() => thread.terminate())
}
