/** A Markdown page, as scripts/tekst.ts makes it. */
declare module '*.md' {
  import type { Blok } from './soorten.ts';

  const blokken: readonly Blok[];
  export default blokken;
}
