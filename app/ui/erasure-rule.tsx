/** What becomes of an account that is erased, the same words wherever it is said. `again` is said by the page's lead. */
export function ErasureRule({
  rule,
}: {
  rule: { who: string; opinions: string; words: string; promises: string; law: string; events: string }
}) {
  return (
    <ul className="grid list-disc gap-2 ps-5">
      {[rule.who, rule.opinions, rule.words, rule.promises, rule.law, rule.events].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
