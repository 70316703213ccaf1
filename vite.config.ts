import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import { denyImports } from 'vite-env-only'
import remixConfig from './remix.config.js'

declare module '@remix-run/server-runtime' {
  interface Future {
    v3_singleFetch: true
  }
}

export default defineConfig({
  plugins: [
    tailwindcss(),
    // The second lock between the browser and the rules: dependency-cruiser is the first.
    denyImports({ client: { files: ['db/**', 'app/domain/**', 'app/services/**'] } }),
    remix(remixConfig),
  ],
  build: { target: 'es2022', cssMinify: true, assetsInlineLimit: 0 },
  ssr: { noExternal: [] },
})
