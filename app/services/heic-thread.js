/**
 * What draws a HEIC picture, in a thread of its own: the decoder is WebAssembly, holds whatever loop it runs in for
 * seconds, and gives its memory back only with its thread. Plain JavaScript, since Node starts it as it lies.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'

const { content, mostPixels } = workerData
const require = createRequire(import.meta.url)
const heif = require('libheif-js/libheif-wasm/libheif.js')({
  wasmBinary: readFileSync(require.resolve('libheif-js/libheif-wasm/libheif.wasm')),
})

// What the header says is looked at before; this holds for what the picture then turns out to be. It is the second
// field of libheif's heif_security_limits, from which each context takes its own.
const limits = heif._heif_get_global_security_limits()
new BigUint64Array(heif.HEAPU8.buffer, limits + 8, 1)[0] = BigInt(mostPixels)

const context = heif.heif_context_alloc()
said(heif.heif_context_read_from_memory(context, content))
const picture = said(heif.heif_js_context_get_primary_image_handle(context))
const { heif_colorspace_RGB } = heif.heif_colorspace
const { heif_chroma_interleaved_RGB } = heif.heif_chroma
const drawn = said(heif.heif_js_decode_image2(picture, heif_colorspace_RGB, heif_chroma_interleaved_RGB))
const { width, height, stride, data } = drawn.channels[0]
const pixels = new Uint8Array(width * height * 3)
for (let row = 0; row < height; row++)
  pixels.set(data.subarray(row * stride, row * stride + width * 3), row * width * 3)
parentPort.postMessage({ width, height, pixels }, [pixels.buffer])

/** What it answers, or an error where that is one: libheif returns them. */
function said(answer) {
  if (!answer) throw new Error('nothing was drawn')
  if (answer.code !== undefined && answer.code !== heif.heif_error_code.heif_error_Ok)
    throw new Error(answer.message)
  return answer
}
