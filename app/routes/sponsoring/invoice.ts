import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { invoiceFor } from '#app/domain/funding/index.ts'
import { contentOf } from '#app/web/content-of.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'
import { flash } from '#app/web/visitor/flash.ts'

/**
 * An invoice or a credit note as it was printed, for those who speak for its buyer, the treasurer and the mayor; to
 * everybody else there is none. One that is still being printed leads to the page beside which it will be.
 */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'sponsorship.take')
  const { actor, instance, paths, t } = visited
  const invoice = (await invoiceFor(instance.db, actor, args.params.id ?? '')) ?? notFound(visited)
  const { number, file } = invoice
  const content = file && (await contentOf(visited, file))
  if (!content) {
    const said = t.sponsoring.own.printing(t.sponsoring.own.invoice(number))
    return redirect(paths.sponsorship(invoice.sponsorshipId).show, {
      status: 303,
      headers: { 'Set-Cookie': flash(instance, said) },
    })
  }
  return new Response(new Uint8Array(content), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${number}.pdf"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
