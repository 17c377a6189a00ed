import { useTranslation } from 'react-i18next';
import { tonnesWord } from '../../../exhibit-kit/tonnesWord';
import { percent } from '../model/format';
import { partsOf, shareOf, sourceIds, tenthsFromParks, type Parts } from '../model/parts';
import { chooseSource, useDashboard } from '../store';
import { useToday } from '../useToday';
import { Choices } from './Choices';
import { Stage } from './Stage';

const cells = Array.from({ length: 10 }, (_, index) => index);

/** Ten blocks, each a tenth of the day's mass, filled from the left with the parks' share. */
function Tenths({ parts, chosen }: { readonly parts: Parts; readonly chosen: 'parks' | 'others' }) {
  const { t } = useTranslation('hongmei-today');
  const parks = shareOf(parts, parts.parks);
  const others = shareOf(parts, parts.others);
  const label = t('sources.aria', { parks: percent(parks), others: percent(others) });
  return (
    <div className="tenths" role="img" aria-label={label} data-chosen={chosen}>
      {cells.map((cell) => {
        const until = (share: number): string => `${Math.min(1, Math.max(0, share * 10 - cell)) * 100}%`;
        return (
          <i key={cell} onClick={() => chooseSource(cell + 0.5 < parks * 10 ? 'parks' : 'others')}>
            <b className="part-others" style={{ width: until(parks + others) }} />
            <b className="part-parks" style={{ width: until(parks) }} />
          </i>
        );
      })}
    </div>
  );
}

function useTitle(parts: Parts, day: string): string {
  const { t } = useTranslation('hongmei-today');
  const tenths = tenthsFromParks(parts);
  if (tenths === null) return t('sources.titleNone', { day });
  if (tenths === 10) return t('sources.titleAll');
  return tenths === 0 ? t('sources.titleNoParks') : t('sources.title', { tenths });
}

/** Where the day's mass comes from: parks, homes and others. */
export function SourcesView() {
  const { t } = useTranslation('hongmei-today');
  const { view, day, facts } = useToday();
  const chosen = useDashboard((s) => s.source);
  const parts = partsOf(view.snapshot.district);
  const title = useTitle(parts, day);
  const text =
    chosen === 'parks' ? t('sources.parksText', { canteens: facts.canteens }) : t('sources.othersText', { kg: facts.kgPerHouseholdPerDay });
  return (
    <Stage
      title={title}
      controls={
        <Choices ids={sourceIds} chosen={chosen} onChoose={chooseSource}>
          {(id) => (
            <>
              <span className="choice-name">
                <i className={`swatch part-${id}`} />
                {t(`sources.${id}`)}
              </span>
              <span className="choice-figure">
                <span className="figure">
                  {tonnesWord(parts[id])}
                  <small>{t('unit')}</small>
                </span>
                {parts.whole > 0 && <span className="choice-share">{percent(shareOf(parts, parts[id]))}%</span>}
              </span>
            </>
          )}
        </Choices>
      }
    >
      <Tenths parts={parts} chosen={chosen} />
      {parts.unnamed > 0 && (
        <p className="quiet">
          {t('sources.unnamed')} {t('mass', { tonnes: tonnesWord(parts.unnamed) })}
        </p>
      )}
      <div className="story">
        <p className="lead">{text}</p>
        <p className="quiet">{t(`sources.${chosen}Note`, { tonnes: facts.usualDay[chosen] })}</p>
      </div>
    </Stage>
  );
}
