const tekens: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it may stand in HTML, also in an attribute between double quotes. */
export function escapeHtml(tekst: string): string {
  return tekst.replaceAll(/[&<>"]/gu, (teken) => tekens[teken] ?? teken);
}
