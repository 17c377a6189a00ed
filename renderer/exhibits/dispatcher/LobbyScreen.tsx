import { useTranslation } from 'react-i18next';
import { Lobby } from '../../exhibit-kit/round/Lobby';
import { MapPicture } from './MapPicture';
import { Sight } from './map/Sight';
import { Truck } from './map/Truck';
import type { Level } from './model/day';
import { beginRound, useDispatcher } from './store';

const levels = [1, 2, 3] as const satisfies readonly Level[];

const sight = (place: 'canteen-west' | 'jabil') => (
  <svg viewBox="0 0 160 112" width="80%" aria-hidden="true">
    <Sight place={place} />
  </svg>
);

/** Three pictures say it: truck, canteen, point. */
export function LobbyScreen() {
  const { t } = useTranslation('dispatcher');
  const { level } = useDispatcher((s) => s.parameters);
  const hints = [
    {
      id: 'truck',
      picture: (
        <span className="dis-hint-truck">
          <Truck load={0} />
        </span>
      ),
      text: t('lobby.hints.truck'),
    },
    { id: 'source', picture: sight('canteen-west'), text: t('lobby.hints.source') },
    { id: 'point', picture: sight('jabil'), text: t('lobby.hints.point') },
  ];
  return (
    <Lobby
      title={t('lobby.title')}
      how={t('lobby.how')}
      hints={hints}
      fixedLevel={level}
      levels={levels.map((each) => ({ level: each, text: t(`lobby.levels.${each}`), picture: <MapPicture level={each} /> }))}
      onStart={beginRound}
    />
  );
}
