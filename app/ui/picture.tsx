import { type Rendition, renditions, widthOf } from '#app/lib/pictures.ts'
import { useLanguage } from './language.tsx'

/** A kept picture: what it shows, its sides in pixels, and the sizes in which it was drawn. */
export type Pictured = {
  fileId: string
  alt: string
  /** The language of what it shows, in words. */
  lang: string
  width: number
  height: number
  drawn: readonly Rendition[]
}

/**
 * A picture in the size that its box needs: `sizes` says how wide that is, as HTML does. It is whole where the worker has
 * not drawn the smaller ones yet, a JPEG for whatever reads no WebP. `first` is in the first window: fetched at once.
 */
export function Picture({
  of,
  sizes,
  first = false,
  decorative = false,
  className,
}: {
  of: Pictured
  sizes: string
  first?: boolean
  /** What it shows is said beside it. */
  decorative?: boolean
  className?: string
}) {
  const { paths, locale } = useLanguage()
  const { fileId, alt, lang, width, height, drawn } = of
  const webp = renditions.filter((name) => name.endsWith('.webp') && drawn.includes(name))
  const whole = paths.file(fileId)
  const image = (
    <img
      src={drawn.includes('960.jpg') ? paths.rendition(fileId, '960.jpg') : whole}
      alt={decorative ? '' : alt}
      lang={decorative || lang === locale ? undefined : lang}
      width={width}
      height={height}
      loading={first ? undefined : 'lazy'}
      fetchPriority={first ? 'high' : undefined}
      decoding="async"
      className={className}
    />
  )
  if (webp.length === 0) return image
  const set = [
    ...webp.map((name) => `${paths.rendition(fileId, name)} ${widthOf(name)}w`),
    `${whole} ${width}w`,
  ]
  return (
    <picture>
      <source type="image/webp" srcSet={set.join(', ')} sizes={sizes} />
      {image}
    </picture>
  )
}
