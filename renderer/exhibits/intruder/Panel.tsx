import { useTranslation } from 'react-i18next';
import { itemPicture, useKit } from '../../exhibit-kit/kit';
import { Lobby } from '../../exhibit-kit/round/Lobby';
import { begin } from './begin';
import { HintPicture } from './HintPicture';
import { Play } from './Play';
import { useIntruder } from './store';
import './intruder.css';
import './table.css';

const hidden = {
  1: ['vegetable-leaves', 'soda-bottle', 'leftover-rice'],
  2: ['cabbage-root', 'rubber-gloves', 'fish-bones'],
  3: ['shrimp-shells', 'oyster-shell', 'crab-shells'],
} as const;

function LevelPicture({ level }: { readonly level: 1 | 2 | 3 }) {
  return (
    <>
      {hidden[level].map((id) => (
        <img key={id} src={itemPicture(id)} alt="" draggable={false} />
      ))}
    </>
  );
}

function Start() {
  const { t } = useTranslation('intruder');
  const { level } = useIntruder((s) => s.parameters);
  const kit = useKit();
  const hints = (['look', 'tap', 'crusher'] as const).map((id) => ({ id, picture: <HintPicture id={id} />, text: t(`hints.${id}`) }));
  return (
    <Lobby
      title={t('lobby.title')}
      how={t('lobby.how')}
      hints={hints}
      fixedLevel={level}
      levels={([1, 2, 3] as const).map((each) => ({ level: each, text: t(`levels.${each}`), picture: <LevelPicture level={each} /> }))}
      onStart={(chosen) => begin(chosen, kit)}
    />
  );
}

export function Panel() {
  const phase = useIntruder((s) => s.phase);
  return phase === 'play' ? <Play /> : <Start />;
}
