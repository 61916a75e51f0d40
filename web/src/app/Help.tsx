import { type ReactNode, useState } from 'react';
import { Radio, RadioGroup, Switch } from 'react-aria-components';
import { words } from '../strings/index.ts';
import { useKeySettings } from './keys.tsx';
import { Sheet } from './Sheet.tsx';
import { setTheme, THEMES, theme } from './theme.ts';
import { useProjector } from './useProjector.ts';

/** How to use the app: keys, how to read figures, light and dark. */
export function Help({ open, close }: { open: boolean; close: () => void }): ReactNode {
  const { on, setOn } = useKeySettings();
  const [projector, setProjector] = useProjector();
  const [chosen, setChosen] = useState(theme);
  return (
    <Sheet title={words.help.title} open={open} close={close}>
      <p>{words.help.frequencies}</p>
      <p>{words.help.doubts}</p>
      <p>{words.help.counts}</p>
      <p>{words.help.footnotes}</p>
      <dl className="keys">
        {words.help.keys.map(({ key, does }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Switch className="switch" isSelected={on} onChange={setOn}>
        <span className="switch-knob" aria-hidden="true" />
        {words.help.singleKeys}
      </Switch>
      <Switch className="switch" isSelected={projector} onChange={setProjector}>
        <span className="switch-knob" aria-hidden="true" />
        {words.help.projector}
      </Switch>
      <RadioGroup
        className="choices"
        value={chosen}
        aria-label={words.help.theme}
        onChange={(value) => setChosen(setTheme(value))}
      >
        {THEMES.map((id) => (
          <Radio key={id} value={id} className="choice">
            {words.help.themes[id]}
          </Radio>
        ))}
      </RadioGroup>
    </Sheet>
  );
}
