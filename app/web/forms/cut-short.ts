/** More than the headers of a part may be: whoever is longer than its file may be by this much has too large a file. */
export const overshoot = 8 * 1024

type Bounds = {
  boundary: string
  /** The bytes of a part, after which the rest of it is dropped. */
  part: number
  /** The bytes of all parts, after which the rest of each that is longer than a field is dropped. */
  total: number
  field: number
  /** After so many parts nobody looks any more: whoever reads them stops there. */
  parts: number
}

/**
 * A multipart body in which a part that is too long is cut short, so that what was typed after it is read all the same, and
 * no more of it is held in memory than was allowed. `wasCut` tells, once it was read, whether something was.
 */
export function cutShort(body: ReadableStream<Uint8Array>, { boundary, part, total, field, parts }: Bounds) {
  const border = Buffer.from(`\r\n--${boundary}`)
  let [held, since, passed, borders, wasCut] = [Buffer.alloc(0), 0, 0, 0, false]
  /** How much of these bytes of a part is let through. */
  const kept = (bytes: number) => {
    const most = Math.min(part + overshoot - since, Math.max(field - since, total - passed))
    const taken = Math.max(0, Math.min(bytes, most))
    since += bytes
    passed += taken
    wasCut ||= taken < bytes
    return taken
  }
  /** What is let through of bytes that no border is divided by. */
  const through = (bytes: Buffer) => {
    const slices: Buffer[] = []
    const before = wasCut
    let from = 0
    for (let at = bytes.indexOf(border); at >= 0; at = bytes.indexOf(border, from)) {
      if (++borders > parts) break
      slices.push(bytes.subarray(from, from + kept(at - from)), border)
      since = 0
      from = at + border.length
    }
    slices.push(bytes.subarray(from, borders > parts ? bytes.length : from + kept(bytes.length - from)))
    // As it came, unless something of it goes: a body of nothing but borders makes no bits of them.
    return wasCut === before && !before ? bytes : Buffer.concat(slices)
  }
  const transform = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      const bytes = Buffer.concat([held, chunk])
      // A border may begin at the very end of what has come so far.
      const sure = Math.max(0, bytes.length - border.length + 1)
      const last = bytes.lastIndexOf(border)
      const end = last >= 0 ? Math.max(sure, last + border.length) : sure
      held = bytes.subarray(end)
      give(controller, through(bytes.subarray(0, end)))
    },
    flush: (controller) => give(controller, through(held)),
  })
  return { stream: body.pipeThrough(transform), wasCut: () => wasCut }
}

function give(controller: TransformStreamDefaultController<Uint8Array>, bytes: Uint8Array) {
  if (bytes.length > 0) controller.enqueue(bytes)
}
