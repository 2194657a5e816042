import { Link as NlLink, type LinkProps as NlLinkProps } from '@nl-design-system-candidate/link-react';
import { createLink } from '@tanstack/react-router';

function Anker({ href, ...rest }: NlLinkProps) {
  return <NlLink href={href} {...rest} />;
}

/** The link of NL Design System, moved by the router: inside the site, without loading the page again. */
export const Koppeling = createLink(Anker);
