import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';

/** A heading and a paragraph, as most parts of the page begin. */
export function Deelkop({ kop, uitleg }: { readonly kop: string; readonly uitleg?: string }) {
  return (
    <>
      <Heading level={2}>{kop}</Heading>
      {uitleg && <Paragraph className="sh-tekst">{uitleg}</Paragraph>}
    </>
  );
}
