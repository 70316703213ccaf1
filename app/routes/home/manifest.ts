import type { LoaderFunctionArgs } from '@remix-run/node'
import { visit } from '#app/web/visit.ts'

const icon = (name: string, side: number, purpose: 'any' | 'maskable') => ({
  ...{ src: `/${name}.png`, sizes: `${side}x${side}`, type: 'image/png', purpose },
})

/** What a phone needs to keep the site among its applications (w3.org/TR/appmanifest). */
export async function loader(args: LoaderFunctionArgs) {
  const { frame, t, paths, locale } = await visit(args)
  const { settings } = await frame()
  const manifest = {
    ...{ id: '/', start_url: paths.home, scope: '/', display: 'minimal-ui', lang: locale },
    name: `${settings.communeName} · ${t.ui.header.tagline}`,
    short_name: settings.communeName,
    ...{ background_color: '#f6f8fb', theme_color: '#2a3c9e' },
    icons: [
      icon('icon-192', 192, 'any'),
      icon('icon-512', 512, 'any'),
      icon('icon-maskable-512', 512, 'maskable'),
    ],
    shortcuts: [
      { name: t.ui.footer.infos, url: paths.infos() },
      { name: t.ui.footer.reports, url: paths.fieldReports() },
    ],
  }
  return new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/manifest+json', 'Cache-Control': 'public, max-age=3600' },
  })
}
