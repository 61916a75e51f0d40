import type { Composition, Member } from 'plenum/polity';
import type { ReactNode } from 'react';
import type { PeopleBundle } from '../../data/lookup.ts';
import { Figure } from '../../figure/Figure.tsx';
import { useWidth } from '../../figure/useWidth.ts';
import { colorOf } from '../../people/colors.ts';
import { Mark } from '../../people/Mark.tsx';
import { words } from '../../strings/index.ts';
import { dateWords } from '../../time/dateWords.ts';
import { seatArc } from './seatArc.ts';

interface BodyFigureProps {
  composition: Composition;
  record: PeopleBundle;
  at: string;
}

/** A body on a day as a chamber: marks for the named, small ones for candidates, dotted rings for seats without a name. */
export function BodyFigure({ composition, record, at }: BodyFigureProps): ReactNode {
  const [box, width] = useWidth<HTMLDivElement>(600);
  const { body, voting, candidates, unnamedVoting, unnamedCandidates } = composition;
  const { members, membersSummary, unnamed } = words.people.body;
  const { voting: full, candidate, columns } = words.people;
  const date = dateWords(at, words.time.months);
  const name = (id: string): string => record.persons.find((person) => person.id === id)?.short ?? id;
  const rows = (seats: readonly Member[], rank: string, rest: number): string[][] => [
    ...seats.map(({ seat: { person }, certainty }) => [name(person), rank, certainty]),
    ...(rest > 0 ? [[`${rest} ${unnamed}`, rank, '']] : []),
  ];
  const { id, scenarioHash } = record.scenario;
  return (
    <Figure
      id={`members-${body.id}`}
      title={members(date)}
      kind="documented"
      summary={membersSummary(body.name, voting.length, candidates.length, unnamedVoting + unnamedCandidates)}
      provenance={`${words.lookUp.provenance(id, scenarioHash)}, ${date}`}
      keys
      table={{
        columns: [words.decisions.one.person, columns.rank, columns.certainty],
        rows: [...rows(voting, full, unnamedVoting), ...rows(candidates, candidate, unnamedCandidates)],
      }}
    >
      <div ref={box}>
        <Drawing composition={composition} record={record} width={Math.min(width, 560)} />
      </div>
    </Figure>
  );
}

function Drawing({ composition, record, width }: Omit<BodyFigureProps, 'at'> & { width: number }): ReactNode {
  const { voting, candidates, unnamedVoting, unnamedCandidates } = composition;
  const seats = [
    ...voting.map(({ seat }) => ({ id: seat.person, small: false })),
    ...Array.from({ length: unnamedVoting }, () => ({ id: null, small: false })),
    ...candidates.map(({ seat }) => ({ id: seat.person, small: true })),
    ...Array.from({ length: unnamedCandidates }, () => ({ id: null, small: true })),
  ];
  const places = seatArc(seats.length, width);
  const few = seats.length <= 16;
  const size = few ? 9 : 6;
  return (
    <svg width={width} height={width / 2 + 34} role="presentation">
      {seats.map(({ id, small }, i) => {
        const { x, y } = places[i]!;
        const person = record.persons.find((each) => each.id === id);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: unnamed seats have no other name
          <g key={i}>
            {id === null ? (
              <circle cx={x} cy={y + 10} r={small ? size * 0.6 : size} className="seat-unnamed" />
            ) : (
              <Mark
                x={x}
                y={y + 10}
                size={small ? size * 0.65 : size}
                shape={person?.color?.mark}
                color={colorOf(person)}
              />
            )}
            {few && (
              <text
                x={x}
                y={y + 32}
                textAnchor={i === 0 ? 'start' : i === seats.length - 1 ? 'end' : 'middle'}
              >
                {person?.short ?? ''}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
