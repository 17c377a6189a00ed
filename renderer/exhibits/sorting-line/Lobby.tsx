import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { itemPicture, useKit } from '../../exhibit-kit/kit';
import { Button } from '../../ui/Button';
import type { Ends, Level } from './parameters';
import { beginRound, useSorting } from './store';

const levels: readonly { level: Level; things: readonly string[] }[] = [
  { level: 1, things: ['banana-peel', 'cardboard-box', 'expired-capsules'] },
  { level: 2, things: ['milk-carton', 'walnut-shell', 'nail-polish'] },
  { level: 3, things: ['large-pork-bone', 'zongzi-leaves', 'alkaline-battery'] },
];

/** How long and how hard: one tap on a level begins. */
export function Lobby() {
  const { t } = useTranslation('sorting-line');
  const { comfort, cue } = useKit();
  const { items, seconds, level: fixedLevel, ends: fixedEnds } = useSorting((s) => s.parameters);
  const [chosen, setEnds] = useState<Ends>('items');
  const ends = fixedEnds ?? chosen;
  const begin = (level: Level): void => {
    cue('pick');
    beginRound(level, ends, comfort.noTimer);
  };
  return (
    <section className="lobby">
      <div className="lobby-head">
        <h2 className="display">{t('lobby.title')}</h2>
        <p>{t('lobby.text')}</p>
      </div>
      <div className="lobby-levels">
        {levels
          .filter(({ level }) => fixedLevel === null || fixedLevel === level)
          .map(({ level, things }) => (
            <button
              key={level}
              type="button"
              className="card lobby-level focusable rise"
              data-testid={`level-${level}`}
              onClick={() => begin(level)}
            >
              <span className="lobby-things">
                {things.map((id) => (
                  <img key={id} src={itemPicture(id)} alt="" draggable={false} />
                ))}
              </span>
              <span className="lobby-level-words">
                <strong className="title">{t(`levels.${level}.name`)}</strong>
                <span className="lobby-level-text">{t(`levels.${level}.text`)}</span>
              </span>
            </button>
          ))}
      </div>
      {!comfort.noTimer && fixedEnds === null && (
        <div className="lobby-ends" role="group" aria-label={t('lobby.ends')}>
          <Button testId="ends-items" pressed={ends === 'items'} onPress={() => setEnds('items')}>
            {t('lobby.byItems', { items })}
          </Button>
          <Button testId="ends-time" pressed={ends === 'time'} onPress={() => setEnds('time')}>
            {t('lobby.byTime', { seconds })}
          </Button>
        </div>
      )}
    </section>
  );
}
