import { useTranslation } from 'react-i18next';
import { binIds } from '../../../electron/shared/content';
import { BinSymbol } from '../../exhibit-kit/bins/BinSymbol';
import { binColour, itemPicture } from '../../exhibit-kit/kit';
import { Lobby, type Hint, type LevelCard } from '../../exhibit-kit/round/Lobby';
import type { Level } from '../../exhibit-kit/round/level';
import { Icon } from '../../ui/Icon';
import { begin, useQuiz } from './store';

const things: Readonly<Record<Level, readonly string[]>> = {
  1: ['banana-peel', 'newspaper', 'wet-wipe'],
  2: ['milk-carton', 'walnut-shell', 'button-cell'],
  3: ['crab-shells', 'alkaline-battery', 'zongzi-leaves'],
};

const pictures = (ids: readonly string[]) => ids.map((id) => <img key={id} src={itemPicture(id)} alt="" draggable={false} />);

/** Before a round: what is asked, and how hard. */
export function QuizLobby() {
  const { t } = useTranslation('quiz');
  const { questions, level } = useQuiz((s) => s.parameters);
  const hints: Hint[] = [
    { id: 'look', picture: <img className="quiz-hint" src={itemPicture('crab-shells')} alt="" />, text: t('hints.look') },
    {
      id: 'tap',
      picture: (
        <span className="quiz-hint-bins">
          {binIds.map((bin) => (
            <i key={bin} style={{ background: binColour[bin] }}>
              <BinSymbol bin={bin} />
            </i>
          ))}
        </span>
      ),
      text: t('hints.tap'),
    },
    { id: 'why', picture: <Icon name="speech" size="4.4rem" />, text: t('hints.why') },
  ];
  const cards = ([1, 2, 3] as const).map((each): LevelCard => ({
    level: each,
    text: t(`levels.${each}`),
    picture: pictures(things[each]),
  }));
  return (
    <Lobby
      title={t('lobby.title')}
      how={t('lobby.how', { count: questions })}
      hints={hints}
      levels={cards}
      fixedLevel={level}
      onStart={begin}
    />
  );
}
