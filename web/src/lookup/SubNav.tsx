import type { ReactNode } from 'react';
import { Link } from 'wouter';

interface SubNavProps {
  label: string;
  views: readonly { id: string; name: string; address: string }[];
  here: string;
}

/** Views of one page, side by side under its title. */
export function SubNav({ label, views, here }: SubNavProps): ReactNode {
  return (
    <nav className="subnav no-print" aria-label={label}>
      {views.map(({ id, name, address }) => (
        <Link key={id} href={address} aria-current={id === here ? 'page' : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
