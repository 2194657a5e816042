/** A Markdown page, as scripts/tekst.ts makes it. */
declare module '*.md' {
  const blokken: readonly import('./soorten.ts').Blok[];
  export default blokken;
}
