import { type ReactNode, useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import { useLocation } from 'wouter';
import { useData } from '../data/useData.ts';
import { words } from '../strings/index.ts';
import { PAGES } from './pages.ts';
import { Sheet } from './Sheet.tsx';
import { pageAddress } from './urlState.ts';

interface Place {
  title: string;
  about: string;
  address: string;
}

const MOST = 12;

/** Finds pages, stages of the story and reforms by their words. */
export function Search({ open, close }: { open: boolean; close: () => void }): ReactNode {
  return (
    <Sheet title={words.search.title} open={open} close={close}>
      {open && <Finder close={close} />}
    </Sheet>
  );
}

function Finder({ close }: { close: () => void }): ReactNode {
  const [asked, setAsked] = useState('');
  const [, navigate] = useLocation();
  const found = useFound(asked);
  const go = (address: string): void => {
    close();
    navigate(address);
  };
  return (
    <>
      <SearchField
        autoFocus
        className="search"
        value={asked}
        onChange={setAsked}
        onSubmit={() => found[0] !== undefined && go(found[0].address)}
      >
        <Label>{words.search.label}</Label>
        <Input />
      </SearchField>
      <ul className="found" aria-live="polite">
        {found.map(({ title, about, address }) => (
          <li key={address}>
            <button type="button" className="link" onClick={() => go(address)}>
              {title}
            </button>
            <span className="quiet"> {about}</span>
          </li>
        ))}
        {found.length === 0 && <li className="quiet">{words.search.nothing}</li>}
      </ul>
    </>
  );
}

function useFound(asked: string): Place[] {
  const story = useData('story');
  const parts = asked.toLowerCase().split(/\s+/).filter(Boolean);
  const places: Place[] = [
    ...PAGES.map(({ id, path }) => ({
      title: words.pages[id],
      about: words.search.page,
      address: pageAddress(path),
    })),
    ...(story?.stages ?? []).map(({ title, date, text }) => ({
      title,
      about: `${date} ${parts.length > 0 ? firstSentence(text) : ''}`,
      address: pageAddress('/', { at: date }),
    })),
    ...(story?.reforms ?? []).map(({ id, question, date }) => ({
      title: question,
      about: date,
      address: pageAddress('/what-if', { reform: id }),
    })),
  ];
  const holds = ({ title, about }: Place): boolean => {
    const text = `${title} ${about}`.toLowerCase();
    return parts.every((part) => text.includes(part));
  };
  return places.filter(holds).slice(0, MOST);
}

const firstSentence = (text: string): string => `${text.split('. ')[0]}.`;
