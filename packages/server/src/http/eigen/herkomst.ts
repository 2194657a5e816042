/**
 * A page of another site can make a browser send a request with the cookies of ours. A browser tells where a change comes
 * from; a program that is no browser tells nothing, and carries no cookies of somebody else.
 *
 * `adres`: how the world knows this server, where a proxy stands before it.
 */
export function isForeign(request: Request, adres: string | undefined): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false;
  const origin = request.headers.get('Origin');
  if (origin === null) return request.headers.get('Sec-Fetch-Site') === 'cross-site';
  const host = URL.parse(origin)?.host;
  const eigen = [new URL(request.url).host, ...(adres === undefined ? [] : [new URL(adres).host])];
  return host === undefined || !eigen.includes(host);
}
