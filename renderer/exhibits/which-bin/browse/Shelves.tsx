import { useTranslation } from 'react-i18next';
import { binIds } from '../../../../electron/shared/content';
import { BinSymbol } from '../../../exhibit-kit/bins/BinSymbol';
import { binColour, useKit } from '../../../exhibit-kit/kit';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import type { Shelf } from '../parameters';
import { eraseAll, showShelf, useLook } from '../store';

interface ShelvesProps {
  readonly hasAsked: boolean;
  /** something is typed whose own field no finger need reach */
  readonly canClear: boolean;
}

/** Everything, one bin's, or what is looked up most today. */
export function Shelves({ hasAsked, canClear }: ShelvesProps) {
  const { t } = useTranslation('which-bin');
  const { t: shell } = useTranslation();
  const { cue } = useKit();
  const shelf = useLook((s) => s.shelf);
  const choose = (next: Shelf): void => {
    cue('tap');
    showShelf(next);
  };
  return (
    <div className="wb-shelves" role="group" aria-label={t('shelves')}>
      <Button testId="shelf-all" pressed={shelf === 'all'} onPress={() => choose('all')}>
        {t('all')}
      </Button>
      {binIds.map((bin) => (
        <Button key={bin} testId={`shelf-${bin}`} pressed={shelf === bin} onPress={() => choose(bin)}>
          <i className="wb-sign" style={{ background: binColour[bin] }}>
            <BinSymbol bin={bin} />
          </i>
          <span className="wb-shelf-name">{shell(`bins.${bin}`)}</span>
        </Button>
      ))}
      {hasAsked && (
        <Button testId="shelf-asked" pressed={shelf === 'asked'} onPress={() => choose('asked')}>
          {t('asked')}
        </Button>
      )}
      {canClear && (
        <Button
          testId="key-clear"
          kind="sand"
          label={t('clear')}
          onPress={() => {
            cue('tap');
            eraseAll();
          }}
        >
          <Icon name="close" />
          <span className="wb-shelf-name">{t('clear')}</span>
        </Button>
      )}
    </div>
  );
}
