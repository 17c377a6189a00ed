import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon';
import { clearText, closeKeyboard, eraseText, moveCaret, typeText, useKeyboard, type Layout } from './keyboardStore';
import { keyRows, type KeySet } from './keyRows';
import './keyboard.css';

interface KeyProps {
  readonly testId: string;
  readonly onPress: () => void;
  readonly label?: string;
  readonly kind?: 'side' | 'done' | 'space';
  readonly pressed?: boolean;
  readonly children: React.ReactNode;
}

function Key({ testId, onPress, label, kind, pressed, children }: KeyProps) {
  return (
    <button
      type="button"
      className={`key focusable${kind ? ` key-${kind}` : ''}`}
      data-testid={testId}
      aria-label={label}
      aria-pressed={pressed}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

const shortcuts = ['https://', 'http://', '/api/', '.cn', '.com'] as const;

function Rows({ set, layout, capitals }: { readonly set: KeySet; readonly layout: Layout; readonly capitals: boolean }) {
  return keyRows(set, layout, capitals).map((row) => (
    <div key={row} className="key-row">
      {Array.from(row, (character) => (
        <Key key={character} testId={`key-${character}`} onPress={() => typeText(character)}>
          {character}
        </Key>
      ))}
    </div>
  ));
}

function LastRow({
  set,
  layout,
  capitals,
  onSet,
  onCapitals,
}: {
  readonly set: KeySet;
  readonly layout: Layout;
  readonly capitals: boolean;
  readonly onSet: (set: KeySet) => void;
  readonly onCapitals: () => void;
}) {
  const { t } = useTranslation('admin');
  const input = useKeyboard((s) => s.input);
  const canPutBack = useKeyboard((s) => s.cleared !== null);
  return (
    <div className="key-row">
      {layout !== 'digits' && (
        <>
          <Key testId="key-shift" kind="side" pressed={capitals} onPress={onCapitals}>
            {t('kit.keyboard.shift')}
          </Key>
          <Key testId="key-set" kind="side" onPress={() => onSet(set === 'letters' ? 'symbols' : 'letters')}>
            {t(`kit.keyboard.${set === 'letters' ? 'symbols' : 'letters'}`)}
          </Key>
          <Key testId="key-space" kind="space" onPress={() => typeText(' ')}>
            {t('kit.keyboard.space')}
          </Key>
        </>
      )}
      <Key testId="key-left" label={t('kit.keyboard.left')} onPress={() => moveCaret(-1)}>
        ‹
      </Key>
      <Key testId="key-right" label={t('kit.keyboard.right')} onPress={() => moveCaret(1)}>
        ›
      </Key>
      <Key testId="key-clear" kind="side" onPress={clearText}>
        {t(canPutBack ? 'kit.keyboard.putBack' : 'kit.keyboard.clear')}
      </Key>
      <Key testId="key-erase" kind="side" onPress={eraseText}>
        {t('kit.keyboard.erase')}
      </Key>
      <Key
        testId="key-done"
        kind="done"
        onPress={() => {
          input?.blur();
          closeKeyboard(input);
        }}
      >
        <Icon name="check" size="2.2rem" />
        {t('kit.keyboard.done')}
      </Key>
    </div>
  );
}

function Board({ layout }: { readonly layout: Layout }) {
  const [set, setSet] = useState<KeySet>(layout === 'digits' ? 'digits' : 'letters');
  const [capitals, setCapitals] = useState(false);
  return (
    // the field keeps its cursor: a key takes no focus
    <div className="keyboard rise" data-testid="keyboard" data-layout={layout} onMouseDown={(event) => event.preventDefault()}>
      {layout === 'url' && (
        <div className="key-row">
          {shortcuts.map((text) => (
            <Key key={text} testId={`key-${text}`} kind="side" onPress={() => typeText(text)}>
              {text}
            </Key>
          ))}
        </div>
      )}
      <Rows set={set} layout={layout} capitals={capitals} />
      <LastRow set={set} layout={layout} capitals={capitals} onSet={setSet} onCapitals={() => setCapitals(!capitals)} />
    </div>
  );
}

/** Comes up for the field that has the cursor. Chinese text comes from spreadsheets; this one has letters, digits and signs. */
export function Keyboard() {
  const input = useKeyboard((s) => s.input);
  const layout = useKeyboard((s) => s.layout);
  return input ? <Board key={layout} layout={layout} /> : null;
}
