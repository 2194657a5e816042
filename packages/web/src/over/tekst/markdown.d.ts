/** A Markdown page as scripts/tekst.ts makes it: an array of `Blok`, which an ambient module cannot name. */
declare module '*.md' {
  const blokken: unknown;
  export default blokken;
}
