import { useTranslation } from 'react-i18next';
import { itemPicture, useKit } from '../../exhibit-kit/kit';
import { Lobby } from '../../exhibit-kit/round/Lobby';
import { GestureIcon } from './GestureIcon';
import { resetLive } from './live';
import { thingsOf } from './memory';
import { Play } from './Play';
import { beginRound, useTakeApart } from './store';
import './table.css';
import './take-apart.css';

const shown = {
  1: ['corn-on-cob', 'takeaway-coffee', 'medicine-box'],
  2: ['bubble-tea', 'express-parcel', 'instant-noodles'],
  3: ['hotpot-takeaway', 'mooncake-gift-box', 'lunch-box-leftovers'],
} as const;

const hints = [
  { id: 'take', picture: <GestureIcon gesture="peel" /> },
  { id: 'order', picture: <GestureIcon gesture="pour" /> },
  { id: 'sort', picture: <GestureIcon gesture="scoop" /> },
] as const;

function Start() {
  const { t } = useTranslation('take-apart');
  const { content, memory } = useKit();
  const { level } = useTakeApart((s) => s.parameters);
  return (
    <Lobby
      title={t('lobby.title')}
      how={t('lobby.how')}
      hints={hints.map(({ id, picture }) => ({ id, picture: <span className="apart-lobby-hint">{picture}</span>, text: t(`hints.${id}`) }))}
      fixedLevel={level}
      levels={([1, 2, 3] as const).map((each) => ({
        level: each,
        text: t(`levels.${each}`),
        picture: (
          <>
            {shown[each].map((id) => (
              <img key={id} src={itemPicture(id)} alt="" draggable={false} />
            ))}
          </>
        ),
      }))}
      onStart={(chosen) => {
        resetLive();
        beginRound(chosen, content.composites, thingsOf(memory.get()));
      }}
    />
  );
}

export function Panel() {
  const phase = useTakeApart((s) => s.phase);
  return phase === 'play' ? <Play /> : <Start />;
}
