import { useTranslation } from 'react-i18next';
import { useKit } from '../../../exhibit-kit/kit';
import { LineIcon } from '../../../ui/LineIcon';
import type { BrowseLayout } from '../model/layout';
import { eraseLetter, typeLetter } from '../store';

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
const erase = 'M8.4 6h11.1v12H8.4L3 12Zm3.2 3.4 5.2 5.2m0-5.2-5.2 5.2';

interface KeyProps {
  readonly testId: string;
  readonly label?: string;
  /** columns it takes */
  readonly span?: number;
  readonly onPress: () => void;
  readonly children: React.ReactNode;
}

function Key({ testId, label, span = 1, onPress, children }: KeyProps) {
  return (
    <button
      type="button"
      className="wb-key focusable"
      data-testid={testId}
      aria-label={label}
      style={{ gridColumn: `span ${span}` }}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

/** Letters to spell a name with: first letters of its pinyin, all of it, or English. Nothing typed is kept. */
export function Pad({ layout, children }: { readonly layout: BrowseLayout; readonly children: React.ReactNode }) {
  const { t } = useTranslation('which-bin');
  const { cue } = useKit();
  const press = (work: () => void) => () => {
    cue('tap');
    work();
  };
  return (
    <div className="wb-pad" style={{ '--columns': layout.padColumns, width: `${layout.padWidth}rem` } as React.CSSProperties}>
      <p className="wb-how">{t('how')}</p>
      {children}
      <div className="wb-keys">
        {letters.map((letter) => (
          <Key key={letter} testId={`key-${letter}`} onPress={press(() => typeLetter(letter))}>
            {letter.toUpperCase()}
          </Key>
        ))}
        <Key
          testId="key-erase"
          label={t('erase')}
          span={layout.padColumns - (letters.length % layout.padColumns)}
          onPress={press(eraseLetter)}
        >
          <LineIcon path={erase} />
        </Key>
      </div>
    </div>
  );
}
