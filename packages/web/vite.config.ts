import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { tekstPlugin } from './scripts/tekst.ts';

/**
 * The style sheet comes after what stands in the page itself: on a slow line that is seen at once. What React draws
 * waits for it all the same, for scripts do.
 */
function styleAfterSkeleton(): Plugin {
  return {
    name: 'style-after-skeleton',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const [sheet = ''] = /<link rel="stylesheet"[^>]*>/u.exec(html) ?? [];
        return html.replace(sheet, '').replace('</body>', `  ${sheet}\n  </body>`);
      },
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
  plugins: [react(), styleAfterSkeleton(), pruneTheme(), tekstPlugin()],
  build: { outDir: 'dist', assetsInlineLimit: 0, chunkSizeWarningLimit: 600 },
  // In parts, so that the solver is fetched only when it is asked for.
  worker: { format: 'es' },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:4321' } },
});
