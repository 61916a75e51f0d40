import type { Person } from 'plenum/polity';
import { type ReactNode, useMemo } from 'react';
import { Link } from 'wouter';
import { pageAddress } from '../../app/urlState.ts';
import type { PeopleBundle } from '../../data/lookup.ts';
import { useData } from '../../data/useData.ts';
import { ClaimNote } from '../../lookup/ClaimNote.tsx';
import { ClaimTable } from '../../lookup/ClaimTable.tsx';
import { colorOf } from '../../people/colors.ts';
import { MarkInText } from '../../people/Mark.tsx';
import { words } from '../../strings/index.ts';
import { dateWords } from '../../time/dateWords.ts';
import { CAREER, CareerFigure } from './CareerFigure.tsx';
import { careerLanes } from './careerLanes.ts';
import { PersonTies } from './PersonTies.tsx';
import { StancesFigure } from './StancesFigure.tsx';

/** One person: names, dates, fate with its sources, offices over time, stances, ties. */
export function PersonView({ id, record }: { id: string; record: PeopleBundle }): ReactNode {
  const person = record.persons.find((each) => each.id === id);
  const lanes = useMemo(() => careerLanes(record, id, CAREER), [record, id]);
  const { title } = words.people;
  if (person === undefined)
    return (
      <>
        <h1>{title}</h1>
        <p>{words.lookUp.noPerson}</p>
        <Link href={pageAddress('/people')}>{words.lookUp.back}</Link>
      </>
    );
  const provenance = words.lookUp.provenance(record.scenario.id, record.scenario.scenarioHash);
  return (
    <>
      <Link className="no-print" href={pageAddress('/people')}>
        {words.lookUp.back}
      </Link>
      <Head person={person} />
      {lanes.length > 0 && <CareerFigure {...{ person, lanes, provenance }} />}
      {record.stances.some((stance) => stance.person === id) && (
        <StancesFigure {...{ person, record, provenance }} />
      )}
      <PersonTies person={person} record={record} />
      <section className="stack">
        <h2>{words.people.sources}</h2>
        <ClaimTable ids={person.claims} />
      </section>
    </>
  );
}

function Head({ person }: { person: Person }): ReactNode {
  const { name, script, color, born, bornCalendar, aliases = [], factions = [], note, claims } = person;
  const { months } = words.time;
  const { people } = words;
  return (
    <header className="stack">
      <h1>
        {color !== undefined && <MarkInText shape={color.mark} color={colorOf(person)} />} {name}
      </h1>
      {script !== undefined && (
        <p lang="ru" className="quiet">
          {script}
        </p>
      )}
      <p className="prose">
        {born !== undefined &&
          `${people.born} ${dateWords(born, months)}${bornCalendar === 'julian' ? ' (O.S.)' : ''}. `}
        {fateLine(person)}
        <ClaimNote number={1} ids={claims} />
      </p>
      <ChancesLink id={person.id} />
      {note !== undefined && <p>{note}</p>}
      {aliases.length > 0 && (
        <p className="small quiet">
          {people.alsoWritten}: {aliases.join(', ')}
        </p>
      )}
      {factions.length > 0 && (
        <section className="stack">
          <h2>{people.stood}</h2>
          <ul>
            {factions.map(({ when, name: side }) => (
              <li key={`${when} ${side}`}>
                {dateWords(when, months)}: {side}
              </li>
            ))}
          </ul>
        </section>
      )}
    </header>
  );
}

/** Where the chances of this person are shown, month by month; nothing where no ribbon has a band for him. */
function ChancesLink({ id }: { id: string }): ReactNode {
  const story = useData('story');
  if (story?.ribbons[0]?.bands.some(({ person }) => person === id) !== true) return null;
  return (
    <p>
      <Link href={pageAddress('/', { who: id })}>{words.people.chances}</Link> ({words.figure.computed})
    </p>
  );
}

/** How the person ended, plainly, with the date. */
function fateLine({ fate: { manner, note = '' }, died }: Person): string {
  const { fates, fate } = words.people;
  return fate(fates[manner], died === undefined ? '' : dateWords(died, words.time.months), note);
}
