import { useTranslation } from 'react-i18next';
import { scoreOf } from '../model';
import { Plant } from '../../../exhibit-kit/teams/Plant';
import { useLanes } from './store';
import { useSeatLook } from './useSeatLook';

function Score({ lane }: { readonly lane: number }) {
  const { t } = useTranslation('sorting-line');
  const seat = useLanes((s) => s.match?.lanes[lane]?.seat ?? 0);
  const right = useLanes((s) => (s.match?.lanes[lane] ? scoreOf(s.match.lanes[lane].round).right.length : 0));
  const { name, plant, colour } = useSeatLook()(seat);
  return (
    <li aria-label={`${name} ${t('match.right', { count: right })}`} style={{ '--seat': colour } as React.CSSProperties}>
      <Plant plant={plant} />
      <b>{right}</b>
    </li>
  );
}

/** Above the lanes of an upright screen, too high to be touched: what counts, and how it stands, for those who watch. */
export function LanesBoard({ lanes }: { readonly lanes: number }) {
  const { t } = useTranslation('sorting-line');
  return (
    <div className="lanes-board">
      <h2 className="display">{t('board.title')}</h2>
      <p>{t('board.text')}</p>
      <ul>
        {Array.from({ length: lanes }, (_, lane) => (
          <Score key={lane} lane={lane} />
        ))}
      </ul>
    </div>
  );
}
