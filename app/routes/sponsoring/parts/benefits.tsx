/** What a sponsor gets, a line for each, in the language in which it was written. */
export function Benefits({ text, lang }: { text: string; lang: string }) {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return (
    <ul className="grid list-disc gap-1 pl-5" lang={lang}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
