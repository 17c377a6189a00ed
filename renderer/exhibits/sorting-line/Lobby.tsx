import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Tub } from '../../exhibit-kit/bins/Tub';
import { itemPicture, useKit } from '../../exhibit-kit/kit';
import { Lobby as RoundLobby, type Hint } from '../../exhibit-kit/round/Lobby';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import type { Ends, Level } from './parameters';
import { beginRound, useSorting } from './store';

const things: Record<Level, readonly string[]> = {
  1: ['banana-peel', 'cardboard-box', 'expired-capsules'],
  2: ['milk-carton', 'walnut-shell', 'nail-polish'],
  3: ['large-pork-bone', 'zongzi-leaves', 'alkaline-battery'],
};

/** A thing, a hand and a bin: what is done here, without words. */
function Gesture({ isTap }: { readonly isTap: boolean }) {
  return (
    <span className={`gesture${isTap ? ' gesture-tap' : ''}`}>
      <img src={itemPicture('banana-peel')} alt="" draggable={false} />
      <Icon name="touch" />
      <span className="gesture-bin">
        <Tub bin="food" />
      </span>
    </span>
  );
}

function Ends({ ends, onChange }: { readonly ends: Ends; readonly onChange: (ends: Ends) => void }) {
  const { t } = useTranslation('sorting-line');
  const { items, seconds } = useSorting((s) => s.parameters);
  return (
    <div className="lobby-ends" role="group" aria-label={t('lobby.ends')}>
      <Button testId="ends-items" pressed={ends === 'items'} onPress={() => onChange('items')}>
        {t('lobby.byItems', { items })}
      </Button>
      <Button testId="ends-time" pressed={ends === 'time'} onPress={() => onChange('time')}>
        {t('lobby.byTime', { seconds })}
      </Button>
    </div>
  );
}

/** One player, level and length chosen by hand. */
export function Lobby() {
  const { t } = useTranslation('sorting-line');
  const { comfort } = useKit();
  const { level: fixedLevel, ends: fixedEnds } = useSorting((s) => s.parameters);
  const [chosen, setEnds] = useState<Ends>('items');
  const hints: readonly Hint[] = [
    { id: 'drag', picture: <Gesture isTap={false} />, text: t('lobby.drag') },
    { id: 'tap', picture: <Gesture isTap />, text: t('lobby.tap') },
  ];
  return (
    <RoundLobby
      title={t('lobby.title')}
      how={t('lobby.text')}
      hints={hints}
      levels={([1, 2, 3] as const).map((level) => ({
        level,
        text: t(`levels.${level}.text`),
        picture: things[level].map((id) => <img key={id} src={itemPicture(id)} alt="" draggable={false} />),
      }))}
      fixedLevel={fixedLevel}
      onStart={(level) => beginRound(level, fixedEnds ?? chosen, comfort.noTimer)}
    >
      {!comfort.noTimer && fixedEnds === null && <Ends ends={chosen} onChange={setEnds} />}
    </RoundLobby>
  );
}
