import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { tekstPlugin } from './scripts/tekst.ts';

/** The Latin letters that the first screen is set in: asked for at once, not after the style sheet. */
const firstFonts = /(noto-sans|source-serif-4)-latin-wght-normal-.*\.woff2$/;

function preloadFonts(): Plugin {
  return {
    name: 'preload-fonts',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => firstFonts.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: '' },
            injectTo: 'head' as const,
          })),
    },
  };
}

/** Tokens of component families that this site does not use: a third of the theme. */
const unusedTokens = /^ *--(?:ams|denhaag|lux|rhc|todo)-.*\n/gmu;

function pruneTheme(): Plugin {
  return {
    name: 'prune-theme',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('voorbeeld-design-tokens/dist/theme.css') ? code.replace(unusedTokens, '') : undefined,
  };
}

export default defineConfig({
  plugins: [react(), preloadFonts(), pruneTheme(), tekstPlugin()],
  build: { outDir: 'dist', assetsInlineLimit: 0, chunkSizeWarningLimit: 600 },
  // In parts, so that the solver is fetched only when it is asked for.
  worker: { format: 'es' },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:4321' } },
});
