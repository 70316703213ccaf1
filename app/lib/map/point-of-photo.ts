/** Where a photo was taken, in degrees. */
export type PhotoPoint = { latitude: number; longitude: number }

/** What a camera writes stands at the beginning of its file. */
const readAtMost = 256 * 1024

/** Where a JPEG says that it was taken (Exif 2.32, 4.6.6); null for all that does not say so. Reads it where it lies. */
export async function pointOfPhoto(file: Blob): Promise<PhotoPoint | null> {
  try {
    return pointIn(new DataView(await file.slice(0, readAtMost).arrayBuffer()))
  } catch {
    return null // cut off, or a number that leads out of the file
  }
}

function pointIn(file: DataView): PhotoPoint | null {
  if (file.getUint16(0) !== 0xffd8) return null
  for (let at = 2; file.getUint8(at) === 0xff; at += 2 + file.getUint16(at + 2)) {
    const marker = file.getUint8(at + 1)
    if (marker === 0xda) return null // the picture itself begins
    const isExif = marker === 0xe1 && file.getUint32(at + 4) === 0x45786966 && file.getUint16(at + 8) === 0
    if (isExif) return pointInTiff(new DataView(file.buffer, at + 10))
  }
  return null
}

const [latitudeRef, latitude, longitudeRef, longitude] = [1, 2, 3, 4]
const toGps = 0x8825

function pointInTiff(tiff: DataView): PhotoPoint | null {
  const little = tiff.getUint16(0) === 0x4949
  const gps = tagsAt(tiff, tiff.getUint32(4, little), little).get(toGps)
  if (gps === undefined) return null
  const tags = tagsAt(tiff, tiff.getUint32(gps, little), little)
  const degrees = (at: number | undefined, ref: number | undefined, most: number) => {
    if (at === undefined || ref === undefined) return Number.NaN
    const first = tiff.getUint32(at, little)
    const part = (nth: number) =>
      tiff.getUint32(first + 8 * nth, little) / tiff.getUint32(first + 8 * nth + 4, little)
    const value = part(0) + part(1) / 60 + part(2) / 3600
    return value <= most
      ? value * ('SW'.includes(String.fromCharCode(tiff.getUint8(ref))) ? -1 : 1)
      : Number.NaN
  }
  const point = {
    latitude: degrees(tags.get(latitude), tags.get(latitudeRef), 90),
    longitude: degrees(tags.get(longitude), tags.get(longitudeRef), 180),
  }
  // A camera that does not know writes zeros.
  const isSomewhere = point.latitude !== 0 || point.longitude !== 0
  return Number.isFinite(point.latitude + point.longitude) && isSomewhere ? point : null
}

/** Where the value of each tag of a directory stands, or the place to which it leads. */
function tagsAt(tiff: DataView, at: number, little: boolean): Map<number, number> {
  const tags = new Map<number, number>()
  for (let nth = tiff.getUint16(at, little) - 1; nth >= 0; nth--) {
    const entry = at + 2 + 12 * nth
    tags.set(tiff.getUint16(entry, little), entry + 8)
  }
  return tags
}
