import type { Hono } from 'hono';

const pad = '/.well-known/security.txt';
const halfJaar = 183 * 86_400_000;

/** Where somebody tells of a weak spot (RFC 9116). It holds for half a year from the day on which it is asked. */
export function addSecurityTxt(app: Hono, adres: string | undefined): void {
  app.get(pad, (c) => {
    const dag = new Date(Date.now() + halfJaar).toISOString().slice(0, 10);
    const regels = [
      'Contact: mailto:samenhang@example.org',
      `Expires: ${dag}T00:00:00Z`,
      'Preferred-Languages: nl, en',
      ...(adres === undefined ? [] : [`Canonical: ${adres}${pad}`]),
    ];
    return c.text(`${regels.join('\n')}\n`, 200, { 'Cache-Control': 'public, max-age=86400' });
  });
}
