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

/** The bytes of a heif_error, which C answers in a place that it is given. */
const ANSWER = 12

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
const tiff = asTiff(drawn.channels[0], profileOf(picture.$$.ptr))
parentPort.postMessage(tiff, [tiff.buffer])

/** Which colours its numbers mean: telephones write Display P3, wider than what a screen takes numbers alone for. */
function profileOf(handle) {
  const length = heif._heif_image_handle_get_raw_color_profile_size(handle)
  const room = heif._malloc(length)
  const outcome = heif._malloc(ANSWER)
  heif._heif_image_handle_get_raw_color_profile(outcome, handle, room)
  return heif.HEAPU8.slice(room, room + length)
}

/** Its pixels as they are, three bytes each, in the plainest file that can bear their profile: sharp takes both from it. */
function asTiff({ width, height, stride, data }, profile) {
  const depths = 8 + 2 + 11 * 12 + 4
  const icc = depths + 6
  const pixels = icc + profile.length
  const [SHORT, LONG, UNDEFINED] = [3, 4, 7]
  const fields = [
    [256, LONG, 1, width],
    [257, LONG, 1, height],
    [258, SHORT, 3, depths], // bits of each channel
    [259, SHORT, 1, 1], // not packed
    [262, SHORT, 1, 2], // red, green, blue
    [273, LONG, 1, pixels],
    [277, SHORT, 1, 3],
    [278, LONG, 1, height], // all lines in one strip
    [279, LONG, 1, width * height * 3],
    [284, SHORT, 1, 1], // the channels of a pixel together
    ...(profile.length > 0 ? [[34675, UNDEFINED, profile.length, icc]] : []),
  ]
  const file = new Uint8Array(pixels + width * height * 3)
  const view = new DataView(file.buffer)
  view.setUint32(0, 0x002a4949, true)
  view.setUint32(4, 8, true)
  view.setUint16(8, fields.length, true)
  fields.forEach(([tag, type, count, value], n) => {
    view.setUint16(10 + n * 12, tag, true)
    view.setUint16(12 + n * 12, type, true)
    view.setUint32(14 + n * 12, count, true)
    view.setUint32(18 + n * 12, value, true)
  })
  for (const channel of [0, 2, 4]) view.setUint16(depths + channel, 8, true)
  file.set(profile, icc)
  for (let row = 0; row < height; row++)
    file.set(data.subarray(row * stride, row * stride + width * 3), pixels + row * width * 3)
  return file
}

/** What it answers, or an error where that is one: libheif returns them. */
function said(answer) {
  if (!answer) throw new Error('nothing was drawn')
  if (answer.code !== undefined && answer.code !== heif.heif_error_code.heif_error_Ok)
    throw new Error(answer.message)
  return answer
}
