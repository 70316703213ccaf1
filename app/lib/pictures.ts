/**
 * The sizes in which a picture is kept beside its whole, by name: its width in pixels and its form. One of them is a JPEG,
 * for whatever reads no WebP. A picture that is narrower than a width is not enlarged to it.
 */
export const renditions = ['320.webp', '640.webp', '960.webp', '1440.webp', '960.jpg'] as const
export type Rendition = (typeof renditions)[number]

export const widthOf = (name: Rendition): number => Number.parseInt(name, 10)

/** Which of them a picture of this width has. */
export const renditionsOf = (width: number): Rendition[] =>
  renditions.filter((name) => name.endsWith('.jpg') || widthOf(name) < width)

/** When a picture of a project was taken: before its works, or after them. */
export const moments = ['before', 'after'] as const
export type Moment = (typeof moments)[number]
