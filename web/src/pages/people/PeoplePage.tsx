import type { ReactNode } from 'react';
import { AssumptionLine } from '../../app/AssumptionLine.tsx';
import { pageAddress, useParameter } from '../../app/urlState.ts';
import type { PeopleBundle } from '../../data/lookup.ts';
import { useData } from '../../data/useData.ts';
import { SubNav } from '../../lookup/SubNav.tsx';
import { words } from '../../strings/index.ts';
import { BodyView } from './BodyView.tsx';
import { BodyList, PeopleList } from './PeopleList.tsx';
import { PersonView } from './PersonView.tsx';
import { TiesView } from './TiesView.tsx';
import '../../lookup/lookUp.css';

const VIEWS = ['people', 'bodies', 'ties'] as const;

/** People and bodies as the sources have them: lists, a page for each, and who liked whom. */
export default function PeoplePage(): ReactNode {
  const record = useData('people');
  return (
    <main id="main" className="page" aria-busy={record === undefined}>
      <AssumptionLine recordOnly histories={words.lookUp.record} />
      {record !== undefined && <Content record={record} />}
    </main>
  );
}

function Content({ record }: { record: PeopleBundle }): ReactNode {
  const [person] = useParameter('person', '');
  const [body] = useParameter('body', '');
  const [asked] = useParameter('view', 'people');
  if (person !== '') return <PersonView key={person} id={person} record={record} />;
  if (body !== '') return <BodyView key={body} id={body} record={record} />;
  const view = VIEWS.find((id) => id === asked) ?? 'people';
  const { title, lead, views, label } = words.people;
  return (
    <>
      <h1>{title}</h1>
      <p className="prose">{lead(record.persons.length, record.bodies.length, record.offices.length)}</p>
      <SubNav
        label={label}
        here={view}
        views={VIEWS.map((id) => ({
          id,
          name: views[id],
          address: pageAddress('/people', { view: id === 'people' ? '' : id }),
        }))}
      />
      {view === 'people' && <PeopleList record={record} />}
      {view === 'bodies' && <BodyList record={record} />}
      {view === 'ties' && <TiesView record={record} />}
    </>
  );
}
