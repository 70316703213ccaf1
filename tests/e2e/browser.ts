import { existsSync } from 'node:fs'
import { chromium, type LaunchOptions } from '@playwright/test'

/**
 * The browser of this machine: the one it is told of, the system's, Playwright's own if it was downloaded, or else
 * the one that comes inside an npm package.
 */
export async function findBrowser(): Promise<LaunchOptions> {
  const known = [
    process.env.CHROMIUM_PATH,
    // Without the windows that nobody sees: two thirds of the time of the whole one.
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    chromium.executablePath(),
  ]
  const installed = known.find((path) => path && existsSync(path))
  if (installed) return { executablePath: installed, args: quiet }
  const { default: packaged } = await import('@sparticuz/chromium')
  // Meant for one page in a cloud function: in a single process the browser ends with its first window.
  const args = packaged.args.filter((arg) => arg !== '--single-process')
  return { executablePath: await packaged.executablePath(), args: [...args, ...quiet] }
}

/** No sandbox, since tests run as root in a container; and nothing that looks for the network by itself. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
