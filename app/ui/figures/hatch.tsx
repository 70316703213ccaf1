/** Stripes for what is only declared, or only asked: a fill to name as `url(#id)`; the class gives the colour. */
export function Hatch({ id, of }: { id: string; of: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path className={of} d="M1.5 0v6" strokeWidth="2.5" />
    </pattern>
  )
}
