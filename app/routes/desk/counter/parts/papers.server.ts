import type { ConsentShown } from '#app/domain/counter/index.ts'
import { wording } from '#app/lib/language.ts'
import { messagesIn } from '#app/lib/messages/index.ts'
import type { Block, PrintedDocument } from '#app/services/pdf/index.ts'

type Printing = { commune: string; demonstration: boolean }

/** The letter that asks her yes, in her language: it names the deed, and holds the code that says it. */
export function letterOf(
  yes: ConsentShown,
  { code, until }: { code: string; until: Date },
  printing: Printing,
): PrintedDocument {
  const { locale } = yes.person
  const words = messagesIn(locale).counter.paper
  return paper(yes, words.letter, printing, [
    { kind: 'paragraph', text: words.letterLead },
    { kind: 'facts', facts: deedOf(yes) },
    { kind: 'figure', value: code.replace(/(?=...$)/, ' '), label: words.code },
    { kind: 'paragraph', text: words.letterHow(wording(locale).day(until)) },
  ])
}

/** What was entered for her, to take home: she may have no address, and is sent nowhere but to the counter. */
export function receiptOf(yes: ConsentShown, printing: Printing): PrintedDocument {
  const t = messagesIn(yes.person.locale)
  const words = t.counter.paper
  return paper(yes, words.receipt, printing, [
    {
      kind: 'facts',
      facts: [
        ...deedOf(yes),
        [words.on, wording(yes.person.locale).day(yes.usedAt ?? yes.at)],
        ...(yes.stance ? [[words.stance, t.ui.stance[yes.stance]] as const] : []),
        [words.reference, yes.id],
      ],
    },
    ...(yes.words
      ? [{ kind: 'quote', text: yes.words.body, by: yes.person.name, lang: yes.words.lang } as const]
      : []),
    { kind: 'paragraph', text: t.counter.how[yes.method] },
    { kind: 'paragraph', text: words.receiptHow },
  ])
}

function deedOf(yes: ConsentShown): (readonly [string, string])[] {
  const t = messagesIn(yes.person.locale)
  const words = t.counter.paper
  return [
    [words.what, yes.class ? t.ui.classOf[yes.class] : t.counter.kinds[yes.kind]],
    ...(yes.subject ? [[words.subject, yes.subject.title] as const] : []),
  ]
}

function paper(
  yes: ConsentShown,
  title: string,
  { commune, demonstration }: Printing,
  blocks: readonly Block[],
): PrintedDocument {
  const { locale, name } = yes.person
  const words = messagesIn(locale).counter.paper
  return {
    title,
    lang: locale,
    author: commune,
    at: yes.at,
    foot: `${demonstration ? `${words.demonstration} ` : ''}${commune}`,
    pageOf: words.pageOf,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      { kind: 'paragraph', tone: 'lead', text: words.to(name) },
      ...blocks,
    ],
  }
}

/** A paper for one person: kept nowhere on its way. */
export const asPdf = (pdf: Uint8Array, name: string): Response =>
  new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${name}.pdf"`,
      'Cache-Control': 'private, no-store',
    },
  })
