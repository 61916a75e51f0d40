import { type ReactNode, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Link, useLocation } from 'wouter';
import { openNextNote } from '../notes/openNextNote.ts';
import { words } from '../strings/index.ts';
import { Help } from './Help.tsx';
import { useKeys } from './keys.tsx';
import { PAGES, type Page } from './pages.ts';
import { Search } from './Search.tsx';
import { pageAddress } from './urlState.ts';
import { useProjector, useProjectorStyle } from './useProjector.ts';

/** The bar at the top: pages, what there is to look up, search, help. */
export function Bar(): ReactNode {
  const [path] = useLocation();
  const [open, setOpen] = useState<'help' | 'search' | null>(null);
  useKeys({ '?': () => setOpen('help'), '/': () => setOpen('search'), f: openNextNote });
  const [projector, setProjector] = useProjector();
  useProjectorStyle(projector);
  const of = (group: Page['group']): Page[] => PAGES.filter((page) => page.group === group);
  return (
    <header className="bar">
      <Link href={pageAddress('/')} className="bar-name">
        {words.app.name}
      </Link>
      <nav aria-label={words.app.pages}>
        {of('main').map(({ id, path: to }) => (
          <Link key={id} href={pageAddress(to)} aria-current={path === to ? 'page' : undefined}>
            {words.pages[id]}
          </Link>
        ))}
        <More name={words.app.lookUp} pages={of('lookUp')} />
        <More name={words.app.tools} pages={of('tools')} />
      </nav>
      <span className="bar-end">
        {projector && (
          <Button className="plain" onPress={() => setProjector(false)}>
            {words.help.leaveProjector}
          </Button>
        )}
        <Button className="plain" aria-label={words.app.search} onPress={() => setOpen('search')}>
          /
        </Button>
        <Button className="plain" aria-label={words.app.help} onPress={() => setOpen('help')}>
          ?
        </Button>
      </span>
      <Help open={open === 'help'} close={() => setOpen(null)} />
      <Search open={open === 'search'} close={() => setOpen(null)} />
    </header>
  );
}

/** A menu of pages; nothing where there are none. */
function More({ name, pages }: { name: string; pages: readonly Page[] }): ReactNode {
  const [path, navigate] = useLocation();
  if (pages.length === 0) return null;
  const here = pages.some((page) => page.path === path);
  return (
    <MenuTrigger>
      <Button className={here ? 'plain bar-more here' : 'plain bar-more'}>
        {name}
        <svg aria-hidden="true" viewBox="0 0 10 6" width="10" height="6">
          <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </Button>
      <Popover className="popover">
        <Menu className="menu" aria-label={name}>
          {pages.map(({ id, path: to }) => (
            <MenuItem key={id} id={id} onAction={() => navigate(pageAddress(to))}>
              {words.pages[id]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
