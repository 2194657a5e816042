/** Parameters that only tell where somebody came from. */
const meegelift = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid)(?:=|$)/u;

/** http or https, a name with a dot in it, and neither a user nor a password before it; then a path, a query and a place. */
const vorm = /^https?:\/\/([^\s/?#@]+\.[^\s/?#@]+)(\/[^\s?#]*)?(?:\?([^\s#]*))?(?:#\S*)?$/iu;

/** Is this an address of a page that anybody may open? */
export function isLink(tekst: string): boolean {
  return vorm.test(tekst.trim());
}

/**
 * What two links have in common that lead to one page: no scheme, no `www.`, no slash at the end, no place within the page
 * and nothing that only tells where somebody came from. Empty for what is no link.
 */
export function keyOfLink(tekst: string): string {
  const delen = vorm.exec(tekst.trim());
  if (!delen) return '';
  const [, host = '', pad = '', vraag = ''] = delen;
  const vragen = vraag.split('&').filter((deel) => deel !== '' && !meegelift.test(deel));
  const naam = host
    .toLowerCase()
    .replace(/^www\.(?=.*\.)/u, '')
    .replace(/:(?:80|443)$/u, '');
  const staart = vragen.length === 0 ? '' : `?${vragen.sort().join('&')}`;
  return `${naam}${pad.replace(/\/+$/u, '')}${staart}`;
}
