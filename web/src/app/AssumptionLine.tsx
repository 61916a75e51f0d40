import type { ReactNode } from 'react';
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { useData } from '../data/useData.ts';
import { words } from '../strings/index.ts';
import { useParameter } from './urlState.ts';

/** The reading of the address; 'standard' is the scenario as it stands. */
export const useReading = (): ReturnType<typeof useParameter> => useParameter('reading', 'standard');

interface AssumptionProps {
  /** how many histories stand behind the page, e.g. "1,000 histories a month" */
  histories?: string;
  /** pages of the record alone depend on no reading */
  recordOnly?: boolean;
}

/** Under the bar of every page: reading, parameters, histories, version; the reading can be changed here. */
export function AssumptionLine({ histories, recordOnly }: AssumptionProps): ReactNode {
  const story = useData('story');
  const { assumption } = words.app;
  return (
    <section className="assumption" aria-label={assumption.label}>
      {recordOnly !== true && <ReadingSelect readings={story?.readings ?? []} />}
      {recordOnly !== true && (
        <span className="assumption-more">
          {assumption.parameters}: {assumption.parametersValue}
        </span>
      )}
      {histories !== undefined && <span>{histories}</span>}
      <span>
        {assumption.model} {__VERSION__}
      </span>
    </section>
  );
}

function ReadingSelect({ readings }: { readings: readonly { id: string; name: string }[] }): ReactNode {
  const [reading, setReading] = useReading();
  const { assumption } = words.app;
  const all = [{ id: 'standard', name: assumption.standard }, ...readings];
  return (
    <Select
      className="select"
      aria-label={assumption.reading}
      value={reading}
      onChange={(key) => setReading(String(key))}
    >
      <span>{assumption.reading}: </span>
      <Button>
        <SelectValue />
      </Button>
      <Popover className="popover">
        <ListBox className="listbox" items={all}>
          {({ id, name }) => (
            <ListBoxItem id={id} textValue={name}>
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
