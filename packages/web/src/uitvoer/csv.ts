type Waarde = string | number | boolean | null;

function cell(waarde: Waarde): string {
  if (waarde === null || (typeof waarde === 'number' && Number.isNaN(waarde))) return '';
  const tekst = String(waarde);
  return /[",\n]/u.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst;
}

/** CSV as RFC 4180 has it, with LF; what is not known stays empty. */
export function toCsv(kop: readonly string[], rijen: readonly (readonly Waarde[])[]): string {
  return `${[kop, ...rijen].map((rij) => rij.map(cell).join(',')).join('\n')}\n`;
}
