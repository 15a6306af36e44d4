import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { headerPolicy, metaPolicy } from './content-security-policy.ts'

export default defineConfig({
  // Relative addresses: the built folder works on any host and under any sub-path.
  base: './',
  resolve: { conditions: ['development', 'import', 'module', 'browser', 'default'] },
  // It understands CSS Modules' `composes`, and the native nesting that tokens use.
  css: { transformer: 'lightningcss' },
  build: {
    target: 'es2023',
    manifest: true,
    sourcemap: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
  preview: {
    headers: {
      'Content-Security-Policy': headerPolicy,
      'Cache-Control': 'no-cache',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  },
  plugins: [
    react(),
    contentSecurityPolicy(),
    VitePWA({
      registerType: 'prompt',
      strategies: 'injectManifest',
      srcDir: 'service-worker',
      filename: 'sw.ts',
      // src/lib/service-worker.ts registers it: the plugin's own code knows no Trusted Types.
      injectRegister: false,
      injectManifest: {
        // Everything that the app can do works offline; of the fonts only the Latin subset is worth its bytes.
        globPatterns: ['**/*.{html,js,css,svg,png,webmanifest}', 'assets/*-latin-*-{normal,italic}-*.woff2'],
        globIgnores: ['**/*-latin-ext-*'],
        maximumFileSizeToCacheInBytes: 4_000_000,
      },
      manifest: {
        name: 'Cimento',
        short_name: 'Cimento',
        description: 'Test and learn for small companies: from hypothesis to a lesson that stays.',
        lang: 'it',
        start_url: '.',
        scope: '.',
        display: 'standalone',
        background_color: '#ffffff',
        theme_color: '#17202b',
        icons: [
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
    }),
  ],
})

/** The policy as `<meta>` in the built page, for hosts that send no headers. Not in dev: hot reload is inline. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'cimento:content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
        injectTo: 'head-prepend',
      },
    ],
  }
}
